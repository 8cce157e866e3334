import psycopg
from psycopg import sql


def ways(url, tables):
    connection = psycopg.connect(url, autocommit=True)
    for table in tables:
        connection.execute(table)

    def execute(table, number):
        query = "SELECT name AS execute FROM %s WHERE id = %%s" % table
        connection.execute(query, (number,)).fetchall()

    def composed(table, number):
        query = sql.SQL("SELECT name AS composed FROM {} WHERE id = {}")
        query = query.format(sql.Identifier(table), number)
        with connection.transaction():
            connection.cursor().execute(query)

    def client_side(table, number):
        cursor = psycopg.ClientCursor(connection)
        cursor.execute("SELECT name AS client_side FROM %s WHERE id = %%s" % table, (number,))

    def server_side(table, number):
        with connection.transaction(), connection.cursor("name") as cursor:
            cursor.execute("SELECT name AS server_side FROM %s WHERE id = %%s" % table, (number,))
            cursor.fetchall()

    def stream(table, number):
        query = "SELECT name AS stream FROM %s WHERE id = %%s" % table
        assert list(connection.cursor().stream(query, (number,))) == []

    def executemany(table, number):
        query = "UPDATE %s SET name = %%s WHERE id = %%s" % table
        connection.cursor().executemany(query, [("a", number), ("b", number)])

    def copy(table, number):
        with connection.cursor().copy("COPY %s TO STDOUT" % table) as rows:
            assert list(rows) == []

    ways = (
        execute,
        composed,
        client_side,
        server_side,
        stream,
        executemany,
        copy,
    )
    return {way.__name__: way for way in ways}

from urllib.parse import urlsplit

import pg8000.dbapi
import pg8000.native


def ways(url, tables):
    place = urlsplit(url)
    where = {"host": place.hostname, "port": place.port, "database": place.path[1:]}
    connection = pg8000.dbapi.connect(place.username, **where)
    native = pg8000.native.Connection(place.username, **where)
    cursor = connection.cursor()
    for table in tables:
        cursor.execute(table)
        native.run(table)
    connection.commit()
    prepared = {
        table: native.prepare("SELECT name AS prepared_before FROM %s WHERE id = :number" % table)
        for table in ("author", "book")
    }

    def execute(table, number):
        cursor.execute("SELECT name AS execute FROM %s WHERE id = %%s" % table, (number,))
        cursor.fetchall()
        connection.commit()

    def without_arguments(table, number):
        cursor.execute("SELECT name AS without_arguments FROM %s WHERE id = %d" % (table, number))
        connection.rollback()

    def executemany(table, number):
        query = "UPDATE %s SET name = %%s WHERE id = %%s" % table
        cursor.executemany(query, [("a", number), ("b", number)])
        connection.commit()

    def run(table, number):
        native.run("SELECT name AS run FROM %s WHERE id = :number" % table, number=number)

    def prepared_before(table, number):
        prepared[table].run(number=number)

    ways = (
        execute,
        without_arguments,
        executemany,
        run,
        prepared_before,
    )
    return {way.__name__: way for way in ways}

from urllib.parse import urlsplit


def connected(connect, url, tables):
    """A connection of a driver of MySQL, and its cursor, where the tables are made."""
    place = urlsplit(url)
    where = {"host": place.hostname, "port": place.port, "database": place.path[1:]}
    connection = connect(user=place.username, autocommit=True, **where)
    cursor = connection.cursor()
    for table in tables:
        cursor.execute(table)
    return connection, cursor


def ways_of(connection, cursor, unbuffered_cursor):
    """What PyMySQL and mysqlclient have in common."""

    def execute(table, number):
        connection.begin()
        cursor.execute("SELECT name AS execute FROM %s WHERE id = %%s" % table, (number,))
        connection.commit()

    def unbuffered(table, number):
        with connection.cursor(unbuffered_cursor) as other:
            other.execute("SELECT name AS unbuffered FROM %s WHERE id = %d" % (table, number))
            other.fetchall()

    def executemany(table, number):
        query = "UPDATE %s SET name = %%s WHERE id = %%s" % table
        cursor.executemany(query, [("a'", number), ("b", number)])

    def insert(table, number):
        rows = [(number, 'a"'), (number, "\\"), (number, b"c")]
        cursor.executemany("INSERT INTO %s (id, name) VALUES (%%s, %%s)" % table, rows)

    return {way.__name__: way for way in (execute, unbuffered, executemany, insert)}

import io

import psycopg2
from psycopg2.extras import DictCursor, execute_batch


def ways(url, tables):
    connection = psycopg2.connect(url)
    connection.autocommit = True
    cursor = connection.cursor()
    for table in tables:
        cursor.execute(table)

    def execute(table, number):
        cursor.execute("SELECT name AS execute FROM %s WHERE id = %%s" % table, (number,))
        cursor.fetchall()

    def by_subclass(table, number):
        with connection.cursor(cursor_factory=DictCursor) as dictionaries:
            query = "SELECT name AS by_subclass FROM %s WHERE id = %%s" % table
            dictionaries.execute(query, (number,))

    def unpacked(table, number):
        arguments = ("SELECT name AS unpacked FROM %s WHERE id = %%s" % table, (number,))
        cursor.execute(*arguments)

    def server_side(table, number):
        with connection.cursor("c_%d" % id([]), withhold=True) as named:
            named.execute("SELECT name AS server_side FROM %s WHERE id = %%s" % table, (number,))
            named.fetchall()

    def batch(table, number):
        query = "UPDATE %s AS batch SET name = %%s WHERE id = %%s" % table
        execute_batch(cursor, query, [("a", number)])

    def executemany(table, number):
        query = "UPDATE %s SET name = %%s WHERE id = %%s" % table
        cursor.executemany(query, [("a", number), ("b", number)])

    def failing(table, number):
        try:
            cursor.execute("SELECT name AS failing FROM %s WHERE id = %%s / 0" % table, (number,))
        except psycopg2.errors.DivisionByZero:
            return
        raise AssertionError("no error")

    def copy(table, number):
        cursor.copy_expert("COPY %s TO STDOUT" % table, io.StringIO())

    ways = (
        execute,
        by_subclass,
        unpacked,
        server_side,
        batch,
        executemany,
        failing,
        copy,
    )
    return {way.__name__: way for way in ways}

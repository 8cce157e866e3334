import pymysql
from mysql_ways import connected, ways_of
from pymysql.cursors import SSCursor


def ways(url, tables):
    connection, cursor = connected(pymysql.connect, url, tables)

    def query(table, number):
        connection.query("SELECT name AS query FROM %s WHERE id = %d" % (table, number))

    return {**ways_of(connection, cursor, SSCursor), "query": query}

import MySQLdb
from MySQLdb.cursors import SSCursor
from mysql_ways import connected, ways_of


def ways(url, tables):
    connection, cursor = connected(MySQLdb.connect, url, tables)
    return ways_of(connection, cursor, SSCursor)

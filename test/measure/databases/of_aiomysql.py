from urllib.parse import urlsplit

import aiomysql


async def ways(url, tables):
    place = urlsplit(url)
    where = {"host": place.hostname, "port": place.port, "db": place.path[1:]}
    connection = await aiomysql.connect(user=place.username, autocommit=True, **where)
    cursor = await connection.cursor()
    for table in tables:
        await cursor.execute(table)

    async def execute(table, number):
        await connection.begin()
        await cursor.execute("SELECT name AS execute FROM %s WHERE id = %%s" % table, (number,))
        await connection.commit()

    async def unbuffered(table, number):
        async with connection.cursor(aiomysql.SSCursor) as other:
            query = "SELECT name AS unbuffered FROM %s WHERE id = %d" % (table, number)
            await other.execute(query)
            await other.fetchall()

    async def executemany(table, number):
        query = "UPDATE %s SET name = %%s WHERE id = %%s" % table
        await cursor.executemany(query, [("a'", number), ("b", number)])

    async def insert(table, number):
        rows = [(number, 'a"'), (number, "\\"), (number, "c")]
        await cursor.executemany("INSERT INTO %s (id, name) VALUES (%%s, %%s)" % table, rows)

    return {way.__name__: way for way in (execute, unbuffered, executemany, insert)}

import psycopg


async def ways(url, tables):
    connection = await psycopg.AsyncConnection.connect(url, autocommit=True)
    for table in tables:
        await connection.execute(table)

    async def execute(table, number):
        query = "SELECT name AS execute FROM %s WHERE id = %%s" % table
        await (await connection.execute(query, (number,))).fetchall()

    async def server_side(table, number):
        query = "SELECT name AS server_side FROM %s WHERE id = %%s" % table
        async with connection.transaction(), connection.cursor("name") as cursor:
            await cursor.execute(query, (number,))
            await cursor.fetchall()

    async def stream(table, number):
        query = "SELECT name AS stream FROM %s WHERE id = %%s" % table
        assert [row async for row in connection.cursor().stream(query, (number,))] == []

    async def executemany(table, number):
        query = "UPDATE %s SET name = %%s WHERE id = %%s" % table
        await connection.cursor().executemany(query, [("a", number), ("b", number)])

    async def copy(table, number):
        async with connection.cursor().copy("COPY %s TO STDOUT" % table) as rows:
            assert [row async for row in rows] == []

    return {way.__name__: way for way in (execute, server_side, stream, executemany, copy)}

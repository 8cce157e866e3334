import io

import asyncpg


async def ways(url, tables):
    connection = await asyncpg.connect(url)
    for table in tables:
        await connection.execute(table)

    async def fetch(table, number):
        await connection.fetch("SELECT name AS fetch FROM %s WHERE id = $1" % table, number)

    async def execute(table, number):
        await connection.execute("SELECT name AS execute FROM %s WHERE id = $1" % table, number)

    async def without_arguments(table, number):
        async with connection.transaction():
            query = "SELECT name AS without_arguments FROM %s WHERE id = %d" % (table, number)
            await connection.execute(query)

    async def prepared(table, number):
        query = "SELECT name AS prepared FROM %s WHERE id = $1" % table
        statement = await connection.prepare(query)
        await statement.fetch(number)

    async def cursor(table, number):
        async with connection.transaction():
            query = "SELECT name AS cursor FROM %s WHERE id = $1" % table
            assert [row async for row in connection.cursor(query, number)] == []

    async def cursor_by_hand(table, number):
        async with connection.transaction():
            query = "SELECT name AS cursor_by_hand FROM %s WHERE id = $1" % table
            opened = await connection.cursor(query, number)
            await opened.fetch(5)

    async def executemany(table, number):
        query = "UPDATE %s SET name = $1 WHERE id = $2" % table
        await connection.executemany(query, [("a", number), ("b", number)])

    async def copy_out(table, number):
        await connection.copy_from_table(table, output=io.BytesIO())

    async def copy_in(table, number):
        await connection.copy_to_table(table, source=io.BytesIO(b""))

    async def copy_records(table, number):
        await connection.copy_records_to_table(table, records=[])

    ways = (
        fetch,
        execute,
        without_arguments,
        prepared,
        cursor,
        cursor_by_hand,
        executemany,
        copy_out,
        copy_in,
        copy_records,
    )
    return {way.__name__: way for way in ways}

"""Service of the tests: /one asks once in each way that a driver has, /many BOOKS times more.

DRIVER says by what, DATABASE_URL where. The driver is imported by the first request, as lazy services do.
"""

import importlib
import os

BOOKS = int(os.environ["BOOKS"])
WAYS = {}
TABLES = (
    "CREATE TEMPORARY TABLE author (id int, name varchar(20))",
    "CREATE TEMPORARY TABLE book (id int, name varchar(20))",
)


def connect():
    module = importlib.import_module("of_" + os.environ["DRIVER"])
    return module.ways(os.environ["DATABASE_URL"], TABLES)


def asked(path):
    """Table and number, in order."""
    return [("author", 1)] + [("book", n) for n in range(BOOKS if path == "/many" else 0)]


def app(environ, start_response):
    if not WAYS:
        WAYS.update(connect())
    for arguments in asked(environ["PATH_INFO"]):
        for way in WAYS.values():
            way(*arguments)
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"done"]


async def asynchronous(scope, receive, send):
    assert scope["type"] == "http", "no lifespan"
    if not WAYS:
        WAYS.update(await connect())
    for arguments in asked(scope["path"]):
        for way in WAYS.values():
            await way(*arguments)
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"done"})

"""Three routes whose handlers can be made slower by a known share: SPIN is `route=loops`, comma-separated."""

import json
import os
import sqlite3

SPIN = {name: int(loops) for name, loops in (part.split("=") for part in os.environ["SPIN"].split(","))}

DATABASE = sqlite3.connect(":memory:", check_same_thread=False)
DATABASE.executescript(
    "CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT);"
    "CREATE TABLE book (id INTEGER PRIMARY KEY, title TEXT, author_id INTEGER);"
)
DATABASE.executemany("INSERT INTO author VALUES (?, ?)", [(n, "Author %d" % n) for n in range(200)])
DATABASE.executemany(
    "INSERT INTO book VALUES (?, ?, ?)", [(n, "Book %d" % n, n * 7 % 200) for n in range(2000)]
)
QUERY = (
    "SELECT book.id, title, name FROM book JOIN author ON author.id = author_id"
    " ORDER BY book.id LIMIT 20 OFFSET 500"
)


def hello():
    spin("hello")
    return "Hello, World!", "text/plain"


def document():
    spin("json")
    items = [{"id": n, "name": "Item %d" % n, "tags": ["a", "b"], "stock": n * 3} for n in range(46)]
    return json.dumps({"count": len(items), "items": items}), "application/json"


def books():
    spin("books")
    rows = DATABASE.execute(QUERY).fetchall()
    return json.dumps([dict(zip(("id", "title", "author"), row)) for row in rows]), "application/json"


def spin(name):
    for _ in range(SPIN[name]):
        pass


ROUTES = {"/hello": hello, "/json": document, "/books": books}


def wsgi():
    from flask import Flask, Response

    app = Flask(__name__)
    for path, handler in ROUTES.items():

        def view(handler=handler):
            body, content_type = handler()
            return Response(body, content_type=content_type)

        app.add_url_rule(path, path, view)
    return app


def asgi():
    from starlette.applications import Starlette
    from starlette.responses import Response
    from starlette.routing import Route

    def route(path, handler):
        async def view(request):
            body, content_type = handler()
            return Response(body, media_type=content_type)

        return Route(path, view)

    return Starlette(routes=[route(path, handler) for path, handler in ROUTES.items()])

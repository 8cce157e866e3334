"""The reference service: the same piece of work everywhere and for ever.

It is measured beside the service under test, on the same server and interpreter, in the same job.
What it takes tells how fast the machine was, so that figures of different days can be compared.

FROZEN. Any change here, however small, makes every stored baseline incomparable. If it has to be
changed all the same, raise VERSION here and in src/launchers/reference.ts: records with another
version are then not compared through it.

Standard library only, CPython 3.8 and newer, PyPy 3.9 and newer.
"""

import json

VERSION = 1

_WORDS = ("ash", "birch", "cedar", "elm", "fir", "hazel", "larch", "maple", "oak", "pine")


def _work():
    """About 150 microseconds: attribute-free Python, dictionaries, sorting, text, and JSON."""
    counts = {}
    checksum = 7
    for number in range(150):
        word = _WORDS[(number * 7 + checksum) % 10]
        counts[word] = counts.get(word, 0) + 1
        checksum = (checksum * 31 + number * counts[word]) & 0xFFFFFF
    rows = [
        {"word": word, "count": count, "label": "%s-%03d" % (word.upper(), count)}
        for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    ]
    read = json.loads(json.dumps({"version": VERSION, "checksum": checksum, "rows": rows}))
    return json.dumps(read, sort_keys=True).encode("ascii")


def wsgi(environ, start_response):
    if environ["PATH_INFO"] != "/reference":
        start_response("404 Not Found", [("Content-Type", "text/plain"), ("Content-Length", "0")])
        return [b""]
    body = _work()
    headers = [("Content-Type", "application/json"), ("Content-Length", str(len(body)))]
    start_response("200 OK", headers)
    return [body]


async def asgi(scope, receive, send):
    if scope["type"] == "lifespan":
        while True:
            message = await receive()
            await send({"type": message["type"] + ".complete"})
            if message["type"] == "lifespan.shutdown":
                return
    found = scope["path"] == "/reference"
    body = _work() if found else b""
    headers = [
        (b"content-type", b"application/json" if found else b"text/plain"),
        (b"content-length", str(len(body)).encode("ascii")),
    ]
    status = 200 if found else 404
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})

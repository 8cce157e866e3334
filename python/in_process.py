"""Calls an application directly, without a server or a socket, and counts what a request does.

    python in_process.py PLAN OUTPUT

The plan is a file of JSON: target (`module:attribute`), factory, protocol (wsgi or asgi), scenarios (name,
method, path, headers, body). Run in the folder to import from. For each scenario, the answer (so
that whoever asked can check it), seconds a request without any watcher, Python calls a request in
all and by function, and the SQL statements that go through sqlite3. Counts are taken twice over:
where the two differ, a request is not the same each time, and the count says so.
"""

import asyncio
import importlib
import io
import json
import os
import re
import sys
import sysconfig
import threading
import time
import traceback
from urllib.parse import unquote

WARM_UP = 20
BATCH = 3
TIMED_SECONDS = 0.25
MOST_FUNCTIONS = 2000
MOST_STATEMENTS = 200
BODY_KEPT = 1 << 20


class Watch:
    """What happens between the application's call and its answer, and not in this program."""

    on = False


class Counter(Watch):
    """Starts of Python functions while `on`, in all threads, by code object."""

    def __init__(self):
        self.calls = {}

    def count(self, code):
        if self.on and code.co_filename != __file__:
            self.calls[code] = self.calls.get(code, 0) + 1

    def install(self):
        """By sys.monitoring where there is one (3.12), else by a profile function in every thread."""
        monitoring = getattr(sys, "monitoring", None)
        if monitoring is not None:
            tool = monitoring.PROFILER_ID
            monitoring.use_tool_id(tool, "gaitkeeper")
            start = monitoring.events.PY_START
            monitoring.register_callback(tool, start, lambda code, offset: self.count(code))
            monitoring.set_events(tool, start)
            return

        def profile(frame, event, argument):
            # A generator or coroutine that goes on is told as a call, too, but not from its start.
            if event == "call" and frame.f_lasti < 1:
                self.count(frame.f_code)

        threading.setprofile(profile)
        sys.setprofile(profile)

    def remove(self):
        monitoring = getattr(sys, "monitoring", None)
        if monitoring is not None:
            monitoring.free_tool_id(monitoring.PROFILER_ID)
            return
        threading.setprofile(None)
        sys.setprofile(None)


class Statements(Watch):
    """The texts that sqlite3 ran while `on`, without their values."""

    def __init__(self):
        self.seen = {}

    def watch(self):
        try:
            import sqlite3
        except ImportError:
            return
        connect = sqlite3.connect

        def watched(*arguments, **options):
            connection = connect(*arguments, **options)
            if hasattr(connection, "set_trace_callback"):
                connection.set_trace_callback(self.note)
            return connection

        sqlite3.connect = watched
        sqlite3.dbapi2.connect = watched

    def note(self, text):
        if self.on and not text.startswith("--"):
            text = without_values(text)
            self.seen[text] = self.seen.get(text, 0) + 1


STRING = re.compile(r"'(?:[^']|'')*'")
NUMBER = re.compile(r"(?<![\w\"`.])-?\d+(?:\.\d+)?(?![\w\"`])")
LIST = re.compile(r"\(\s*\?(?:\s*,\s*\?)+\s*\)")


def without_values(text):
    text = NUMBER.sub("?", STRING.sub("?", text))
    # `IN (?, ?, ?)` is one statement, however many there are.
    return " ".join(LIST.sub("(?, ...)", text).split())[:500]


class watching:
    """Switches watches on for the length of a block."""

    def __init__(self, watches):
        self.watches = watches

    def __enter__(self):
        for watch in self.watches:
            watch.on = True

    def __exit__(self, *failure):
        for watch in self.watches:
            watch.on = False


def load(target, factory):
    module, _, attribute = target.partition(":")
    found = importlib.import_module(module)
    for name in attribute.split("."):
        found = getattr(found, name)
    return found() if factory else found


class Wsgi:
    def __init__(self, application):
        self.application = application

    def ask(self, request, watches=()):
        body = (request["body"] or "").encode()
        path, _, query = request["path"].partition("?")
        environ = {
            "REQUEST_METHOD": request["method"],
            "SCRIPT_NAME": "",
            "PATH_INFO": unquote(path, "iso-8859-1"),
            "QUERY_STRING": query,
            "SERVER_NAME": "127.0.0.1",
            "SERVER_PORT": "80",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "127.0.0.1",
            "HTTP_HOST": "127.0.0.1",
            "wsgi.version": (1, 0),
            "wsgi.url_scheme": "http",
            "wsgi.input": io.BytesIO(body),
            "wsgi.errors": sys.stderr,
            "wsgi.multithread": False,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
        }
        if body:
            environ["CONTENT_LENGTH"] = str(len(body))
        for name, value in request["headers"].items():
            key = name.upper().replace("-", "_")
            environ[key if key == "CONTENT_TYPE" else "HTTP_" + key] = value
        started = []

        def start_response(status, headers, exc_info=None):
            started[:] = [status, headers]

        with watching(watches):
            answer = self.application(environ, start_response)
            try:
                parts = list(answer)
            finally:
                if hasattr(answer, "close"):
                    answer.close()
        return int(started[0].split(" ", 1)[0]), dict(started[1]), b"".join(parts)

    def close(self):
        pass


class Asgi:
    def __init__(self, application):
        self.application = application
        self.loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self.loop)
        self.state = {}
        self.messages = None
        self.lifespan = None
        self.loop.run_until_complete(self.start())

    async def start(self):
        """As a server does: an application that knows no lifespan raises, and is served without."""
        self.messages = asyncio.Queue()
        told = asyncio.Queue()
        await self.messages.put({"type": "lifespan.startup"})
        scope = {"type": "lifespan", "asgi": {"version": "3.0"}, "state": self.state}
        self.lifespan = asyncio.ensure_future(
            self.application(scope, self.messages.get, told.put)
        )
        answer = asyncio.ensure_future(told.get())
        await asyncio.wait([self.lifespan, answer], return_when=asyncio.FIRST_COMPLETED)
        if answer.done() and answer.result()["type"] == "lifespan.startup.failed":
            raise RuntimeError(answer.result().get("message") or "the lifespan's start-up failed")
        answer.cancel()

    def ask(self, request, watches=()):
        return self.loop.run_until_complete(self.asked(request, watches))

    async def asked(self, request, watches):
        body = (request["body"] or "").encode()
        path, _, query = request["path"].partition("?")
        headers = [(b"host", b"127.0.0.1")]
        headers += [(k.lower().encode(), v.encode()) for k, v in request["headers"].items()]
        if body:
            headers.append((b"content-length", str(len(body)).encode()))
        scope = {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.3"},
            "http_version": "1.1",
            "method": request["method"],
            "scheme": "http",
            "path": unquote(path),
            "raw_path": path.encode(),
            "query_string": query.encode(),
            "root_path": "",
            "headers": headers,
            "client": ("127.0.0.1", 1),
            "server": ("127.0.0.1", 80),
            "state": dict(self.state),
        }
        sent = []
        asked = []

        async def receive():
            if not asked:
                asked.append(True)
                return {"type": "http.request", "body": body, "more_body": False}
            await asyncio.sleep(3600)

        async def send(message):
            sent.append(message)

        with watching(watches):
            await self.application(scope, receive, send)
        status, answered = 500, {}
        parts = []
        for message in sent:
            if message["type"] == "http.response.start":
                status = message["status"]
                answered = {k.decode(): v.decode() for k, v in message.get("headers", [])}
            else:
                parts.append(message.get("body", b""))
        return status, answered, b"".join(parts)

    def close(self):
        if self.lifespan is not None and not self.lifespan.done():
            self.loop.run_until_complete(self.stop())

    async def stop(self):
        await self.messages.put({"type": "lifespan.shutdown"})
        await asyncio.wait([self.lifespan], timeout=2)


# The longest first: packages lie within the standard library's folder.
PLACES = sorted(
    {
        os.path.realpath(path) + os.sep
        for path in map(sysconfig.get_path, ("purelib", "platlib", "stdlib"))
        if path
    },
    key=len,
    reverse=True,
)


def where(code):
    """The file as both revisions name it, relative to the tree or to where packages are; and whether it is the tree's."""
    path = code.co_filename
    if path.startswith("<"):
        return path, False
    path = os.path.realpath(path)
    here = os.path.realpath(os.getcwd()) + os.sep
    if path.startswith(here):
        return path[len(here) :], True
    for place in PLACES:
        if path.startswith(place):
            return path[len(place) :], False
    return os.path.basename(path), False


def functions_of(calls, again):
    """Calls a request by file and name, in both batches; overloads of one name are one."""
    found = {}
    for code in {**calls, **again}:
        key = where(code) + (getattr(code, "co_qualname", code.co_name),)
        line, first, second = found.get(key, (code.co_firstlineno, 0, 0))
        found[key] = (
            min(line, code.co_firstlineno),
            first + calls.get(code, 0),
            second + again.get(code, 0),
        )
    ranked = sorted(found.items(), key=lambda item: -item[1][1])
    return [
        {
            "file": file,
            "own": own,
            "name": name,
            "line": line,
            "calls": first / BATCH,
            "again": second / BATCH,
        }
        for (file, own, name), (line, first, second) in ranked[:MOST_FUNCTIONS]
    ], len(found)


def examine(caller, request, counter, statements):
    status, headers, body = caller.ask(request)
    answer = {
        "status": status,
        "headers": headers,
        "body": body[:BODY_KEPT].decode("utf-8", "replace"),
    }
    for _ in range(WARM_UP):
        caller.ask(request)
    batches = [counted(caller, request, counter, statements) for _ in range(2)]
    (calls, texts), (again, _) = batches
    functions, distinct = functions_of(calls, again)
    return {
        "answer": answer,
        "calls": sum(calls.values()) / BATCH,
        "again": sum(again.values()) / BATCH,
        "distinct": distinct,
        "functions": functions,
        "statements": [
            {"text": text, "count": count / BATCH}
            for text, count in sorted(texts.items(), key=lambda item: -item[1])[:MOST_STATEMENTS]
        ],
    }


def counted(caller, request, counter, statements):
    counter.calls, statements.seen = {}, {}
    for _ in range(BATCH):
        caller.ask(request, (counter, statements))
    return counter.calls, statements.seen


def timed(caller, request):
    """Median seconds of a request while nothing watches."""
    taken = []
    end = time.perf_counter() + TIMED_SECONDS
    while time.perf_counter() < end or len(taken) < 5:
        before = time.perf_counter()
        caller.ask(request)
        taken.append(time.perf_counter() - before)
    return sorted(taken)[len(taken) // 2]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        plan = json.load(file)
    sys.path.insert(0, os.getcwd())
    statements, counter = Statements(), Counter()
    try:
        statements.watch()
        application = load(plan["target"], plan["factory"])
        caller = (Asgi if plan["protocol"] == "asgi" else Wsgi)(application)
        found = {request["name"]: {} for request in plan["scenarios"]}

        def each(work):
            for request in plan["scenarios"]:
                one = found[request["name"]]
                if "error" not in one:
                    one.update(tried(lambda: work(request)))

        def count():
            counter.install()
            each(lambda request: examine(caller, request, counter, statements))
            counter.remove()

        def measure():
            each(lambda request: {"seconds": timed(caller, request)})

        # Before sys.monitoring, a thread is watched only if it starts while somebody watches: a pool
        # of threads must not be there before. Its threads then go on being watched, and look slower.
        for step in (measure, count) if hasattr(sys, "monitoring") else (count, measure):
            step()
        caller.close()
        result = {"scenarios": found}
    except BaseException as error:
        result = {"error": "%s: %s" % (type(error).__name__, error)}
        traceback.print_exc()
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        json.dump(result, file)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


def tried(work):
    try:
        return work()
    except Exception as error:
        traceback.print_exc()
        return {"error": "%s: %s" % (type(error).__name__, error)}


main()

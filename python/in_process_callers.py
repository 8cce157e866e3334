"""Calls an application as a server does, by WSGI or ASGI, without a socket."""

import asyncio
import importlib
import io
import sys
import threading
from urllib.parse import unquote

SHUTDOWN_SECONDS = 2


def caller_of(plan):
    application = load(plan["target"], plan["factory"])
    return (Asgi if plan["protocol"] == "asgi" else Wsgi)(application)


def load(target, factory):
    module, _, attribute = target.partition(":")
    found = importlib.import_module(module)
    for name in attribute.split("."):
        found = getattr(found, name)
    return found() if factory else found


class Wsgi:
    def __init__(self, application):
        self.application = application

    def prepare(self, request):
        """The application's call. It gives status, headers and body of the answer, and does little else."""
        environ = self.environ(request)
        return lambda: self.ask(environ)

    def ask(self, environ):
        started, written = [], []

        def start_response(status, headers, exc_info=None):
            started[:] = [status, headers]
            return written.append

        answer = self.application(environ, start_response)
        try:
            written.extend(answer)
        finally:
            if hasattr(answer, "close"):
                answer.close()
        return int(started[0].split(" ", 1)[0]), dict(started[1]), b"".join(written)

    def environ(self, request):
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
            "wsgi.multithread": True,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
        }
        if body:
            environ["CONTENT_LENGTH"] = str(len(body))
        for name, value in request["headers"].items():
            key = name.upper().replace("-", "_")
            environ[key if key in ("CONTENT_TYPE", "CONTENT_LENGTH") else "HTTP_" + key] = value
        return environ

    def settle(self):
        """Nothing goes on after the answer but in threads."""

    def close(self):
        """There is no such thing in WSGI."""


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
        scope = {"type": "lifespan", "asgi": {"version": "3.0", "spec_version": "2.0"}}
        scope["state"] = self.state
        self.lifespan = asyncio.ensure_future(self.live(scope, told.put))
        answer = asyncio.ensure_future(told.get())
        await asyncio.wait([self.lifespan, answer], return_when=asyncio.FIRST_COMPLETED)
        if answer.done() and answer.result()["type"] == "lifespan.startup.failed":
            raise RuntimeError(answer.result().get("message") or "the lifespan's start-up failed")
        answer.cancel()

    async def live(self, scope, send):
        try:
            await self.application(scope, self.messages.get, send)
        except Exception:
            return

    def prepare(self, request):
        """The application's call. It gives status, headers and body of the answer, and does little else."""
        body = (request["body"] or "").encode()
        scope, answered = self.scope(request, body), asyncio.Event()
        return lambda: self.loop.run_until_complete(self.ask(scope, body, answered))

    async def ask(self, scope, body, answered):
        sent, asked = [], []

        async def receive():
            if not asked:
                asked.append(True)
                return {"type": "http.request", "body": body, "more_body": False}
            # The client stays until it has its answer.
            await answered.wait()
            return {"type": "http.disconnect"}

        async def send(message):
            sent.append(message)
            if message["type"] == "http.response.body" and not message.get("more_body", False):
                answered.set()

        await self.application(scope, receive, send)
        return answer_of(sent)

    def scope(self, request, body):
        path, _, query = request["path"].partition("?")
        headers = {"host": "127.0.0.1"}
        if body:
            headers["content-length"] = str(len(body))
        headers.update((name.lower(), value) for name, value in request["headers"].items())
        return {
            "type": "http",
            "asgi": {"version": "3.0", "spec_version": "2.3"},
            "http_version": "1.1",
            "method": request["method"],
            "scheme": "http",
            "path": unquote(path),
            "raw_path": path.encode(),
            "query_string": query.encode(),
            "root_path": "",
            "headers": [(k.encode("latin-1"), v.encode("latin-1")) for k, v in headers.items()],
            "client": ("127.0.0.1", 1),
            "server": ("127.0.0.1", 80),
            "state": dict(self.state),
        }

    def settle(self):
        """Lets the tasks that outlive the answer come as far as they can without waiting."""
        own = 0 if self.lifespan.done() else 1
        if len(asyncio.all_tasks(self.loop)) > own or threading.active_count() > 1:
            self.loop.run_until_complete(asyncio.sleep(0.002))

    def close(self):
        if not self.lifespan.done():
            self.loop.run_until_complete(self.stop())

    async def stop(self):
        await self.messages.put({"type": "lifespan.shutdown"})
        await asyncio.wait([self.lifespan], timeout=SHUTDOWN_SECONDS)


def answer_of(sent):
    status, headers, parts = 500, {}, []
    for message in sent:
        if message["type"] == "http.response.start":
            status = message["status"]
            pairs = message.get("headers", [])
            headers = {k.decode("latin-1"): v.decode("latin-1") for k, v in pairs}
        elif message["type"] == "http.response.body":
            parts.append(message.get("body", b""))
    return status, headers, b"".join(parts)

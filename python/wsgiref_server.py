"""Serves a WSGI application with the standard library alone.

    python wsgiref_server.py --host H --port P --threads T [--factory] module:attribute

One process, a fixed pool of threads. `socketserver.ThreadingMixIn` would start a thread for every
connection; the CPU time of a thread that has ended cannot be read from /proc any more, so the
threads are kept. Connections are closed after each answer, as wsgiref always does.
"""

import queue
import threading
from socketserver import TCPServer
from wsgiref.simple_server import ServerHandler, WSGIRequestHandler, WSGIServer

import gaitkeeper_shim as shim


def main():
    options = shim.arguments(threads=True)
    application = shim.load(options)
    server = PooledServer((options.host, options.port), options.threads)
    server.set_app(application)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass


class QuietHandler(WSGIRequestHandler):
    """`WSGIRequestHandler` without a line per request, and honest about its threads."""

    # Headers and body are sent apart: Nagle's algorithm would hold the body back until the
    # client's delayed acknowledgement of the headers, for 40 ms.
    disable_nagle_algorithm = True

    def log_message(self, *arguments):
        pass

    def address_string(self):
        return self.client_address[0]

    def handle(self):
        self.raw_requestline = self.rfile.readline(65537)
        if len(self.raw_requestline) > 65536:
            self.requestline = self.request_version = self.command = ""
            self.send_error(414)
            return
        if not self.parse_request():
            return
        handler = ServerHandler(
            self.rfile,
            self.wfile,
            self.get_stderr(),
            self.get_environ(),
            multithread=self.server.multithread,
        )
        handler.request_handler = self
        handler.run(self.server.get_app())


class PooledServer(WSGIServer):
    allow_reuse_address = True
    request_queue_size = 512

    def __init__(self, address, threads):
        self.multithread = threads > 1
        self.connections = queue.SimpleQueue()
        WSGIServer.__init__(self, address, QuietHandler)
        for _ in range(threads):
            threading.Thread(target=self.work, daemon=True).start()

    def server_bind(self):
        # HTTPServer asks the DNS for the host's full name here, which can take seconds.
        TCPServer.server_bind(self)
        self.server_name, self.server_port = self.server_address[:2]
        self.setup_environ()

    def process_request(self, request, client_address):
        self.connections.put((request, client_address))

    def work(self):
        while True:
            request, client_address = self.connections.get()
            try:
                self.finish_request(request, client_address)
            except ConnectionError:
                pass  # The client went away; there is nobody to answer.
            except Exception:
                self.handle_error(request, client_address)
            finally:
                self.shutdown_request(request)


if __name__ == "__main__":
    main()

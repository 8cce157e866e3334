"""Program of the tests: its handler calls functions that did not exist before, more at each request. Argument: port."""

import itertools
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

requests = itertools.count(1)


def fresh(number):
    names = {}
    body = "\n".join("    x = (x * %d + %d) %% 9973" % (n, number) for n in range(20))
    exec("def work(x):\n%s\n    return x\n" % body, names)
    return names["work"]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body in one write: two would wait for the client's delayed acknowledgement.
    wbufsize = -1

    def do_GET(self):
        number = next(requests)
        for one in range(1 + number // 10):
            work = fresh(number + one)
            for x in range(50):
                work(x)
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

    def log_message(self, *args):
        pass


ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()

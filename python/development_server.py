"""Serves a WSGI application with the server that a framework brings for development.

    python development_server.py --host H --port P --server flask|django|falcon|bottle [--factory] module:attribute

Without reloader, debugger, and a line for each request.
"""

import logging

import gaitkeeper_shim as shim


def main():
    options = shim.arguments(more=add_server)
    SERVERS[options.server](shim.load(options), options.host, options.port)


def add_server(parser):
    parser.add_argument("--server", choices=sorted(SERVERS), required=True)


def serve_by_werkzeug(application, host, port):
    from werkzeug.serving import run_simple

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    run_simple(host, port, application, threaded=True)


def serve_by_django(application, host, port):
    from django.core.servers.basehttp import run

    # At 500 it would log what the application has logged already; below, a line for each request.
    logging.getLogger("django.server").setLevel(logging.CRITICAL)
    run(host, port, application, threading=True)


def serve_by_wsgiref(application, host, port):
    from wsgiref.simple_server import WSGIRequestHandler, make_server

    class QuietHandler(WSGIRequestHandler):
        def log_message(self, *arguments):
            pass

    make_server(host, port, application, handler_class=QuietHandler).serve_forever()


def serve_by_bottle(application, host, port):
    import bottle

    bottle.run(application, host=host, port=port, quiet=True)


SERVERS = {
    "flask": serve_by_werkzeug,
    "django": serve_by_django,
    "falcon": serve_by_wsgiref,
    "bottle": serve_by_bottle,
}


if __name__ == "__main__":
    main()

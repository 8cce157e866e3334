"""Serves a WSGI application, or an application of tornado's own, with tornado's HTTPServer.

    python tornado_server.py --host H --port P --workers W [--factory] module:attribute

A WSGI application is called on the event loop, one request at a time, as `WSGIContainer` does by default.
"""

import gaitkeeper_shim as shim


def main():
    options = shim.arguments(workers=True)
    from tornado.netutil import bind_sockets

    sockets = bind_sockets(options.port, options.host)
    # A loop, which the application may ask for when it is made, does not survive a fork.
    shim.serve_in_workers(options.workers, lambda: serve(options, sockets))


def serve(options, sockets):
    import asyncio

    asyncio.run(serve_for_ever(options, sockets))


async def serve_for_ever(options, sockets):
    import asyncio

    from tornado.httpserver import HTTPServer
    from tornado.routing import Router
    from tornado.wsgi import WSGIContainer

    application = shim.load(options)
    own = isinstance(application, Router)
    server = HTTPServer(application if own else WSGIContainer(application))
    server.add_sockets(sockets)
    await asyncio.Event().wait()


if __name__ == "__main__":
    main()

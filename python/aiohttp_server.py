"""Serves an application of aiohttp with its own `run_app`.

    python aiohttp_server.py --host H --port P --workers W [--uvloop] [--factory] module:attribute
"""

import gaitkeeper_shim as shim


def main():
    options = shim.arguments(workers=True, more=add_loop)
    import socket

    listener = socket.create_server((options.host, options.port), backlog=2048)
    # The application may hold on to a loop, which does not survive a fork.
    shim.serve_in_workers(options.workers, lambda: serve(options, listener))


def add_loop(parser):
    parser.add_argument("--uvloop", action="store_true")


def serve(options, listener):
    from aiohttp import web

    web.run_app(
        shim.load(options),
        sock=listener,
        loop=new_loop(options),
        # The defaults close connections while the other revision is driven, and wait for 60 s at the stop.
        keepalive_timeout=75,
        shutdown_timeout=2,
        access_log=None,
        print=None,
    )


def new_loop(options):
    if not options.uvloop:
        return None
    import uvloop

    return uvloop.new_event_loop()


if __name__ == "__main__":
    main()

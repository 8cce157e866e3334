"""Serves an application of aiohttp with its own `run_app`.

    python aiohttp_server.py --host H --port P --workers W --keep-alive S [--uvloop] [--factory] module:attribute
"""

import gaitkeeper_shim as shim


def main():
    options = shim.arguments(workers=True, more=add_more)
    import socket

    listener = socket.create_server((options.host, options.port), backlog=2048)
    # The application may hold on to a loop, which does not survive a fork.
    shim.serve_in_workers(options.workers, lambda: serve(options, listener))


def add_more(parser):
    parser.add_argument("--keep-alive", type=float, required=True)
    parser.add_argument("--uvloop", action="store_true")


def serve(options, listener):
    from aiohttp import web

    web.run_app(
        shim.load(options),
        sock=listener,
        loop=new_loop(options),
        keepalive_timeout=options.keep_alive,
        # The default waits for 60 s at the stop.
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

"""Serves a WSGI application with meinheld, which has no command line.

    python meinheld_server.py --host H --port P [--workers W] --keep-alive SECONDS [--factory] module:attribute

Several workers are forked from one process, and accept from the socket that it listens on.
"""

import gaitkeeper_shim as shim


def main():
    options = shim.arguments(workers=True, more=more)
    from meinheld import server

    application = shim.load(options)
    server.set_access_logger(None)
    server.set_keepalive(options.keep_alive)
    server.listen((options.host, options.port))
    shim.serve_in_workers(options.workers, lambda: server.run(application))


def more(parser):
    parser.add_argument("--keep-alive", type=int, required=True)


if __name__ == "__main__":
    main()

"""Serves an application with fastwsgi, or with fastpysgi, which came of it and has the same interface.

    python fastwsgi_server.py --host H --port P --module fastwsgi|fastpysgi [--workers W] [--factory] module:attribute

Their own command lines know no factories, and have one worker. Each worker listens for itself, on the same port.
"""

import importlib
import sys

import gaitkeeper_shim as shim


def main():
    options = shim.arguments(workers=True, more=more)
    server = importlib.import_module(options.module).server
    application = shim.load(options)

    def serve():
        if server.init(application, options.host, options.port) != 0:
            sys.exit("%s cannot listen on %s:%d" % (options.module, options.host, options.port))
        server.run()

    shim.serve_in_workers(options.workers, serve)


def more(parser):
    parser.add_argument("--module", choices=("fastwsgi", "fastpysgi"), required=True)


if __name__ == "__main__":
    main()

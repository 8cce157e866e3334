"""Serves a WSGI application with bjoern, which has no command line.

    python bjoern_server.py --host H --port P [--workers W] [--factory] module:attribute

Several workers are forked from one process, and accept from the socket that it listens on.
"""

import gaitkeeper_shim as shim


def main():
    options = shim.arguments(workers=True)
    import bjoern

    bjoern.listen(shim.load(options), options.host, options.port)
    shim.serve_in_workers(options.workers, bjoern.run)


if __name__ == "__main__":
    main()

"""Serves a WSGI application, or runs a server of netius, which is an application itself.

    python netius_server.py --host H --port P [--factory] module:attribute
"""

import logging

import gaitkeeper_shim as shim


def main():
    options = shim.arguments()
    application = shim.load(options)
    from netius import Server
    from netius.servers import WSGIServer

    own = isinstance(application, Server)
    server = application if own else WSGIServer(app=application, level=logging.WARNING)
    server.serve(host=options.host, port=options.port)


if __name__ == "__main__":
    main()

"""Serves a WSGI application with netius.

    python netius_server.py --host H --port P [--factory] module:attribute
"""

import logging

import gaitkeeper_shim as shim


def main():
    options = shim.arguments()
    application = shim.load(options)
    from netius.servers import WSGIServer

    server = WSGIServer(app=application, level=logging.WARNING)
    server.serve(host=options.host, port=options.port)


if __name__ == "__main__":
    main()

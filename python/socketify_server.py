"""Serves an application with socketify (uWebSockets): ASGI, WSGI, or of its own.

    python socketify_server.py --host H --port P --workers W --interface asgi|wsgi|own [--factory] module:attribute

Each process listens on the port by itself, as those of socketify do.
"""

import gaitkeeper_shim as shim


def main():
    options = shim.arguments(workers=True, more=add_interface)
    shim.serve_in_workers(options.workers, lambda: serve(options))


def add_interface(parser):
    parser.add_argument("--interface", choices=("asgi", "wsgi", "own"), required=True)


def serve(options):
    import socketify

    application = shim.load(options)
    if options.interface == "asgi":
        application = socketify.ASGI(application, websocket=True)
    elif options.interface == "wsgi":
        application = socketify.WSGI(application)
    address = socketify.AppListenOptions(port=options.port, host=options.host)
    application.listen(address, lambda config: print("listening on port", config.port))
    application.run()


if __name__ == "__main__":
    main()

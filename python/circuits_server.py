"""Serves controllers of circuits with the server of circuits.web.

    python circuits_server.py --host H --port P [--factory] module:attribute
"""

import gaitkeeper_shim as shim


def main():
    options = shim.arguments()
    application = shim.load(options)
    from circuits.web import Server

    # As its users write it: the server is a component of the application, which then runs.
    server = Server((options.host, options.port))
    application.register(server)
    server.run()


if __name__ == "__main__":
    main()

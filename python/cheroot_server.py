"""Serves a WSGI application with cheroot, the server of CherryPy.

    python cheroot_server.py --host H --port P --threads T --keep-alive SECONDS [--factory] module:attribute

Its own command line knows no factories.
"""

import gaitkeeper_shim as shim


def main():
    options = shim.arguments(threads=True, more=more)
    from cheroot import wsgi

    server = wsgi.Server(
        (options.host, options.port),
        shim.load(options),
        numthreads=options.threads,
        max=options.threads,
        # By default 5 connections can wait to be accepted: more would see the kernel's retries, after seconds.
        request_queue_size=512,
        timeout=options.keep_alive,
    )
    # By default it closes what more than 10 clients keep open.
    server.keep_alive_conn_limit = 1000
    try:
        server.start()
    except KeyboardInterrupt:
        pass
    finally:
        server.stop()


def more(parser):
    parser.add_argument("--keep-alive", type=int, required=True)


if __name__ == "__main__":
    main()

"""Serves an application of robyn, as its own `start` does.

    python robyn_server.py --host H --port P --workers W --threads T [--factory] module:attribute

Robyn reads the command line itself when its application is made. What it calls workers are threads.
"""

import sys

import gaitkeeper_shim as shim


def main():
    options = shim.arguments(workers=True, threads=True)
    sys.argv[1:] = ["--processes", str(options.workers), "--workers", str(options.threads)]
    sys.argv += ["--log-level", "WARN"]
    application = shim.load(options)
    # Where the port is taken it would ask for another one, for ever.
    application.start(host=options.host, port=options.port, _check_port=False)


if __name__ == "__main__":
    main()

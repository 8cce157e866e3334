"""Serves a WSGI application with Apache's mod_wsgi, by mod_wsgi-express, which this process becomes.

    python mod_wsgi_server.py --host H --port P --workers W --threads T --root FOLDER --keep-alive S
        [--factory] module:attribute
"""

import os
import sys

import gaitkeeper_shim as shim

ENTRY = """import functools
import importlib

application = functools.reduce(getattr, {names!r}, importlib.import_module({module!r})){call}
"""


def main():
    options = shim.arguments(workers=True, threads=True, more=add_more)
    # Apache would start all the same, and answer 500 for ever: what cannot be imported is to end it.
    shim.load(options)
    program = os.path.join(os.path.dirname(sys.executable), "mod_wsgi-express")
    here = ["--working-directory", os.getcwd(), "--python-path", os.getcwd()]
    os.execv(program, [program, "start-server", write_entry(options)] + here + settings(options))


def add_more(parser):
    parser.add_argument("--root", required=True)
    parser.add_argument("--keep-alive", required=True)


def write_entry(options):
    """mod_wsgi looks for one name in one file: no dotted ones, no factories."""
    module, _, attribute = options.target.partition(":")
    path = os.path.join(options.root, "entry.wsgi")
    call = "()" if options.factory else ""
    with open(path, "w") as file:
        file.write(ENTRY.format(module=module, names=attribute.split("."), call=call))
    return path


# One process for the connections, whatever the load; the workers answer. ThreadLimit comes first.
CONNECTIONS = """ServerLimit 1
StartServers 1
ThreadLimit 64
ThreadsPerChild 64
MaxRequestWorkers 64
MinSpareThreads 1
MaxSpareThreads 64
"""


def write_connections(options):
    path = os.path.join(options.root, "connections.conf")
    with open(path, "w") as file:
        file.write(CONNECTIONS)
    return path


def settings(options):
    return [
        *("--host", options.host, "--port", str(options.port)),
        *("--processes", str(options.workers), "--threads", str(options.threads)),
        *("--server-root", os.path.join(options.root, "apache"), "--log-to-terminal"),
        *("--keep-alive-timeout", options.keep_alive),
        *("--server-mpm", "event", "--include-file", write_connections(options)),
        *("--locale", "C.UTF-8"),
    ]


if __name__ == "__main__":
    main()

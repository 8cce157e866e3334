"""What the servers in this folder share: their arguments, the application, and worker processes.

For a server that has no command line of its own, or none that can be told all that it has to know. How to
write one, as python/NAME_server.py:

    import gaitkeeper_shim as shim

    def main():
        options = shim.arguments(workers=True)   # host, port, target, factory; workers and threads if asked for
        import someserver                        # after `arguments`: from the environment, not from this folder
        application = shim.load(options)         # imported from the folder that the server was started in
        shim.serve_in_workers(options.workers, lambda: someserver.run(application, options.host, options.port))

    if __name__ == "__main__":
        main()

The launcher's side is shim() of src/launchers/shim.ts, which writes this command line:

    python NAME_server.py --host H --port P [--workers W] [--threads T] [--factory] ARGUMENT ... module:attribute

What goes wrong while the application is imported must end the process with its traceback. Standard library and
the server only, CPython 3.8 and newer, PyPy 3.9 and newer. The long name keeps clear of the service's own modules.
"""

import argparse
import importlib
import os
import signal
import sys
import traceback


def arguments(workers=False, threads=False, more=None):
    """Parses the command line; `more` is called with the parser, to add what only this server has."""
    # The folder of this file is on the path instead of the folder that the server was started in.
    sys.path[0] = os.getcwd()
    parser = argparse.ArgumentParser(allow_abbrev=False)
    parser.add_argument("--host", required=True)
    parser.add_argument("--port", type=int, required=True)
    if workers:
        parser.add_argument("--workers", type=int, default=1)
    if threads:
        parser.add_argument("--threads", type=int, default=1)
    if more is not None:
        more(parser)
    parser.add_argument("--factory", action="store_true")
    parser.add_argument("target")
    return parser.parse_args()


def load(options):
    """The application behind `module:attribute`, called if it is a factory."""
    module, _, attribute = options.target.partition(":")
    application = importlib.import_module(module)
    for name in attribute.split("."):
        application = getattr(application, name)
    return application() if options.factory else application


def serve_in_workers(workers, serve):
    """Calls `serve` in this process, or in several that are forked from it and share what it listens on.

    Stop signals are passed on to all. A worker that ends without having been asked takes the others with it.
    """
    if workers == 1:
        try:
            return serve()
        except KeyboardInterrupt:
            return None
    pids = set()
    asked = []

    def pass_on(number, _frame=None):
        asked.append(number)
        for pid in pids:
            try:
                os.kill(pid, number)
            except ProcessLookupError:
                pass  # It was waited for at this moment.

    kept = {number: signal.signal(number, pass_on) for number in STOP_SIGNALS}
    # One that came before all were forked would miss the later ones.
    signal.pthread_sigmask(signal.SIG_BLOCK, STOP_SIGNALS)
    for _ in range(workers):
        pid = os.fork()
        if pid == 0:
            for number, handler in kept.items():
                signal.signal(number, handler)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, STOP_SIGNALS)
            work(serve)
        pids.add(pid)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, STOP_SIGNALS)
    status = 0
    while pids:
        pid, _ = os.wait()
        pids.discard(pid)
        if not asked:
            print("worker %d ended without having been asked to" % pid, file=sys.stderr)
            status = 1
            pass_on(signal.SIGTERM)
    sys.exit(status)


STOP_SIGNALS = (signal.SIGTERM, signal.SIGINT)


def work(serve):
    """Ends the process in any case: what the first process does at its end is not for a worker to do."""
    status = 1
    try:
        serve()
        status = 0
    except KeyboardInterrupt:
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)

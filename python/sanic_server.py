"""Runs `python -m sanic` with a manager that can be stopped at any time.

    python sanic_server.py [what `sanic` takes]

sanic's manager waits for its workers to report themselves, and looks every 0.1 s whether they have: later than the
first answers come. While it waits, it hands a request to stop back to itself for ever, and its workers, which have
ended, never report (`WorkerManager.wait_for_ack`, seen in 23.3 to 25.12). Nothing else is changed.
"""

import os
import runpy
import sys


def main():
    # The folder of this file is on the path instead of the folder that the server was started in.
    sys.path[0] = os.getcwd()
    from sanic.worker.manager import WorkerManager

    all_workers_ack = WorkerManager._all_workers_ack
    WorkerManager._all_workers_ack = lambda manager: manager._shutting_down or all_workers_ack(manager)
    sys.argv[0] = "sanic"
    runpy.run_module("sanic", run_name="__main__")


if __name__ == "__main__":
    main()

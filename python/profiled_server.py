"""Starts a server and, on SIGUSR1, becomes the profiler (py-spy) that looks at it; on SIGUSR2 with --gil.

    profiled_server.py PROFILER ARGUMENT ... -- SERVER ARGUMENT ...

Where the kernel lets only ancestors look into a process (Yama's ptrace_scope 1, as on Ubuntu), a profiler
that is started beside the server is refused. This process is the server's parent, and stays it when
it is replaced by the profiler: nobody needs more rights than they have.
"""

import os
import signal
import subprocess
import sys


def main(arguments):
    end = arguments.index("--")
    profiler, server = arguments[:end], arguments[end + 1 :]
    process = subprocess.Popen(server)
    profiler += ["--pid", str(process.pid)]
    # The server began with the defaults, and does not take the handlers over.
    signal.signal(signal.SIGUSR1, lambda *_: os.execv(profiler[0], profiler))
    signal.signal(signal.SIGUSR2, lambda *_: os.execv(profiler[0], profiler + ["--gil"]))
    status = process.wait()
    sys.exit(status if status >= 0 else 128 - status)


if __name__ == "__main__":
    main(sys.argv[1:])

"""Serves a WSGI application with wsgiref_server.py, compiled by Nuitka into a program of its own.

    python nuitka_server.py ARGUMENTS OF wsgiref_server.py
    python nuitka_server.py --compile

The program is compiled once for each environment, in which it is kept, by `--compile` or by the first start; the
application stays Python. This process is replaced by it.
"""

import fcntl
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version

FOLDER = os.path.dirname(os.path.abspath(__file__))
SOURCES = [os.path.join(FOLDER, name) for name in ("wsgiref_server.py", "gaitkeeper_shim.py")]


def main():
    program = os.path.join(sys.prefix, "gaitkeeper-nuitka", key(), "server")
    if not os.path.exists(program):
        compile_once(program)
    if sys.argv[1:] == ["--compile"]:
        return
    os.execv(program, [program] + sys.argv[1:])


def key():
    digest = hashlib.sha256(version("nuitka").encode())
    for source in SOURCES:
        with open(source, "rb") as file:
            digest.update(file.read())
    return digest.hexdigest()[:16]


def compile_once(program):
    """Base and head share an environment, and may start at the same moment."""
    folder = os.path.dirname(program)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not os.path.exists(program):
            compile_to(program)


def compile_to(program):
    # The launch's own folder for temporary files, which is removed whatever becomes of this process.
    with tempfile.TemporaryDirectory() as build:
        command = [sys.executable, "-m", "nuitka", "--quiet", "--lto=no", "--remove-output"]
        command += ["--follow-import-to=gaitkeeper_shim,wsgiref,socketserver"]
        command += ["--output-dir=" + build, "--output-filename=server.bin", SOURCES[0]]
        env = dict(os.environ, PYTHONPATH=FOLDER, NUITKA_CACHE_DIR=os.path.join(build, "cache"))
        status = subprocess.call(command, cwd=build, env=env)
        if status != 0:
            sys.exit("Nuitka ended with status %d" % status)
        # Moved whole or not at all, within one file system.
        shutil.copy(os.path.join(build, "server.bin"), program + ".part")
        os.replace(program + ".part", program)


if __name__ == "__main__":
    main()

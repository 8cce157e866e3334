"""Prints one line of JSON that says which Python this is.

Run with `-I`, so that neither the working directory nor the user's variables change the answer.
Written in the part of the language that Python 2.7 reads too: whatever is called `python` on a
machine gets asked.
"""

import json
import os
import platform
import sys


def base_executable():
    """The interpreter itself, also where this is a virtual environment's link to it."""
    if sys.prefix == getattr(sys, "base_prefix", sys.prefix):
        return sys.executable
    base = getattr(sys, "_base_executable", None) or sys.executable
    # PyPy names the link itself here.
    return os.path.realpath(base) if base.startswith(sys.prefix) else base


def gil_enabled():
    probe = getattr(sys, "_is_gil_enabled", None)
    if probe is not None:
        return bool(probe())
    return True if platform.python_implementation() in ("CPython", "PyPy") else None


def free_threaded():
    import sysconfig

    return bool(sysconfig.get_config_var("Py_GIL_DISABLED"))


def implementation():
    name = platform.python_implementation().lower()
    return {"graalvm": "graalpy"}.get(name, name)


def release():
    """PyPy's and GraalPy's own version, `7.3.17`; the language's for CPython."""
    if hasattr(sys, "pypy_version_info"):
        return ".".join(str(part) for part in sys.pypy_version_info[:3])
    try:
        import __graalpython__

        return __graalpython__.get_graalvm_version()
    except (ImportError, AttributeError):
        return platform.python_version()


def main():
    executable = base_executable()
    print(
        json.dumps(
            {
                "implementation": implementation(),
                "version": platform.python_version(),
                "release": release(),
                "executable": executable,
                "realpath": os.path.realpath(executable),
                "gil": gil_enabled(),
                "freeThreaded": free_threaded(),
                "build": " ".join(sys.version.split()),
            }
        )
    )


main()

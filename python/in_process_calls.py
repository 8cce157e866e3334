"""Counts calls of Python functions, in all threads, and names the functions that were called."""

import gc
import opcode
import os
import sys
import sysconfig
import threading
import time
import types

HERE = os.path.dirname(os.path.realpath(__file__)) + os.sep
STDLIB = os.path.realpath(os.path.dirname(os.__file__)) + os.sep

# How often these are called when work passes between threads, tasks and machines is up to who is
# quicker. In a server much of it is written in C, too (uvloop).
PLUMBING = tuple(
    STDLIB + name
    for name in (
        "_weakrefset.py",
        "asyncio" + os.sep,
        "concurrent" + os.sep + "futures" + os.sep,
        "queue.py",
        "selectors.py",
        "threading.py",
        # How many pieces an answer of a database comes in.
        "socket.py",
    )
)
MOST_FUNCTIONS = 3000
LONGEST_SETTLING = 0.05


RESUME = opcode.opmap.get("RESUME")


def first_resume(code):
    instructions = code.co_code
    for offset in range(0, len(instructions), 2):
        if instructions[offset] == RESUME and instructions[offset + 1] == 0:
            return offset
    return -1


class Counter:
    """Starts of Python functions while `on`; and tells the statements of what else it sees."""

    def __init__(self, statements):
        self.on = False
        self.statements = statements
        # Appended to, as that is safe between threads, where adding one to a number is not.
        self.started = []
        self.real = {}
        self.starts = {}

    def install(self):
        """By sys.monitoring where there is one (3.12), else by a profile function in every thread."""
        monitoring = getattr(sys, "monitoring", None)
        if monitoring is None:
            threading.setprofile(self.profile)
            sys.setprofile(self.profile)
            return
        tool, events = monitoring.PROFILER_ID, monitoring.events
        monitoring.use_tool_id(tool, "gaitkeeper")
        monitoring.register_callback(tool, events.PY_START, self.start)
        monitoring.register_callback(tool, events.C_RETURN, self.c_return)
        monitoring.register_callback(tool, events.C_RAISE, self.c_return)
        self.watch()

    def watch(self):
        """Anew before each count: a driver in C may have been imported by a request."""
        monitoring = getattr(sys, "monitoring", None)
        if monitoring is None:
            return
        events = monitoring.events
        # How C functions end is told only where their calls are.
        watched = events.CALL if "psycopg2" in sys.modules else events.NO_EVENTS
        monitoring.set_events(monitoring.PROFILER_ID, events.PY_START | watched)

    def start(self, code, offset):
        if self.on:
            self.started.append(code)
            self.statements.called(code, sys._getframe(1))

    def c_return(self, code, offset, function, first):
        if self.on:
            self.statements.returned(function, getattr(function, "__self__", first))

    def profile(self, frame, event, argument):
        if not self.on:
            return
        if event == "call":
            # A generator or coroutine that goes on is told as a call, too, but not from its start.
            if frame.f_lasti == -1 or frame.f_lasti == self.start_of(frame.f_code):
                self.started.append(frame.f_code)
                self.statements.called(frame.f_code, frame)
        elif event in ("c_return", "c_exception"):
            self.statements.returned(argument, getattr(argument, "__self__", None))

    def start_of(self, code):
        """Where the code begins, in 3.11: after the making of cells and of the generator itself."""
        start = self.starts.get(code)
        if start is None:
            start = self.starts[code] = first_resume(code) if RESUME is not None else -1
        return start

    def calls(self):
        """By code object, without this program and without plumbing."""
        found = {}
        for code in self.started:
            found[code] = found.get(code, 0) + 1
        return {code: n for code, n in found.items() if not self.is_plumbing(code)}

    def is_plumbing(self, code):
        path = self.real_path(code)
        return path.startswith(PLUMBING) or path.startswith(HERE + "in_process")

    def real_path(self, code):
        path = self.real.get(code.co_filename)
        if path is None:
            path = self.real[code.co_filename] = os.path.realpath(code.co_filename)
        return path

    def settle(self):
        """Until other threads have done with the request, which may be after its answer."""
        end = time.perf_counter() + LONGEST_SETTLING
        before = -1
        while threading.active_count() > 1 and before != len(self.started):
            before = len(self.started)
            if time.perf_counter() > end:
                return
            time.sleep(0.002)

    def functions(self, calls, again, root):
        """Calls and calls again by file and name, the most often called first; and how many there are."""
        names = qualified_names({**calls, **again})
        found = {}
        for code, name in names.items():
            key = self.place(code, root) + (name,)
            line, first, second = found.get(key, (code.co_firstlineno, 0, 0))
            found[key] = (
                min(line, code.co_firstlineno),
                first + calls.get(code, 0),
                second + again.get(code, 0),
            )
        ranked = sorted(found.items(), key=lambda item: (not item[0][1], -item[1][1]))
        return [
            {"file": file, "own": own, "name": name, "line": line, "calls": first, "again": second}
            for (file, own, name), (line, first, second) in ranked[:MOST_FUNCTIONS]
        ], len(found)

    def place(self, code, root):
        """The file as both revisions name it, relative to the tree or to where packages are; and whether it is the tree's."""
        path = code.co_filename
        # What was compiled from text may have any name, or none: sanic's router.
        if not path or path.startswith("<"):
            return path or "<string>", False
        path = self.real_path(code)
        for place in PLACES:
            if path.startswith(place):
                return path[len(place) :], False
        for folder in (os.sep + "site-packages" + os.sep, os.sep + "dist-packages" + os.sep):
            if folder in path:
                return path.rpartition(folder)[2], False
        if path.startswith(root):
            return path[len(root) :], True
        return os.path.basename(path), False


# The longest first: packages lie within the standard library's folder.
PLACES = sorted(
    {
        os.path.realpath(path) + os.sep
        for path in [*map(sysconfig.get_path, ("purelib", "platlib", "stdlib")), os.path.dirname(os.__file__)]
        if path
    },
    key=len,
    reverse=True,
)


def qualified_names(codes):
    """Code objects know theirs from 3.11 on; before, the functions that are made of them do."""
    if all(hasattr(code, "co_qualname") for code in codes):
        return {code: code.co_qualname for code in codes}
    names = {code: code.co_name for code in codes}
    known = {id(code): code for code in codes}
    for function in gc.get_referrers(*codes):
        if isinstance(function, types.FunctionType) and id(function.__code__) in known:
            names[function.__code__] = function.__qualname__
    return names

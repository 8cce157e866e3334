"""Calls an application directly, without a server or a socket: what does a request do, how long does it take?

    python in_process.py PLAN OUTPUT

The plan is a file of JSON: what (`count` or `time`), target (`module:attribute`), factory, protocol (wsgi or
asgi), root (of the work tree), seconds, scenarios (name, method, path, headers, body). Run in the folder to
import from. For each scenario the output has the answer, so that whoever asked can check it, and

- `count`: Python calls of a request, in all and by function, and SQL statements. Counted for several requests:
  `again` is what is furthest from the first, so that what is not the same each time says so;
- `time`: the median of the seconds that a request takes while nothing watches.

What is known is written after each scenario, so that one that hangs costs no other.
"""

import gc
import json
import os
import sys
import time
import traceback

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)

from in_process_callers import caller_of
from in_process_calls import Counter
from in_process_statements import Statements

WARM_UP = 20
WARM_UP_SECONDS = 1
LEAST_WARM_UP = 4
REQUESTS = 6
# A cache that was not warm yet is, the second time.
ATTEMPTS = 2
TIMED_SECONDS = 0.3
LEAST_TIMED = 5
MOST_STATEMENTS = 200
BODY_KEPT = 1 << 20


class Counting:
    def __init__(self, plan):
        self.root = os.path.realpath(plan["root"]) + os.sep
        self.statements = Statements()
        self.counter = Counter(self.statements)
        self.statements.watch_sqlite()

    def begin(self):
        # Before sys.monitoring, a thread is watched only if it starts while somebody watches.
        self.counter.install()

    def examine(self, caller, request):
        for _ in range(ATTEMPTS):
            runs = self.runs(caller, request)
            if all(run == runs[0] for run in runs):
                break
        calls, texts = [[run[part] for run in runs] for part in (0, 1)]
        functions, distinct = self.counter.functions(calls[0], others(calls), self.root)
        first, again = in_all(calls)
        return {
            "calls": first,
            "again": again,
            "distinct": distinct,
            "functions": functions,
            "statements": statements_of(texts[0], others(texts)),
            "drivers": self.statements.used(),
            "unseen": sorted(self.statements.unseen().values()),
        }

    def runs(self, caller, request):
        """For each of some requests: how often each function was called, and each statement ran."""
        self.counter.watch()
        # What a collection frees runs finalizers, in whichever request it falls.
        gc.collect()
        gc.disable()
        try:
            return [self.run(caller, request) for _ in range(REQUESTS)]
        finally:
            self.switch(False)
            gc.enable()

    def run(self, caller, request):
        call = caller.prepare(request)
        self.counter.started, self.statements.texts = [], []
        self.switch(True)
        call()
        caller.settle()
        self.counter.settle()
        self.switch(False)
        return self.counter.calls(), count_of(self.statements.texts)

    def switch(self, on):
        self.counter.on = self.statements.on = on


class Timing:
    def __init__(self, plan):
        """There is nothing to prepare."""

    def begin(self):
        """And nothing to install."""

    def examine(self, caller, request):
        taken = []
        end = time.perf_counter() + TIMED_SECONDS
        while time.perf_counter() < end or len(taken) < LEAST_TIMED:
            call = caller.prepare(request)
            before = time.perf_counter()
            call()
            taken.append(time.perf_counter() - before)
        return {"seconds": sorted(taken)[len(taken) // 2]}


def count_of(texts):
    found = {}
    for text in texts:
        found[text] = found.get(text, 0) + 1
    return found


def others(runs):
    """By key, the count that is furthest from that of the first run; the same where all are alike."""
    return {key: furthest([run.get(key, 0) for run in runs]) for key in set().union(*runs)}


def in_all(runs):
    totals = [sum(run.values()) for run in runs]
    return totals[0], furthest(totals)


def furthest(counts):
    return max(counts, key=lambda count: abs(count - counts[0]))


def statements_of(texts, again):
    ranked = sorted(again, key=lambda text: (-texts.get(text, 0), text))
    return [
        {"text": text, "count": texts.get(text, 0), "again": again[text]}
        for text in ranked[:MOST_STATEMENTS]
    ]


def answer_to(caller, request):
    status, headers, body = caller.prepare(request)()
    return {
        "status": status,
        "headers": headers,
        "body": body[:BODY_KEPT].decode("utf-8", "replace"),
    }


def warm_up(caller, request):
    end = time.perf_counter() + WARM_UP_SECONDS
    for number in range(WARM_UP):
        if number >= LEAST_WARM_UP and time.perf_counter() > end:
            return
        caller.prepare(request)()


def examine_all(plan, save):
    end = time.perf_counter() + plan["seconds"]
    work = (Counting if plan["what"] == "count" else Timing)(plan)
    caller = caller_of(plan)
    work.begin()
    for request in plan["scenarios"]:
        if time.perf_counter() > end:
            save(request["name"], {"error": "there was no time left for it"})
            continue
        try:
            answer = answer_to(caller, request)
            warm_up(caller, request)
            save(request["name"], {"answer": answer, **work.examine(caller, request)})
        except BaseException as error:
            save(request["name"], told(error))
    caller.close()


def told(error):
    traceback.print_exc()
    return {"error": "%s: %s" % (type(error).__name__, error)}


def main():
    plan_file, output = sys.argv[1:]
    with open(plan_file, encoding="utf-8") as file:
        plan = json.load(file)
    # The service finds neither this program's folder nor its arguments.
    sys.path[:] = [os.getcwd()] + [path for path in sys.path if os.path.abspath(path) != HERE]
    sys.argv = ["in_process.py"]
    found = {}

    def save(name, result):
        found[name] = result
        write(output, {"scenarios": found})

    try:
        examine_all(plan, save)
    except BaseException as error:
        if not found:
            write(output, told(error))
    sys.stdout.flush()
    sys.stderr.flush()
    # Threads that the service left behind keep nobody waiting.
    os._exit(0)


def write(output, result):
    with open(output + ".new", "w", encoding="utf-8") as file:
        json.dump(result, file)
    os.replace(output + ".new", output)


main()

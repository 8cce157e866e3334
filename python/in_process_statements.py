"""Which SQL statements a service runs, seen without changing it: their texts, without any values.

sqlite3 tells by its trace callback. Drivers that are written in Python are seen where they send a
statement: the call of that function, with its argument. psycopg2 is C: its cursor knows what it sent
once `execute` returned.
"""

import os
import re

from in_process_drivers import (
    BY_PSYCOPG2,
    FUNCTIONS,
    SENDS,
    driver_of,
    imported,
    missing_of,
    told,
)

MYSQL = frozenset(("pymysql", "aiomysql", "MySQLdb"))


class Statements:
    """What was run while `on`, in order; and through which drivers anything was run at all."""

    def __init__(self):
        self.on = False
        self.texts = []
        self.drivers = set()
        self.places = {}
        self.missing = {}

    def watch_sqlite(self):
        """Before the service is imported: a connection that is there already tells nothing."""
        try:
            import sqlite3
        except ImportError:
            return
        connect = sqlite3.connect

        def watched(*arguments, **options):
            connection = connect(*arguments, **options)
            connection.set_trace_callback(self.traced)
            return connection

        sqlite3.connect = watched
        sqlite3.dbapi2.connect = watched

    def traced(self, text):
        # What a trigger does is told as one line of comment.
        if not text.startswith("--") or "\n" in text:
            self.note("sqlite3", text)

    def called(self, code, frame):
        """A Python function starts: may be the one by which a driver sends."""
        if code.co_name not in FUNCTIONS:
            return
        place = self.places.get(code)
        if place is None:
            file = "/".join(code.co_filename.replace(os.sep, "/").split("/")[-2:])
            place = self.places[code] = (file, code.co_name)
        if place in SENDS:
            self.note(driver_of(place[0]), SENDS[place](frame.f_locals))

    def returned(self, function, owner):
        """A function that is written in C ended: may be psycopg2's."""
        if getattr(function, "__name__", "") not in BY_PSYCOPG2:
            return
        if any(one.__module__ == "psycopg2.extensions" for one in type(owner).__mro__):
            text = getattr(owner, "query", None)
            if text is not None and getattr(owner, "name", None):
                text = DECLARED.sub("", readable(text))
            self.note("psycopg2", text)

    def used(self):
        """Drivers that the service has; of them all sqlite3 is always there, and counts once it is used."""
        return sorted((self.drivers | imported()) - set(self.unseen()))

    def unseen(self):
        """By driver, why its statements cannot be seen. Of one that is unlike what is known, none at all may be seen."""
        for driver in imported() - set(self.missing):
            self.missing[driver] = missing_of(driver)
        return {name: told(name, what) for name, what in self.missing.items() if what is not None}

    def note(self, driver, text):
        self.drivers.add(driver)
        if self.on and text is not None:
            text = without_values(readable(text), driver in MYSQL)
            if text and not TRANSACTION.match(text):
                self.texts.append(text)


def readable(text):
    if isinstance(text, (bytes, bytearray)):
        return bytes(text).decode("utf-8", "replace")
    if isinstance(text, str):
        return text
    try:
        return text.as_string(None)
    except Exception:
        return "a composed statement"


# Some drivers send these by themselves, others unseen: they are no work of the service's.
TRANSACTION = re.compile(
    r"(?:BEGIN|START TRANSACTION|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|END)\b", re.IGNORECASE
)


# How psycopg2 sends a statement of a cursor at the server, which may have another name each time.
DECLARED = re.compile(r"\ADECLARE .*? CURSOR (?:WITH|WITHOUT) HOLD FOR ", re.DOTALL)


def tokens(escapes, quoted):
    """What is not code, in the order in which a reader meets it. A text without an end goes to the end."""
    return re.compile(
        r"(?P<comment>--[^\n]*|/\*.*?(?:\*/|\Z))"
        r"|(?P<value>\$(?P<tag>\w*)\$.*?(?:\$(?P=tag)\$|\Z)"
        r"|\b[eE]'(?:[^'\\]|''|\\.)*(?:'|\Z)"
        r"|(?:\b[bBnNxX])?" + escapes + (r'|"(?:[^"\\]|""|\\.)*(?:"|\Z)' if quoted else "") +
        # Also the places of values: %s, %(name)s, $1, :name.
        r"|%s|%\(\w+\)s|\$\d+|(?<![:\w]):[A-Za-z_]\w*"
        r"|(?<![\w\"`.)\]])-?(?:0[xX][0-9a-fA-F]+|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)(?![\w\"`])"
        r"|(?<![\w\"`])\d+(?:\.\d*)?(?:[eE][+-]?\d+)?(?![\w\"`]))"
        r'|(?P<name>"[^"]*"|`[^`]*`|\[[A-Za-z_]\w*\])',
        re.DOTALL,
    )


STANDARD = tokens(r"'(?:[^']|'')*(?:'|\Z)", False)
OF_MYSQL = tokens(r"'(?:[^'\\]|''|\\.)*(?:'|\Z)", True)
IN = re.compile(r"\bIN ?\( ?\?(?: ?, ?\?)* ?\)", re.IGNORECASE)
LIST = re.compile(r"\( ?\?(?: ?, ?\?)+ ?\)")
ROWS = re.compile(r"\(\?, \.\.\.\)(?: ?, ?\(\?, \.\.\.\))+")


def without_values(text, mysql=False):
    """`SELECT a FROM b WHERE c = ?`: the same for every value, and for however many of them."""

    def instead(match):
        if match.group("value") is not None:
            return "?"
        return " " if match.group("comment") is not None else match.group()

    # What of it is cut off goes first: a page of values must not take seconds.
    text = (OF_MYSQL if mysql else STANDARD).sub(instead, text[:20000])
    text = " ".join(text.split()).rstrip("; ")
    text = ROWS.sub("(?, ...), ...", LIST.sub("(?, ...)", IN.sub("IN (?, ...)", text)))
    return text[:500]

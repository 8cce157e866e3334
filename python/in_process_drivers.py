"""Where drivers of databases send a statement, and whether the drivers that are here still do so there."""

import functools
import importlib.util
import sys
import types

UNKNOWN = "a statement of unknown text"


def named(*names):
    return lambda found: next((found[name] for name in names if name in found), UNKNOWN)


def of_self(found):
    return getattr(found.get("self"), "_query", UNKNOWN)


def without_arguments(found):
    """asyncpg passes a statement with arguments on to `_execute`."""
    return None if found.get("args") else found.get("query", UNKNOWN)


def of_table(found):
    return "COPY %s FROM STDIN" % found.get("table_name")


# Where each driver sends a statement: file, function, and what of the function's variables it is.
SENDS = {
    ("psycopg/cursor.py", "execute"): named("query"),
    ("psycopg/cursor.py", "executemany"): named("query"),
    ("psycopg/cursor.py", "stream"): named("query"),
    ("psycopg/cursor.py", "copy"): named("statement"),
    ("psycopg/cursor_async.py", "execute"): named("query"),
    ("psycopg/cursor_async.py", "executemany"): named("query"),
    ("psycopg/cursor_async.py", "stream"): named("query"),
    ("psycopg/cursor_async.py", "copy"): named("statement"),
    ("psycopg/_server_cursor.py", "execute"): named("query"),
    ("psycopg/_server_cursor_async.py", "execute"): named("query"),
    ("psycopg/server_cursor.py", "execute"): named("query"),
    ("pg8000/core.py", "execute_simple"): named("statement"),
    ("pg8000/core.py", "execute_unnamed"): named("statement"),
    ("pg8000/core.py", "execute_named"): named("statement"),
    ("asyncpg/connection.py", "execute"): without_arguments,
    ("asyncpg/connection.py", "_execute"): named("query"),
    ("asyncpg/connection.py", "_executemany"): named("query"),
    ("asyncpg/connection.py", "_copy_in"): named("copy_stmt"),
    ("asyncpg/connection.py", "_copy_out"): named("copy_stmt"),
    ("asyncpg/connection.py", "copy_records_to_table"): of_table,
    ("asyncpg/prepared_stmt.py", "__do_execute"): of_self,
    ("asyncpg/cursor.py", "_bind"): of_self,
    ("asyncpg/cursor.py", "_bind_exec"): of_self,
    ("pymysql/connections.py", "query"): named("sql"),
    ("aiomysql/connection.py", "query"): named("sql"),
    ("MySQLdb/connections.py", "query"): named("query"),
}
FUNCTIONS = frozenset(function for _, function in SENDS)

# Without one of these, statements would go by unseen, and none be counted where there are many. The others
# are rare, or not in every release.
NEEDED = (
    ("psycopg/cursor.py", "execute"),
    ("psycopg/cursor_async.py", "execute"),
    ("pg8000/core.py", "execute_simple"),
    ("pg8000/core.py", "execute_unnamed"),
    ("asyncpg/connection.py", "execute"),
    ("asyncpg/connection.py", "_execute"),
    ("asyncpg/connection.py", "_executemany"),
    ("asyncpg/prepared_stmt.py", "__do_execute"),
    ("asyncpg/cursor.py", "_bind_exec"),
    ("pymysql/connections.py", "query"),
    ("aiomysql/connection.py", "query"),
    ("MySQLdb/connections.py", "query"),
)
# psycopg2 is C: functions of its cursor.
BY_PSYCOPG2 = ("execute", "executemany", "callproc", "copy_expert", "copy_from", "copy_to")


def driver_of(file):
    return file.split("/")[0]


DRIVERS = frozenset(driver_of(file) for file, _ in SENDS) | {"psycopg2"}


def imported():
    """Another package may stand under a driver's name: PyMySQL as MySQLdb, psycopg2cffi as psycopg2."""
    return {name for name in DRIVERS if getattr(sys.modules.get(name), "__name__", None) == name}


def missing_of(driver):
    """The first place where a driver's statements were to be seen and that its release has not; None if all are there."""
    if driver == "psycopg2":
        return None if is_psycopg2_in_c() else "execute in C of psycopg2.extensions.cursor"
    for file, function in NEEDED:
        if driver_of(file) == driver and function not in functions_in(file):
            return "%s in %s" % (function, file)
    return None


def is_psycopg2_in_c():
    cursor = getattr(sys.modules.get("psycopg2.extensions"), "cursor", None)
    known = vars(cursor) if isinstance(cursor, type) else {}
    return isinstance(known.get("execute"), types.MethodDescriptorType) and "query" in known


@functools.lru_cache(None)
def functions_in(file):
    """By the file's own code: what a function was replaced or wrapped by says nothing of where it sends."""
    module = file[: -len(".py")].replace("/", ".")
    try:
        code = importlib.util.find_spec(module).loader.get_code(module)
        return {one.co_name for one in nested(code)}
    except Exception:
        return set()


def nested(code):
    yield code
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from nested(constant)


def told(driver, missing):
    version = str(getattr(sys.modules[driver], "__version__", "of unknown version")).split(" ")[0]
    name = ("%s %s" % (driver, version))[:60]
    return "SQL statements are not counted: %s has no %s, where they are looked for." % (name, missing)

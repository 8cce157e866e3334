"""Imports an application and writes what it is, as JSON, to a file.

    python inspect_app.py OUTPUT MODULE[:ATTRIBUTE] [--factory]

Run in the folder to import from. The answer goes to a file, because importing a service may print
anything to stdout. The process ends without waiting for threads that the import has started.
"""

import importlib
import inspect
import json
import os
import sys
import traceback

from inspect_routes import NOT_PROPOSED, ROUTES

# Names to look for where the module alone is known, as `flask run` and gunicorn do.
ATTRIBUTES = (
    *("app", "application", "api", "asgi_app", "wsgi_app", "create_app", "make_app"),
    "__hug_wsgi__",
)

# First part of the module that defines a class of the application -> framework, protocol.
# Protocol None: told by how the object is called.
FRAMEWORKS = {
    "fastapi": ("fastapi", "asgi"),
    "flask": ("flask", "wsgi"),
    "quart": ("quart", "asgi"),
    "litestar": ("litestar", "asgi"),
    "sanic": ("sanic", "asgi"),
    "falcon": ("falcon", None),
    "bottle": ("bottle", "wsgi"),
    "django": ("django", None),
    "pyramid": ("pyramid", "wsgi"),
    "aiohttp": ("aiohttp", "own"),
    "tornado": ("tornado", "own"),
    "robyn": ("robyn", "own"),
    "socketify": ("socketify", "own"),
    "twisted": ("twisted", "own"),
    "cherrypy": ("cherrypy", "wsgi"),
    "hug": ("hug", "wsgi"),
    "muffin": ("muffin", "asgi"),
    "blacksheep": ("blacksheep", "asgi"),
    "connexion": ("connexion", None),
    "netius": ("netius", "own"),
    "circuits": ("circuits", "own"),
    "tg": ("turbogears", "wsgi"),
    "ombott": ("py4web", "wsgi"),  # What it is built on, which nobody else uses.
    "pycnic": ("pycnic", "wsgi"),
    "web": ("web.py", "wsgi"),
    "wheezy": ("wheezy.web", "wsgi"),
    "bobo": ("bobo", "wsgi"),
    "morepath": ("morepath", "wsgi"),
    "emmett": ("emmett", None),
    "microdot": ("microdot", None),
    "werkzeug": ("werkzeug", "wsgi"),
    # After those that are built on it.
    "starlette": ("starlette", "asgi"),
}


class Mistake(Exception):
    """Something about the target that the user can mend."""

    def __init__(self, kind, message):
        super().__init__(message)
        self.kind = kind


def framework_of(application):
    """By the classes that the object's class is derived from, the most derived first."""
    cls = application if inspect.isclass(application) else type(application)
    for base in cls.__mro__:
        found = FRAMEWORKS.get(base.__module__.split(".")[0])
        if found is not None:
            return found
    # A function that a framework made for the user (`hug` calls them so).
    module = getattr(application, "__module__", None) or ""
    return FRAMEWORKS.get(module.split(".")[0], (None, None))


def wrapped(application):
    """What a middleware holds: its protocol is its own, but the framework is the inner one's."""
    for name in ("app", "application", "wsgi_app", "_app", "wsgi", "asgi"):
        inner = getattr(application, name, None)
        if inner is not None and inner is not application and callable(inner):
            return inner
    return None


def is_async(function):
    return inspect.iscoroutinefunction(function) or inspect.iscoroutinefunction(
        getattr(type(function), "__call__", None)
    )


def required_parameters(function):
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):
        return None
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    return [
        parameter.name
        for parameter in signature.parameters.values()
        if parameter.kind in kinds and parameter.default is inspect.Parameter.empty
    ]


def protocol_by_call(application):
    """WSGI is called with (environ, start_response), ASGI with (scope, receive, send)."""
    if not callable(application):
        return None
    required = required_parameters(application)
    if required is None:
        return None
    if inspect.isclass(application):
        # An instance for each request, which is then iterated (PEP 3333).
        return "wsgi" if len(required) == 2 and hasattr(application, "__iter__") else None
    if len(required) == 3 and (is_async(application) or required[0] == "scope"):
        return "asgi"
    if len(required) == 2 and not is_async(application):
        return "wsgi"
    return None


def describe(application):
    """(framework, protocol); the protocol is None where the object is no application."""
    framework, protocol = framework_of(application)
    # How it is called is stronger than what it is made of: falcon and Django have both protocols.
    called = protocol_by_call(application)
    protocol = called if inspect.isclass(application) else called or protocol
    inner, depth = wrapped(application), 0
    while protocol and framework in (None, "werkzeug") and inner is not None and depth < 8:
        framework = framework_of(inner)[0] or framework
        inner, depth = wrapped(inner), depth + 1
    return framework, protocol


def find_attribute(module):
    for name in ATTRIBUTES:
        if callable(getattr(module, name, None)) or describe(getattr(module, name, None))[1]:
            return name
    known = {
        name
        for name, value in vars(module).items()
        if not name.startswith("_")
        and not inspect.isclass(value)
        and not inspect.isroutine(value)
        and framework_of(value)[1] is not None
    }
    if len(known) == 1:
        return known.pop()
    raise Mistake(
        "no-attribute",
        "{} has none of {}{}".format(
            module.__name__,
            ", ".join(ATTRIBUTES),
            "; it has " + ", ".join(sorted(known)) if known else "",
        ),
    )


def is_public_callable(value, name):
    try:
        return not name.startswith("_") and callable(getattr(value, name))
    except Exception:  # What is made at the first look (a lazy import) may fail then.
        return False


def attribute(module, path):
    value = module
    for name in path.split("."):
        if not hasattr(value, name):
            names = [n for n in dir(value) if is_public_callable(value, n)]
            raise Mistake(
                "no-attribute",
                "{} has no attribute {!r}; it has {}".format(
                    module.__name__, path, ", ".join(names[:20]) or "nothing to call"
                ),
            )
        value = getattr(value, name)
    return value


def build(factory, path):
    """Calls a factory without arguments, as every server does."""
    required = required_parameters(factory)
    if required:
        raise Mistake(
            "factory-arguments",
            "{}() cannot be called without its arguments {}".format(path, ", ".join(required)),
        )
    if inspect.iscoroutinefunction(factory):
        raise Mistake("factory-async", "{}() is a coroutine: servers call it plainly".format(path))
    return factory()


def resolve(module, path, forced):
    value = attribute(module, path)
    framework, protocol = describe(value)
    looks_like_factory = inspect.isroutine(value) and protocol is None
    if forced or looks_like_factory:
        value = build(value, path)
        framework, protocol = describe(value)
        return value, framework, protocol, True
    return value, framework, protocol, False


def routes(application, framework):
    """Paths that answer a GET, parameters filled in or none; empty where they cannot be told."""
    candidate, depth = application, 0
    while candidate is not None and depth < 8:
        if framework_of(candidate)[0] == framework:
            try:
                found = list(ROUTES.get(framework, lambda _: ())(candidate))
            except Exception:  # A framework's inside may change: proposing is a courtesy.
                found = []
            if found:
                return sorted({path for path in found if not path.startswith(NOT_PROPOSED)})
        candidate, depth = wrapped(candidate), depth + 1
    return []


# Left the standard library (3.12, 3.13), or came into it (3.9, 3.11).
NOT_IN_EVERY_PYTHON = frozenset(
    "asynchat asyncore distutils imp smtpd"
    " aifc audioop cgi cgitb chunk crypt imghdr lib2to3 mailcap msilib nis nntplib ossaudiodev pipes"
    " sndhdr spwd sunau telnetlib uu xdrlib"
    " graphlib zoneinfo tomllib".split()
)


def importer_of(error):
    """The module of an installed distribution that the error comes from; None where it is the service's own."""
    frames = traceback.extract_tb(error.__traceback__)
    path = frames[-1].filename.replace(os.sep, "/") if frames else ""
    folder, _, inside = path.rpartition("/site-packages/")
    return os.path.splitext(inside.split("/")[0])[0] if folder else None


def kind_of_import_error(error, module_name):
    """Whether the target's own module is missing, or something that it imports."""
    missing = getattr(error, "name", None)
    if isinstance(error, SyntaxError):
        return "syntax", None
    if not isinstance(error, ModuleNotFoundError) or not missing:
        return "import-failed", missing
    if missing.split(".")[0] in NOT_IN_EVERY_PYTHON:
        return "other-python", missing
    own = module_name == missing or module_name.startswith(missing + ".")
    return ("no-module" if own else "missing-dependency"), missing


def examine(target, forced):
    module_name, _, path = target.partition(":")
    try:
        module = importlib.import_module(module_name)
    except BaseException as error:  # Services call sys.exit() at import, too.
        traceback.print_exc()
        kind, missing = kind_of_import_error(error, module_name)
        message = "{}: {}".format(type(error).__name__, error)
        found = {"missing": missing, "importer": importer_of(error)}
        return {"error": dict(found, kind=kind, message=message)}
    try:
        path = path or find_attribute(module)
        value, framework, protocol, factory = resolve(module, path, forced)
    except Mistake as mistake:
        return {"error": {"kind": mistake.kind, "message": str(mistake), "missing": None}}
    except BaseException as error:
        traceback.print_exc()
        message = "{}: {}".format(type(error).__name__, error)
        return {"error": {"kind": "factory-failed", "message": message, "missing": None}}
    if protocol is None:
        message = "{}:{} is a {}, which is no WSGI or ASGI application".format(
            module_name, path, type(value).__name__
        )
        return {"error": {"kind": "no-application", "message": message, "missing": None}}
    return {
        "target": "{}:{}".format(module_name, path),
        "framework": framework,
        "protocol": protocol,
        "factory": factory,
        "routes": routes(value, framework),
    }


def main():
    output, target = sys.argv[1:3]
    # What servers do: the working directory is where the application is imported from. Our own
    # folder, which Python has put there, must not be seen.
    sys.path[0] = os.getcwd()
    answer = examine(target, "--factory" in sys.argv[3:])
    with open(output + ".part", "w", encoding="utf-8") as file:
        json.dump(answer, file)
    os.replace(output + ".part", output)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


main()

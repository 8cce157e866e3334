"""The paths that an application of each framework answers to a GET, by its own route table: those without parameters, and
those whose parameters are declared to be whole numbers, with 1 for each.

Proposing scenarios is a courtesy: whoever calls these takes any exception for "not known".
"""

import inspect
import re
import sys

# As Flask and Django, Bottle and Sanic, Starlette and Falcon write it.
WHOLE_NUMBER = re.compile(r"<int:\w+>|<\w+:int>|\{\w+:int\}")


def filled(path):
    """Most services have a first of everything; whether there is one is asked before it is measured."""
    return WHOLE_NUMBER.sub("1", path)


def flask_routes(application):
    for rule in application.url_map.iter_rules():
        # Those of quart may be WebSockets.
        if getattr(rule, "websocket", False) or rule.endpoint.split(".")[-1] == "static":
            continue
        path = filled(rule.rule)
        # Arguments that are not part of the path have defaults.
        if "GET" in rule.methods and "<" not in path and (path != rule.rule or not rule.arguments):
            yield path


def openapi_routes(application):
    """FastAPI's own description knows which query parameters are required."""
    return described_routes(application.openapi())


def litestar_routes(application):
    return described_routes(application.openapi_schema.to_schema())


def described_routes(document):
    for path, operations in document.get("paths", {}).items():
        operation = operations.get("get")
        if operation is None:
            continue
        parameters = operation.get("parameters", []) + operations.get("parameters", [])
        for parameter in parameters:
            if parameter.get("in") == "path" and parameter.get("schema", {}).get("type") == "integer":
                path = path.replace("{%s}" % parameter["name"], "1")
        others = [parameter for parameter in parameters if parameter.get("in") != "path"]
        if "{" not in path and not any(parameter.get("required") for parameter in others):
            yield path


def starlette_routes(application, prefix=""):
    for route in application.routes:
        path = filled(prefix + getattr(route, "path", ""))
        if "{" in path:
            continue
        if "GET" in (getattr(route, "methods", None) or ()):
            yield path
        elif hasattr(route, "app") and hasattr(route, "routes"):
            yield from starlette_routes(route, path)


def falcon_routes(application):
    from falcon import inspect as falcon_inspect

    for route in falcon_inspect.inspect_routes(application):
        methods = {method.method for method in route.methods if not method.internal}
        path = filled(route.path)
        if "GET" in methods and "{" not in path:
            yield path


def bottle_routes(application):
    for route in application.routes:
        path = filled(route.rule)
        if route.method in ("GET", "ANY") and not set("<:") & set(path):
            yield path


def sanic_routes(application):
    for route in application.router.routes_all.values():
        static = getattr(getattr(route, "extra", None), "static", False)
        path = filled(route.path)
        if "GET" in route.methods and "<" not in path and not static:
            yield "/" + path


def aiohttp_routes(application):
    from aiohttp.web import StaticResource

    for route in application.router.routes():
        path = getattr(route.resource, "canonical", "")
        if isinstance(route.resource, StaticResource) or not path or "{" in path:
            continue
        if route.method in ("GET", "*"):
            yield path


def django_routes(_application):
    from django.urls import get_resolver

    return django_patterns(get_resolver().url_patterns, "/")


def django_patterns(patterns, prefix):
    for pattern in patterns:
        route = filled(str(pattern.pattern))
        simplified = route.lstrip("^").rstrip("$").replace("\\Z", "")
        # The administration is not what a service is made for; `<` and the like are parameters.
        if set("<([?*+\\|") & set(simplified) or getattr(pattern, "app_name", None) == "admin":
            continue
        if hasattr(pattern, "url_patterns"):
            yield from django_patterns(pattern.url_patterns, prefix + simplified)
        else:
            yield prefix + simplified


def tornado_routes(application):
    from tornado.web import RequestHandler
    from tornado.websocket import WebSocketHandler

    for rule in tornado_rules(application.default_router):
        handler = rule.target
        if not inspect.isclass(handler) or issubclass(handler, WebSocketHandler):
            continue
        path = getattr(rule.matcher, "regex", None)
        path = "" if path is None else path.pattern.rstrip("$")
        # What it has not defined itself answers 405.
        if is_plain(path) and handler.get is not RequestHandler.get:
            yield path


def tornado_rules(router):
    for rule in router.rules:
        if hasattr(rule.target, "rules"):
            yield from tornado_rules(rule.target)
        else:
            yield rule


def pyramid_routes(application):
    introspector = application.registry.introspector
    views = [each["introspectable"] for each in introspector.get_category("views") or ()]
    for each in introspector.get_category("routes") or ():
        route = each["introspectable"]
        path = "/" + route["pattern"].lstrip("/")
        methods = [methods_of(view) for view in views if view.get("route_name") == route["name"]]
        if set("{*:") & set(path) or not allows_get(route.get("request_methods")):
            continue
        if any(allows_get(each) for each in methods):
            yield path


def methods_of(view):
    methods = view.get("request_methods")
    return (methods,) if isinstance(methods, str) else methods


def allows_get(methods):
    return not methods or "GET" in methods


def robyn_routes(application):
    for route in application.router.get_routes():
        if str(route.route_type).endswith(".GET") and not set(":*") & set(route.route):
            yield route.route


def muffin_routes(application):
    for path, found in application.router.plain.items():
        if any(allows_get(route.methods) for route in found):
            yield path


def blacksheep_routes(application):
    # Sorted in by their methods only when it starts.
    for method, route in application.router._registered_routes:
        if method == "GET" and not route.has_params:
            yield route.mustache_pattern


def microdot_routes(application):
    for methods, pattern, *_ in application.url_map:
        path = filled(pattern.url_pattern)
        if "GET" in methods and "<" not in path:
            yield path


def pycnic_routes(application):
    from pycnic.core import Handler

    for path, handler in application.routes:
        if is_plain(path) and getattr(type(handler), "get", None) is not getattr(Handler, "get", None):
            yield path


def bobo_routes(application):
    for name in application.config["bobo_resources"].split():
        for value in list(vars(sys.modules[name]).values()):
            path = getattr(value, "bobo_route", None)
            if path and ":" not in path and allows_get(value.bobo_methods):
                yield path


def webpy_routes(application):
    from web.application import application as Application

    # The WSGI application is a function, which knows the object that made it.
    held = [cell.cell_contents for cell in getattr(application, "__closure__", None) or ()]
    for each in [application] + held:
        if isinstance(each, Application):
            for path, name in each.mapping:
                handler = each.fvars.get(name) if isinstance(name, str) else name
                if is_plain(path) and hasattr(handler, "GET"):
                    yield path


def wheezy_routes(application):
    from wheezy.web.handlers import BaseHandler

    for path, (handler, _) in application.options["path_router"].match_map.items():
        # What it has not defined itself answers 405.
        if getattr(handler, "get", None) is not BaseHandler.get:
            yield "/" + path


def hug_routes(application):
    import hug

    # Made from the module that the routes are in.
    for name, module in list(sys.modules.items()):
        if getattr(module, "__hug_wsgi__", None) is not application:
            continue
        http = hug.API(name).http
        for base, paths in http.routes.items():
            for path, methods in paths.items():
                if "GET" in methods and "{" not in path:
                    yield (http.base_url or "") + base + path


def ombott_routes(application):
    for route in application.routes.values():
        if "GET" in route.methods and not set("<:{") & set(route.pattern):
            yield "/" + route.pattern.lstrip("/")


def turbogears_routes(application):
    return exposed(application.config["tg.root_controller"], "/", turbogears_exposes)


def turbogears_exposes(function):
    return getattr(getattr(function, "decoration", None), "exposed", False)


def cherrypy_routes(application):
    for mounted in getattr(application, "apps", {"": application}).values():
        yield from exposed(mounted.root, mounted.script_name + "/", cherrypy_exposes)


def cherrypy_exposes(function):
    config = getattr(function, "_cp_config", {})
    methods = config.get("tools.allow.methods") if config.get("tools.allow.on") else None
    return getattr(function, "exposed", False) and allows_get(methods)


def circuits_routes(application):
    for component in [application] + list(application.components):
        channel = getattr(component, "channel", None)
        if isinstance(channel, str) and channel.startswith("/"):
            yield from exposed(component, channel.rstrip("/") + "/", circuits_exposes, depth=0)


def circuits_exposes(function):
    # Handlers of circuits' own events begin with an underscore, or are told apart by their channel.
    return getattr(function, "handler", False) and getattr(function, "channel", None) is None


def exposed(controller, prefix, is_exposed, depth=3):
    """Methods that a tree of controllers exposes by their names, `index` and `default` among them."""
    for name in dir(type(controller)) + list(vars(controller)):
        value = None if name.startswith("_") else getattr(controller, name, None)
        if inspect.isroutine(value):
            if is_exposed(value) and not required(value) and name != "default":
                yield prefix if name == "index" else prefix + name
        elif depth > 0 and hasattr(value, "__dict__") and not inspect.isclass(value):
            yield from exposed(value, prefix + name + "/", is_exposed, depth - 1)


def required(function):
    """Whether it takes anything. What decorators hide of it stands behind `__wrapped__`."""
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    return any(
        parameter.kind in kinds and parameter.default is inspect.Parameter.empty
        for name, parameter in inspect.signature(function).parameters.items()
        if name not in ("self", "event")
    )


def twisted_routes(site):
    return twisted_children(getattr(site, "resource", site), "")


def twisted_children(resource, path):
    if path and hasattr(resource, "render_GET"):
        yield path
    elif not path and resource.isLeaf and hasattr(resource, "render_GET"):
        yield "/"
    for name, child in resource.children.items():
        yield from twisted_children(child, path + "/" + name.decode())


def is_plain(path):
    """Whether a pattern is no more than a path."""
    return path.startswith("/") and not set("()[]{}?*+|\\<^") & set(path)


ROUTES = {
    "flask": flask_routes,
    "quart": flask_routes,
    "fastapi": openapi_routes,
    "starlette": starlette_routes,
    "litestar": litestar_routes,
    "blacksheep": blacksheep_routes,
    "muffin": muffin_routes,
    "falcon": falcon_routes,
    "hug": hug_routes,
    "bottle": bottle_routes,
    "py4web": ombott_routes,
    "pyramid": pyramid_routes,
    "cherrypy": cherrypy_routes,
    "turbogears": turbogears_routes,
    "pycnic": pycnic_routes,
    "bobo": bobo_routes,
    "web.py": webpy_routes,
    "wheezy.web": wheezy_routes,
    "microdot": microdot_routes,
    "sanic": sanic_routes,
    "aiohttp": aiohttp_routes,
    "tornado": tornado_routes,
    "twisted": twisted_routes,
    "circuits": circuits_routes,
    "robyn": robyn_routes,
    "django": django_routes,
}

# Pages about the service rather than of it.
NOT_PROPOSED = ("/openapi", "/docs", "/redoc", "/admin", "/static", "/metrics", "/logout")

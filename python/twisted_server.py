"""Serves a WSGI application, or a site or resource of twisted's own, with twisted.

    python twisted_server.py --host H --port P --threads T --keep-alive SECONDS [--factory] module:attribute

`twisted web --wsgi` does the same, with 10 threads, and knows no factories.
"""

import functools
import threading

import gaitkeeper_shim as shim


def main():
    options = shim.arguments(threads=True, more=more)
    from twisted.internet import reactor
    from twisted.web.resource import IResource
    from twisted.web.server import Site

    application = shim.load(options)
    if isinstance(application, Site):
        site = application
    elif IResource.providedBy(application):
        site = Site(application)
    else:
        site = Site(wsgi_resource(application, options.threads))
    site.timeOut = options.keep_alive
    reactor.listenTCP(options.port, site, backlog=512, interface=options.host)
    reactor.run()


def wsgi_resource(application, threads):
    from twisted.internet import reactor
    from twisted.python.threadpool import ThreadPool
    from twisted.web.wsgi import WSGIResource

    # The reactor's own pool is joined when the reactor stops, while the application waits for the
    # reactor to write its answer: with one in flight, it would never end.
    pool = ThreadPool(minthreads=threads, maxthreads=threads)
    pool.threadFactory = functools.partial(threading.Thread, daemon=True)
    pool.start()
    return WSGIResource(reactor, pool, application)


def more(parser):
    parser.add_argument("--keep-alive", type=int, required=True)


if __name__ == "__main__":
    main()

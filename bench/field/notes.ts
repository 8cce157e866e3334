const H11 =
  'the launcher parses HTTP by httptools, as `uvicorn[standard]` does; by h11, which a plain `uvicorn` falls back to, the same application answers a third to a quarter of that, which is the published multiple.';
const POOL =
  'the launcher has a pool of 8 threads, where the published set-up answers one request at a time and starts a connection for each.';
const FAST =
  'far more than one CPU of load engine and server together can show on two CPUs that others use as well: it is bound by the engine, and the multiple too small.';

/** Why a set-up's multiple is far from the published one. Written by hand, after looking. */
export const NOTES: Readonly<Record<string, string>> = {
  'falcon-asgi/uvicorn': H11,
  'falcon-asgi/uvicorn-uvloop': H11,
  'muffin/uvicorn': H11,
  'falcon/wsgiref': POOL,
  'bottle/wsgiref': POOL,
  'falcon/uwsgi':
    '8 threads instead of one process with one, which hides the wait for the next request of a connection that closes each time.',
  'flask/gunicorn-gthread':
    'the launcher keeps connections alive, which the yardstick cannot: a connection for each request is a good part of what `hello` costs there.',
  'wsgi/bjoern': FAST,
  'wsgi/fastwsgi': FAST,
};

/** What holds for a whole column. */
export const GENERAL: readonly string[] = [
  '**io** waits 100 ms in each request, so the figures count what answers at once: 20 connections are at most 200 requests a second here, and several thousand where the published load had hundreds. Threads (8 here) are ×8, processes that answer one at a time ×1, and what waits without a thread ×20: gevent, eventlet and asyncio. Multiples of hundreds are the same finding with more connections. wsgiref, which starts a thread for each request in the published set-up of Flask, has its pool here.',
  '**cpu** computes for as long in every set-up, so that all are alike: ×0.8 to ×1.4 is what a few seconds tell on a shared machine.',
];

/** Why an attempt fails, where its message does not tell. By how its id begins; looked up in the server's own code. */
export const CAUSES: readonly (readonly [string, string])[] = [
  [
    'boots/wheezy/hypercorn',
    'hypercorn sends no answer of a WSGI application whose body is empty, and so answers 500.',
  ],
];

/** Requests a second of `hello`, 5.5 KB of JSON, 90 to 100 ms of computing, and 100 ms of waiting; null where none is reported. */
type Rates = readonly [hello: number, json: number, cpu: number, io: number | null];

/**
 * What a published comparison reports (October 2023: one container with 1 vCPU and 512 MB each, wrk for 20 s). Another machine,
 * other versions: for comparing ratios, never a target.
 */
export const PUBLISHED: Readonly<Record<string, Rates>> = {
  'falcon/wsgiref': [4817, 3899, 11, 7],
  'falcon/gunicorn-sync': [6551, 4799, 11, 10],
  'falcon/uwsgi': [13711, 6528, 12, 10],
  'falcon/bjoern': [62733, 15756, 11, 9],
  'falcon-asgi/uvicorn': [5583, 4263, 11, 2603],
  'falcon-asgi/uvicorn-uvloop': [8066, 5639, 11, 2611],
  'cherrypy/cheroot': [2537, 1604, 10, 95],
  'cherrypy/uwsgi': [2997, 1728, 11, 10],
  'cherrypy/tornado': [2174, 1471, 11, 1],
  'cherrypy/twisted': [2003, 1377, 10, 192],
  'flask/wsgiref': [2658, 2102, 11, 1448],
  'flask/fastwsgi': [10301, 5902, 11, 10],
  'flask/gunicorn-eventlet': [4552, 3100, 11, 2919],
  'flask/gunicorn-gevent': [4502, 3125, 11, 2921],
  'flask/gunicorn-gthread': [3600, 2663, 11, 10],
  'flask/gunicorn-meinheld': [10062, 5834, 11, 10],
  'flask/gunicorn-tornado': [3164, 2499, 11, null],
  'flask/gunicorn-sync': [4279, 3074, 11, 10],
  'flask/meinheld': [9142, 5335, 11, 10],
  'flask/bjoern': [12312, 6498, 11, 9],
  'wsgi/fastwsgi': [214112, 14251, 11, 10],
  'bottle/wsgiref': [5319, 4085, 12, 10],
  'wsgi/bjoern': [178353, 17803, 11, 9],
  'aiohttp/aiohttp': [9172, 5964, 11, 2316],
  'aiohttp/aiohttp-uvloop': [15419, 8389, 11, 2434],
  'aiohttp/gunicorn-aiohttp': [11131, 6790, 11, 2476],
  'aiohttp/gunicorn-aiohttp-uvloop': [21519, 9952, 11, 2656],
  'hug/wsgiref': [4246, 3193, 8, 10],
  'wsgi/meinheld': [44706, 12537, 10, 10],
  'muffin/uvicorn': [4100, 3473, 11, 2647],
  'netius/command': [9598, 3802, 11, 4],
  'pycnic/gunicorn-sync': [5580, 4188, 11, 10],
  'tornado/tornado': [5055, 3954, 11, 10],
};

/** What the others are compared with, in both tables. */
export const YARDSTICK = 'flask/gunicorn-sync';

/** Python calls and distinct functions of one `hello`, in process, under CPython 3.3 (2.7 where there is none), 2013. */
export const PUBLISHED_CALLS: Readonly<
  Record<string, readonly [calls: number, functions: number]>
> = {
  bobo: [116, 65],
  bottle: [79, 41],
  cherrypy: [600, 165],
  circuits: [504, 112],
  django: [141, 74],
  flask: [207, 106],
  pyramid: [87, 53],
  tornado: [220, 74],
  turbogears: [1706, 331],
  webpy: [2191, 65],
  wheezy: [27, 25],
  wsgi: [10, 10],
};

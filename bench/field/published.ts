/**
 * Requests a second that a published comparison reports (October 2023: one container with 1 vCPU and 512 MB each, wrk for 20 s),
 * for `hello` and 5.5 KB of JSON. Another machine, other versions: for comparing ratios, never a target.
 */
export const PUBLISHED: Readonly<Record<string, readonly [hello: number, json: number]>> = {
  'falcon/wsgiref': [4817, 3899],
  'falcon/gunicorn-sync': [6551, 4799],
  'falcon/uwsgi': [13711, 6528],
  'falcon/bjoern': [62733, 15756],
  'falcon-asgi/uvicorn': [5583, 4263],
  'falcon-asgi/uvicorn-uvloop': [8066, 5639],
  'cherrypy/cheroot': [2537, 1604],
  'cherrypy/uwsgi': [2997, 1728],
  'cherrypy/tornado': [2174, 1471],
  'cherrypy/twisted': [2003, 1377],
  'flask/wsgiref': [2658, 2102],
  'flask/fastwsgi': [10301, 5902],
  'flask/gunicorn-eventlet': [4552, 3100],
  'flask/gunicorn-gevent': [4502, 3125],
  'flask/gunicorn-gthread': [3600, 2663],
  'flask/gunicorn-meinheld': [10062, 5834],
  'flask/gunicorn-tornado': [3164, 2499],
  'flask/gunicorn-sync': [4279, 3074],
  'flask/meinheld': [9142, 5335],
  'flask/bjoern': [12312, 6498],
  'wsgi/fastwsgi': [214112, 14251],
  'bottle/wsgiref': [5319, 4085],
  'wsgi/bjoern': [178353, 17803],
  'aiohttp/aiohttp': [9172, 5964],
  'aiohttp/aiohttp-uvloop': [15419, 8389],
  'aiohttp/gunicorn-aiohttp': [11131, 6790],
  'aiohttp/gunicorn-aiohttp-uvloop': [21519, 9952],
  'hug/wsgiref': [4246, 3193],
  'wsgi/meinheld': [44706, 12537],
  'muffin/uvicorn': [4100, 3473],
  'netius/command': [9598, 3802],
  'pycnic/gunicorn-sync': [5580, 4188],
  'tornado/tornado': [5055, 3954],
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

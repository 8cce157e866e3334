import { unknownName } from '../domain/unknown-name.ts';
import { aiohttp, aiohttpUvloop } from './aiohttp.ts';
import { bjoern, bjoernFork } from './bjoern.ts';
import { circuits } from './circuits.ts';
import { command } from './command.ts';
import { daphne } from './daphne.ts';
import { japronto, nginxUnit, vibora } from './declared.ts';
import { bottle, django, falcon, flask } from './development.ts';
import { fastpysgi, fastwsgi } from './fastwsgi.ts';
import { granianAsgi, granianRsgi, granianWsgi } from './granian.ts';
import {
  gunicornAiohttp,
  gunicornAiohttpUvloop,
  gunicornAsgi,
  gunicornEventlet,
  gunicornGevent,
  gunicornGthread,
  gunicornMeinheld,
  gunicornSync,
  gunicornTornado,
  gunicornUvicorn,
} from './gunicorn-workers.ts';
import { hypercorn, hypercornUvloop } from './hypercorn.ts';
import type { Launcher } from './launcher.ts';
import { meinheld } from './meinheld.ts';
import { modWsgi } from './mod-wsgi.ts';
import { netius } from './netius.ts';
import { nuitka } from './nuitka.ts';
import { robyn } from './robyn.ts';
import { sanic } from './sanic.ts';
import { socketify } from './socketify.ts';
import { cheroot, twisted, waitress } from './threaded.ts';
import { tornado } from './tornado.ts';
import { uvicorn, uvicornH11, uvicornUvloop } from './uvicorn.ts';
import { uwsgi, uwsgiHttp11 } from './uwsgi.ts';
import { wsgiref } from './wsgiref.ts';

/** Every server that can be launched, by name. A further one is a file, a line here, and its row in the docs. */
export const LAUNCHERS: Readonly<Record<string, Launcher>> = {
  wsgiref,
  flask,
  django,
  falcon,
  bottle,
  'gunicorn-sync': gunicornSync,
  'gunicorn-gthread': gunicornGthread,
  'gunicorn-gevent': gunicornGevent,
  'gunicorn-eventlet': gunicornEventlet,
  'gunicorn-tornado': gunicornTornado,
  'gunicorn-meinheld': gunicornMeinheld,
  'gunicorn-uvicorn': gunicornUvicorn,
  'gunicorn-asgi': gunicornAsgi,
  'gunicorn-aiohttp': gunicornAiohttp,
  'gunicorn-aiohttp-uvloop': gunicornAiohttpUvloop,
  uvicorn,
  'uvicorn-uvloop': uvicornUvloop,
  'uvicorn-h11': uvicornH11,
  hypercorn,
  'hypercorn-uvloop': hypercornUvloop,
  'granian-asgi': granianAsgi,
  'granian-wsgi': granianWsgi,
  'granian-rsgi': granianRsgi,
  daphne,
  tornado,
  aiohttp,
  'aiohttp-uvloop': aiohttpUvloop,
  netius,
  circuits,
  sanic,
  robyn,
  socketify,
  uwsgi,
  'uwsgi-http11': uwsgiHttp11,
  waitress,
  cheroot,
  twisted,
  bjoern,
  'bjoern-fork': bjoernFork,
  meinheld,
  fastwsgi,
  fastpysgi,
  mod_wsgi: modWsgi,
  nuitka,
  'nginx-unit': nginxUnit,
  japronto,
  vibora,
  command,
};

/** @throws GaitkeeperError `unknown-name` */
export function launcherNamed(name: string): Launcher {
  if (!Object.hasOwn(LAUNCHERS, name)) throw unknownName('launcher', name, Object.keys(LAUNCHERS));
  return LAUNCHERS[name] as Launcher;
}

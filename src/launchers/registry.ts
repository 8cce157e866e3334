import { unknownName } from '../domain/unknown-name.ts';
import { command } from './command.ts';
import { gunicornGevent, gunicornGthread, gunicornSync } from './gunicorn.ts';
import type { Launcher } from './launcher.ts';
import { uvicorn, uvicornUvloop } from './uvicorn.ts';
import { uwsgi } from './uwsgi.ts';
import { wsgiref } from './wsgiref.ts';

/** Every server that can be launched, by name. A further one is a file, a line here, and its row in the docs. */
export const LAUNCHERS: Readonly<Record<string, Launcher>> = {
  wsgiref,
  'gunicorn-sync': gunicornSync,
  'gunicorn-gthread': gunicornGthread,
  'gunicorn-gevent': gunicornGevent,
  uvicorn,
  'uvicorn-uvloop': uvicornUvloop,
  uwsgi,
  command,
};

/** @throws GaitkeeperError `unknown-name` */
export function launcherNamed(name: string): Launcher {
  if (!Object.hasOwn(LAUNCHERS, name)) throw unknownName('launcher', name, Object.keys(LAUNCHERS));
  return LAUNCHERS[name] as Launcher;
}

import { expect, test } from 'vitest';
import { mendOf } from '../../src/domain/mends.ts';

test.each([
  [
    'gunicorn',
    "Error: class uri 'nothere.Worker' invalid or not found: \n\n[Traceback]\nModuleNotFoundError: No module named 'nothere'",
    /^Install what provides the worker class nothere\.Worker /,
  ],
  ['click', "Error: No such option '--nonsense'.", /^Take --nonsense out of .*uvicorn\.arguments/],
  ['click 8.1', 'Error: No such option: --nonsense', /^Take --nonsense out of /],
  ['argparse', 'x: error: unrecognized arguments: --nonsense', /^Take --nonsense out of /],
  [
    'Python',
    "ModuleNotFoundError: No module named 'first'\nModuleNotFoundError: No module named 'asgi.last'",
    /^Declare what provides `asgi\.last` /,
  ],
  [
    'psycopg',
    'psycopg.OperationalError: connection failed: connection to server at "127.0.0.1", port 5432 failed',
    /^What it connects to is not reachable/,
  ],
  [
    'psycopg2',
    'could not connect to server: Connection refused',
    /^What it connects to is not reachable/,
  ],
  [
    'asyncpg',
    "OSError: Multiple exceptions: [Errno 111] Connect call failed ('::1', 5432)",
    /^What it connects to is not reachable/,
  ],
  [
    'pg8000',
    "pg8000.exceptions.InterfaceError: Can't create a connection to host 127.0.0.1 and port 5432",
    /^What it connects to is not reachable/,
  ],
  [
    'redis',
    'redis.exceptions.ConnectionError: Error 111 connecting to localhost:6379. Connection refused.',
    /^What it connects to is not reachable/,
  ],
  [
    'old code under a new Python',
    "AttributeError: module 'collections' has no attribute 'MutableMapping'",
    /^It is written for an older Python.*`--python`/,
  ],
  [
    'old imports under a new Python',
    "ImportError: cannot import name 'Mapping' from 'collections' (/usr/lib/python3.11/collections/__init__.py)",
    /^It is written for an older Python/,
  ],
  [
    'an ASGI application under WSGI',
    "TypeError: app() missing 1 required positional argument: 'send'",
    /called as a WSGI application and is an ASGI one/,
  ],
  [
    'a WSGI application under ASGI',
    "TypeError: app() missing 1 required positional argument: 'start_response'",
    /called as an ASGI application and is a WSGI one/,
  ],
])('what %s says is told with what to do', (_, output, mend) => {
  expect(mendOf(output, 'uvicorn')).toMatch(mend);
});

test('of what is not known nothing is said', () => {
  expect(mendOf('ValueError: no such shop', 'uvicorn')).toBeNull();
});

import { describe, expect, it } from 'vitest';
import { gaitkeeper } from './program.ts';
import { type Files, testRepository } from './repository.ts';
import { CONFIG, service } from './services.ts';

interface Case {
  /** A sentence that says what is wrong, and what it gets. */
  readonly name: string;
  readonly base?: Files;
  readonly head?: Files;
  readonly args?: readonly string[];
  readonly status: number;
  /** Told by a part that has a test of its own: `npm run test:slow` alone starts the program for it. */
  readonly variant?: true;
  /** What the message must say: what happened, and what to do. */
  readonly says: readonly RegExp[];
}

const config = (text: string): Files => ({ 'gaitkeeper.yml': text });
const plain = { ...service(), ...config(CONFIG) };

const CASES: readonly Case[] = [
  {
    name: 'a repository without an application is told where it was looked for',
    base: { 'README.md': 'nothing here' },
    status: 2,
    says: [/no .*application/i, /app/],
  },
  {
    name: 'several applications are listed, with the way to choose',
    variant: true,
    base: {
      'one.py': 'from flask import Flask\napp = Flask(__name__)\n',
      'two.py': 'from flask import Flask\napp = Flask(__name__)\n',
    },
    status: 2,
    says: [/one:app/, /two:app/],
  },
  {
    name: 'a base that does not exist is named, with the nearest that does',
    variant: true,
    base: plain,
    args: ['--base', 'mian'],
    status: 2,
    says: [/mian/, /main/],
  },
  {
    name: 'an unknown launcher is told the nearest known name',
    variant: true,
    base: plain,
    args: ['--servers', 'gunicorn-gthred'],
    status: 2,
    says: [/gunicorn-gthred/, /gunicorn-gthread/],
  },
  {
    name: 'an unknown scenario is told the known ones',
    base: plain,
    args: ['--scenarios', 'hoem'],
    status: 2,
    says: [/hoem/, /home/],
  },
  {
    name: 'an unknown configuration key is told with its line and the nearest key',
    base: { ...service(), ...config(`${CONFIG}bugdet: 5m\n`) },
    status: 2,
    says: [/gaitkeeper\.yml:10/, /bugdet/, /budget/],
  },
  {
    name: 'a configuration that is not YAML is told with its line',
    variant: true,
    base: { ...service(), ...config('servers: [wsgiref\nscenarios: x: y\n') },
    status: 2,
    says: [/gaitkeeper\.yml:\d/],
  },
  {
    name: 'a folder that is not there is told with where it was named, and the nearest that is',
    base: {
      'services/api/app.py': service()['app.py'] ?? '',
      ...config(`directory: service/apy\n${CONFIG}`),
    },
    status: 2,
    says: [/no folder `service\/apy` \(gaitkeeper\.yml:1:\d+\)/, /Did you mean `services\/api`/],
  },
  {
    name: 'a folder of the service that is not there is told, with those that are',
    base: { 'services/api/app.py': service()['app.py'] ?? '' },
    args: ['--directory', 'services/checkout'],
    status: 2,
    says: [/no folder `services\/checkout` \(--directory\)/, /In `services` are api\./],
  },
  {
    name: 'an interpreter that is not there is told those that are',
    base: plain,
    args: ['--python', '3.99'],
    status: 5,
    says: [/3\.99/, /python/i],
  },
  {
    name: 'a dependency that does not install is named, with the end of what the installer said',
    base: { ...plain, 'requirements.txt': 'gaitkeeper-no-such-package==1.0\n' },
    status: 5,
    says: [/gaitkeeper-no-such-package/],
  },
  {
    name: 'a framework that no requirements declare is named, with where to declare it',
    base: {
      ...config(CONFIG),
      'app.py': 'from gaitkeeper_no_such_framework import App\napp = App()\n',
    },
    args: ['--app', 'app:app'],
    status: 3,
    says: [/Declare what provides `gaitkeeper_no_such_framework` in requirements\.txt/],
  },
  {
    name: 'a database that `prepare` cannot reach is told before anything is measured',
    base: {
      ...service(),
      'seed.py': 'import socket\nsocket.create_connection(("127.0.0.1", 9))\n',
      ...config(`${CONFIG}prepare: python seed.py\n`),
    },
    status: 3,
    says: [
      /`python seed\.py` ended with status\s+1/,
      /Connection refused/,
      /not reachable: start it/,
    ],
  },
  {
    name: 'a server without the option that it is given is told which to take out',
    base: {
      ...service(),
      ...config(`${CONFIG}launchers: { wsgiref: { arguments: [--nonsense] } }\n`),
    },
    status: 3,
    says: [/Take --nonsense out of\s+`launchers\.wsgiref\.arguments`/],
  },
  {
    name: 'an option that a launcher does not have is refused',
    variant: true,
    base: { ...service(), ...config(`${CONFIG}launchers: { wsgiref: { keep-alive: 5 } }\n`) },
    status: 2,
    says: [
      /launchers\.wsgiref\.keep-alive` is no option of the launcher `wsgiref`[\s\S]*Known are:/,
    ],
  },
  {
    name: 'an application of another protocol than the server speaks is left out with the reason',
    base: { ...plain },
    args: ['--servers', 'daphne'],
    status: 4,
    says: [/unsupported: daphne serves ASGI, and app:app is a WSGI application/],
  },
  {
    name: 'a protocol of the configuration that the application does not look like is told',
    base: { ...service(), ...config(`${CONFIG}protocol: asgi\napp: app:app\n`) },
    status: 4,
    says: [
      /app:app looks like an application of wsgi, and is served as one of asgi, as `protocol:`/,
    ],
  },
  {
    name: 'a head that does not boot fails, with the end of its output',
    base: plain,
    head: service({ before: 'raise RuntimeError("no database today")\n' }),
    status: 3,
    says: [/no database today/],
  },
  {
    name: 'a head that answers 500 fails, with the answer',
    base: { ...plain, ...config(`${CONFIG}boot-timeout: 4s\n`) },
    head: service({ status: '500 Internal Server Error', body: 'Hello from the wreck' }),
    status: 3,
    says: [/500/],
  },
  {
    name: 'a head that answers wrongly fails, with the answer',
    base: plain,
    head: service({ body: 'Goodbye' }),
    status: 3,
    says: [/Goodbye|Hello/],
  },
  {
    name: 'a head that accepts and never answers fails',
    base: { ...plain, ...config(`${CONFIG}boot-timeout: 4s\n`) },
    head: {
      'app.py': 'import time\n\ndef app(environ, start_response):\n    time.sleep(3600)\n',
    },
    status: 3,
    says: [/answer/],
  },
  {
    name: 'a command that does not take the port that it is given is told so',
    variant: true,
    base: {
      ...plain,
      ...config(`servers: command
launchers: { command: { run: "{python} -m http.server 1" } }
scenarios: { home: GET / }
baseline: off
boot-timeout: 4s
`),
    },
    status: 2,
    says: [/launchers\.command\.run/, /\{port\}/],
  },
];

const STARTED = CASES.filter(({ variant }) => !variant || process.env.GAITKEEPER_SLOW);

describe('bad input', () => {
  it.each(STARTED)('$name', async ({ base = plain, head, args = [], status, says }) => {
    await using repository = await testRepository(base, head ?? { 'notes.txt': 'changed' });
    const ended = await gaitkeeper(repository.directory, args);
    const told = `${ended.stdout}\n${ended.stderr}`;
    for (const pattern of says) expect(told).toMatch(pattern);
    expect(told).not.toMatch(/defect of Gaitkeeper|\n\s+at .*\(/);
    expect(ended.status).toBe(status);
  });
});

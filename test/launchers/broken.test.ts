import { afterEach, expect, test } from 'vitest';
import type { LaunchCommand, LaunchContext, Launcher } from '../../src/launchers/launcher.ts';
import { wsgiref } from '../../src/launchers/wsgiref.ts';
import { Bench, type BenchOptions } from './bench.ts';
import { propertiesOf } from './contract.ts';
import { describePython, environmentFor } from './environments.ts';

/**
 * Launchers that are not what they declare: the contract test, which the true ones pass, must find each. So that this
 * stays quick, all are about the server of the standard library.
 */
const BROKEN: readonly (readonly [
  name: string,
  launcher: Launcher,
  finds: RegExp,
  says: RegExp,
])[] = [
  [
    'says that it keeps connections, and closes them',
    { ...wsgiref, keepAlive: true },
    /^keeps connections/,
    /closed without a whole answer/,
  ],
  [
    'says that it keeps connections, and is connected to again and again',
    { ...wsgiref, keepAlive: true },
    /^opens no further connection/,
    /expected \d+ to be \+?0/,
  ],
  [
    'says that it closes connections, and keeps them',
    odd('keeps'),
    /^closes each connection/,
    /expected false to be true/,
  ],
  [
    'is never connected to anew, and says otherwise',
    odd('keeps'),
    /^is connected to again and again/,
    /to be greater than \+?0/,
  ],
  ['answers all as one', odd('same'), /^answers each preset/, /expected '.*' to be null/],
  ['fails now and then under load', odd('breaks'), /under load/, /'?status 500'?/],
  ['is deaf to its signal', odd('deaf'), /stops cleanly$/, /"?clean"?: false/],
  ['crashes when it is stopped', odd('crashes'), /stops cleanly$/, /"?clean"?: false/],
  [
    'is deaf to its signal at first',
    odd('dozing'),
    /^stops cleanly as soon as/,
    /"?clean"?: false/,
  ],
  [
    'declares more processes than there are',
    { ...manyWorkers(wsgiref), command: declaring(wsgiref, 3) },
    /^has all its processes/,
    /had 1 of 3 processes/,
  ],
  [
    'has more processes than it declares',
    { ...manyWorkers(odd('further')), command: declaring(odd('further'), 3) },
    /^has all its processes/,
    /length of 3 but got 4/,
  ],
  [
    'has another number of threads than it is told',
    {
      ...wsgiref,
      command: (context) => wsgiref.command({ ...context, threads: 1 }),
    },
    /as it has threads$/,
    /'alone'/,
  ],
  [
    'drops what is in flight, and says that it finishes it',
    { ...wsgiref, inFlight: 'finished' },
    /in flight, which is finished$/,
    /expected null to be 'Hello, World!'/,
  ],
  [
    'finishes what is in flight, and says that it drops it',
    odd('finishes'),
    /in flight, which is dropped$/,
    /expected 'Hello, World!' to be null/,
  ],
  ['hides why it crashed', odd('mute'), /^shows why/, /to contain 'the setting SHOP_DATABASE/],
  [
    'takes a factory for an application',
    {
      ...wsgiref,
      command: (context) =>
        wsgiref.command({ ...context, application: { ...context.application, factory: false } }),
    },
    /^launches a factory/,
    /wrongly/,
  ],
  [
    'cannot be told another application',
    {
      ...wsgiref,
      command: (context) =>
        wsgiref.command({
          ...context,
          application: { ...context.application, target: 'wsgi_app:app' },
        }),
    },
    /^launches the reference service/,
    /ended with status 1/,
  ],
];

const interpreter = (await describePython('python3'))!;
let bench: Bench;
afterEach(() => bench.stopAll());

test.each(BROKEN)('a launcher that %s is found out', async (_, launcher, finds, says) => {
  const property = await propertyOf(launcher, finds);
  const error: unknown = await property.hold(bench).then(
    () => null,
    (error) => error,
  );
  expect(told(error)).toMatch(says);
});

test('the true one passes all', async () => {
  await propertyOf(wsgiref, /./);
  for (const { hold } of propertiesOf(bench)) await hold(bench);
});

const QUICK: Pick<BenchOptions, 'timeoutMs' | 'stopGraceMs' | 'threads' | 'patienceMs'> = {
  ...{ timeoutMs: 3000, stopGraceMs: 2000, threads: 2, patienceMs: 500 },
};

async function propertyOf(launcher: Launcher, finds: RegExp) {
  bench = new Bench({ launcher, interpreter, protocol: 'wsgi', ...QUICK });
  const environment = await environmentFor(launcher, interpreter);
  if (typeof environment === 'string') throw new Error(environment);
  bench.environment = environment;
  const property = propertiesOf(bench).find(({ name }) => finds.test(name));
  if (property === undefined) throw new Error(`no property ${finds}`);
  return property;
}

/** What a failed assertion, or a boot, tells. */
function told(error: unknown): string {
  if (error === null) return 'nothing was found';
  const { message, actual } = error as Error & { actual?: unknown };
  return `${message}\n${typeof actual === 'string' ? actual : JSON.stringify(actual)}`;
}

/** Serves from fixtures/apps/odd_server.py, which has one defect. */
function odd(defect: string): Launcher {
  return {
    ...wsgiref,
    name: `odd-${defect}`,
    command: (context) => ({
      ...wsgiref.command(context),
      argv: [
        context.python,
        ...['odd_server.py', defect, context.host, String(context.port)],
        context.application.target,
      ],
    }),
  };
}

function manyWorkers(launcher: Launcher): Launcher {
  return { ...launcher, unsupported: () => null };
}

function declaring(launcher: Launcher, processes: number) {
  return (context: LaunchContext): LaunchCommand => ({ ...launcher.command(context), processes });
}

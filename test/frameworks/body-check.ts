import type { HttpScenario } from '../../src/domain/scenario.ts';
import { askOnce } from '../../src/launchers/ask.ts';
import type { RunningServer } from '../../src/launchers/boot.ts';
import { processTree } from '../../src/platform/proctree.ts';
import { PRESETS } from '../../src/scenarios/registry.ts';
import { checkAnswer } from '../../src/scenarios/verify.ts';

/** What the field measures on every framework; the book store has the presets of a database. */
const ROUTES = ['hello', 'echo', 'json', 'cpu', 'io'];

/** Everything that is wrong with the answers of a running application: an empty list where nothing is. */
export async function wrongAnswers(server: RunningServer): Promise<readonly string[]> {
  const asks = [...presets(), ...ECHOES, FAILURE, NOWHERE];
  const wrong: string[] = [];
  for (const { name, request, expect, timeoutMs, times } of asks) {
    const asked = Array.from({ length: times }, () =>
      askOnce(server.host, server.port, request, timeoutMs),
    );
    for (const answer of await Promise.all(asked)) {
      const why = checkAnswer(expect, answer);
      if (why !== null) wrong.push(`${name}: ${why}`);
    }
  }
  return [...new Set(wrong), ...(await wrongLengths(server)), ...(await wrongProcess(server))];
}

interface Ask extends Pick<HttpScenario, 'name' | 'request' | 'expect' | 'timeoutMs'> {
  /** How often at once. */
  readonly times: number;
}

function presets(): readonly Ask[] {
  return Object.values(PRESETS).flatMap(({ scenario }) =>
    scenario.type === 'http' && ROUTES.includes(scenario.name)
      ? [{ ...scenario, times: scenario.name === 'cpu' ? 1 : 6 }]
      : [],
  );
}

const ECHOES: readonly Ask[] = ['x', 'Grüße, Welt!\n\0', 'a'.repeat(100_000)].map((body) => ({
  name: `echo of ${body.length} letters`,
  request: {
    method: 'POST',
    path: '/echo',
    headers: { 'content-type': 'application/octet-stream' },
    body,
  },
  expect: { status: [200], equals: body },
  timeoutMs: 10_000,
  times: 2,
}));

const get = (path: string) => ({ method: 'GET', path, headers: {}, body: null });

const FAILURE: Ask = {
  name: 'fail',
  request: get('/fail'),
  expect: { status: [500], contains: 'broken on purpose' },
  timeoutMs: 10_000,
  times: 1,
};

const NOWHERE: Ask = {
  name: 'a route that is not there',
  request: get('/nowhere'),
  expect: { status: [404] },
  timeoutMs: 10_000,
  times: 1,
};

/** JSON may be written with blanks or without; still all must send about as much. */
async function wrongLengths({ host, port }: RunningServer): Promise<readonly string[]> {
  const { body } = await askOnce(host, port, get('/json'), 10_000);
  return body.length > 4_500 && body.length < 6_500 ? [] : [`json has ${body.length} bytes`];
}

async function wrongProcess({ host, port, pid }: RunningServer): Promise<readonly string[]> {
  const { body } = await askOnce(host, port, get('/pid'), 10_000);
  return processTree(pid).includes(Number(body))
    ? []
    : [`pid: ${body} is no process of the server`];
}

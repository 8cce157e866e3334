/**
 * One contender of bench/load.ts in a process of its own, so that it can be pinned to a CPU.
 * Arguments: `ours` or `naive`, port, connections, milliseconds. Prints one line of JSON.
 */
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { HttpEngine } from '../src/load/http.ts';

const [, , kind, port, connections, ms] = process.argv;

interface Outcome {
  readonly answers: number;
  readonly elapsedMs: number;
}

const measured = kind === 'ours' ? await ours() : await naive();
const { user, system } = measured.cpu;
console.log(
  JSON.stringify({
    rate: (measured.answers / measured.elapsedMs) * 1000,
    cpuUs: (user + system) / measured.answers,
  }),
);
process.exit();

async function ours() {
  const engine = new HttpEngine();
  const handle = await engine.open({
    host: '127.0.0.1',
    port: Number(port),
    pid: null,
    scenario: {
      name: 'hello',
      type: 'http',
      request: { method: 'GET', path: '/hello', headers: {}, body: null },
      expect: { status: [200], equals: 'Hello, World!' },
      connections: Number(connections),
      timeoutMs: 10_000,
      description: 'GET /hello',
    },
  });
  return twice(async (minMs) => {
    const block = { targets: [handle], minMs, minCompletions: 1, maxMs: minMs };
    const { completions, elapsedMs, errors } = (await engine.run([block])).blocks[0]![0]!;
    if (Object.keys(errors).length > 0) throw new Error(JSON.stringify(errors));
    return { answers: completions, elapsedMs };
  });
}

/** The readable stream's `data` event and a regular expression, as one would write it at first. */
async function naive() {
  let answers = 0;
  for (let index = 0; index < Number(connections); index++) {
    const socket = connect({ host: '127.0.0.1', port: Number(port), noDelay: true });
    let text = '';
    const ask = () => socket.write(`GET /hello HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
    socket.on('connect', ask);
    socket.on('data', (data) => {
      text += data.toString('latin1');
      const head = /^([\s\S]*?)\r\n\r\n/.exec(text);
      const length = /content-length: (\d+)/i.exec(text);
      if (!head || !length || text.length < head[0].length + Number(length[1])) return;
      text = '';
      answers++;
      ask();
    });
  }
  return twice(async (time) => {
    const before = answers;
    const startedAt = performance.now();
    await sleep(time);
    return { answers: answers - before, elapsedMs: performance.now() - startedAt };
  });
}

/** Warms the compiler up first, by a number of answers: in real use the engine runs for minutes. */
async function twice(drive: (ms: number) => Promise<Outcome>) {
  let warmUp = 0;
  for (let turn = 0; turn < 60 && warmUp < 30_000; turn++) warmUp += (await drive(200)).answers;
  const before = process.cpuUsage();
  const measured = await drive(Number(ms));
  return { ...measured, cpu: process.cpuUsage(before) };
}

import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gaitkeeper } from './program.ts';
import { testRepository } from './repository.ts';
import { CONFIG, service } from './services.ts';

/** An ASGI service that speaks WebSocket only: an echo and a room, after a spin of so many loops a message. */
function webSocketService({ spin = 50, closesAfter = 0 } = {}) {
  return {
    'requirements.txt': '',
    'app.py': `members = []


async def app(scope, receive, send):
    if scope["type"] == "lifespan":
        while True:
            message = await receive()
            await send({"type": message["type"] + ".complete"})
            if message["type"] == "lifespan.shutdown":
                return
    assert scope["type"] == "websocket"
    await receive()
    await send({"type": "websocket.accept"})
    members.append(send)
    count = 0
    while True:
        message = await receive()
        if message["type"] == "websocket.disconnect":
            members.remove(send)
            return
        count += 1
        if count == ${closesAfter}:
            members.remove(send)
            return await send({"type": "websocket.close", "code": 4001})
        total = 0
        for number in range(${spin}):
            total += number
        for member in list(members) if scope["path"] == "/chat" else [send]:
            await member({"type": "websocket.send", "text": message["text"]})
`,
  };
}

const config = `app: app:app
protocol: asgi
servers: uvicorn
scenarios:
  echo: { websocket: /ws, message: 64 B, connections: 4 }
  room: { preset: chat, connections: 3 }
budget: 12s
threshold: 49%
precision: 40%
baseline: off
profile: false
`;
const base = { ...webSocketService(), 'gaitkeeper.yml': config };

describe('gaitkeeper check of WebSockets', () => {
  it('finds the head whose messages are slower, and says it in messages', async () => {
    await using repository = await testRepository(base, webSocketService({ spin: 40_000 }));
    const output = join(repository.directory, '..', `out-websocket-${process.pid}`);
    const ended = await gaitkeeper(repository.directory, ['--json', '--output', output]);
    const report = await readFile(join(output, 'report.md'), 'utf8');
    await rm(output, { recursive: true });
    const { record, assessment } = JSON.parse(ended.stdout);
    expect(record.scenarios).toMatchObject([
      { name: 'echo', type: 'websocket', description: 'WS /ws (64 B)', connections: 4 },
      { name: 'room', type: 'websocket', description: 'WS /chat', connections: 3 },
    ]);
    for (const measurement of record.cells[0].measurements) {
      expect(measurement).toMatchObject({ failure: null });
      expect(measurement.totals.head).toMatchObject({ connects: 0, errors: {} });
    }
    // The launcher brought what the service itself does not ask for.
    expect(record.cells[0].packages.head).toHaveProperty('websockets');
    const of = (scenario: string, metric: string) =>
      assessment.comparisons.find(
        (one: { scenario: string; metric: string }) =>
          one.scenario === scenario && one.metric === metric,
      );
    expect(of('echo', 'throughput')).toMatchObject({ verdict: 'regressed', gates: true });
    expect(of('echo', 'cpu').estimate).toBeGreaterThan(0);
    expect(of('room', 'throughput').estimate).toBeLessThan(0);
    expect(report).toMatch(/\d\u00a0messages\/s/);
    expect(report).not.toMatch(/req\/s|CPU per request/);
    expect(record.inProcess).toMatchObject([
      { scenario: 'echo', reason: /WebSocket/ },
      { scenario: 'room', reason: /WebSocket/ },
    ]);
    expect(ended.status).toBe(1);
  });

  it('tells a head that closes in the middle', async () => {
    const short = { ...base, 'gaitkeeper.yml': config.replace('12s', '4s') };
    await using repository = await testRepository(short, webSocketService({ closesAfter: 20 }));
    const ended = await gaitkeeper(repository.directory, []);
    expect(ended.stdout).toMatch(/closed 4001/);
    expect(ended.status).toBe(3);
  });

  it('leaves out what a server cannot serve, with the reason, before anything is measured', async () => {
    const both = CONFIG.replace('scenarios:', 'scenarios:\n  socket: WS /ws');
    await using repository = await testRepository(
      { ...service(), 'gaitkeeper.yml': both },
      { 'notes.txt': 'changed' },
    );
    const ended = await gaitkeeper(repository.directory, ['--json']);
    const { record } = JSON.parse(ended.stdout);
    expect(record.cells[0].measurements).toMatchObject([
      {
        scenario: 'socket',
        status: 'skipped',
        reason: 'wsgiref speaks no WebSocket',
        launches: [],
      },
      { scenario: 'home', status: 'measured' },
    ]);
    expect(ended.status).toBe(0);
  });

  it('finds nothing to compare where none of the scenarios can be served', async () => {
    const only = CONFIG.replace(/ {2}home: .*/, '  socket: WS /ws');
    await using repository = await testRepository(
      { ...service(), 'gaitkeeper.yml': only },
      { 'notes.txt': 'changed' },
    );
    const ended = await gaitkeeper(repository.directory, []);
    expect(ended.stdout + ended.stderr).toMatch(/wsgiref speaks no WebSocket/);
    expect(ended.status).toBe(4);
  });
});

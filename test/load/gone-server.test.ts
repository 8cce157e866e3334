import { expect, test } from 'vitest';
import { HttpEngine } from '../../src/load/http.ts';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { CountingServer } from './counting-server.ts';

test('a block ends soon after nobody listens any more, however long its answers may take', async () => {
  const server = await CountingServer.start();
  await using engine = new HttpEngine();
  const scenario = { ...parseScenario('home', 'GET /'), timeoutMs: 600_000, connections: 4 };
  const handle = await engine.open({ host: '127.0.0.1', port: server.port, scenario, pid: null });
  await server[Symbol.asyncDispose]();
  const { blocks } = await engine.run([
    { targets: [handle], minMs: 10, minCompletions: 1, maxMs: 600_000 },
  ]);
  expect(blocks[0]?.[0]).toMatchObject({ completions: 0 });
  expect(blocks[0]?.[0]?.errors.refused).toBeGreaterThanOrEqual(160);
});

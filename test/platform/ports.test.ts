import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePort } from '../../src/platform/ports.ts';

test('ports that are asked for at once are different, and can be listened on', async () => {
  const ports = await Promise.all(Array.from({ length: 40 }, () => freePort()));
  expect(new Set(ports).size).toBe(40);
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(ports[0], '127.0.0.1', resolve);
  });
  await new Promise((resolve) => server.close(resolve));
});

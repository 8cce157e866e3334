import { expect, test } from 'vitest';
import type { LoadFlags } from '../../../src/commands/request.ts';
import { readLoadFlags } from '../../../src/commands/stages/load-flags.ts';
import { assertCan } from '../../../src/load/drivers/drive.ts';
import { driverNamed } from '../../../src/load/drivers/registry.ts';

const NONE: LoadFlags = {
  ...{ url: 'localhost:1', driver: undefined, connections: undefined, rate: undefined },
  ...{ seconds: undefined, method: undefined, headers: [], data: undefined },
  ...{ chat: false, status: [], allowRemote: false },
};

test.each<[string, Partial<LoadFlags>, RegExp]>([
  ['TLS', { url: 'https://localhost/' }, /http:\/\//],
  ['TLS of WebSockets', { url: 'wss://localhost/' }, /ws:\/\//],
  ['a rate of WebSockets', { url: 'ws://localhost:1', rate: '5' }, /`--rate` is for HTTP/],
  [
    'a status of WebSockets',
    { url: 'ws://localhost:1', status: ['200'] },
    /`--status` is for HTTP/,
  ],
  ['a chat over HTTP', { chat: true }, /`--chat` is for WebSockets/],
  ['a number that is none', { connections: '2x' }, /--connections.*2x/],
  ['a header without a colon', { headers: ['X'] }, /Name: value/],
  ['a range that ends before it begins', { url: 'localhost:1/${3..1}' }, /Write \$\{1\.\.3}/],
])('%s is refused, with what to do', (_, flags, says) => {
  expect(refused(() => readLoadFlags({ ...NONE, ...flags }))).toMatch(says);
});

test.each(['wrk', 'oha', 'k6'])('%s drives no WebSockets', (driver) => {
  const wanted = readLoadFlags({ ...NONE, url: 'ws://localhost:1', driver });
  expect(refused(() => assertCan(driverNamed(driver), wanted))).toMatch(/--driver own/);
});

function refused(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    const { code, message, hint } = error as { code: string; message: string; hint: string };
    expect(code).toBe('usage');
    return `${message}\n${hint}`;
  }
  return 'nothing was refused';
}

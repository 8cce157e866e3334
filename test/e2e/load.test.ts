import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { CountingServer } from '../load/counting-server.ts';
import { deadPort } from '../load/raw-server.ts';
import { chat, echo, MessageServer } from '../load/websocket/server.ts';
import { gaitkeeper } from './program.ts';

const load = (...args: readonly string[]) =>
  gaitkeeper(tmpdir(), ['load', ...args, '--seconds', '1']);

describe('gaitkeeper load', () => {
  test('prints figures with units, and an interval', async () => {
    await using server = await CountingServer.start();
    const { status, stdout } = await load(`http://localhost:${server.port}/hello?q=ä`);
    expect(status).toBe(0);
    expect(stdout).toContain('GET /hello?q=%C3%A4 on localhost:');
    expect(stdout).toMatch(/^throughput +[\d\s]+req\/s +\[[\d\s]+req\/s, [\d\s]+req\/s\]$/m);
    for (const name of ['p50', 'p90', 'p99', 'max']) {
      expect(stdout).toMatch(new RegExp(`^${name} +[\\d\\s.]+(µs|ms|s)`, 'm'));
    }
    expect(stdout).toMatch(/^received +–$/m);
    expect(stdout).toContain('no errors');
  });

  test('sends what it is given, and prints JSON in which what is not known is null', async () => {
    await using server = await CountingServer.start(() => 201);
    const address = `127.0.0.1:${server.port}/orders`;
    const body = ['--data', '{"n":1}', '--header', 'X-Token: a', '--header', 'Accept: b'];
    const { status, stdout } = await load(address, '--json', ...body);
    expect(status).toBe(0);
    expect(server.asked).toEqual(new Set(['POST /orders a {"n":1}']));
    const figures = JSON.parse(stdout);
    expect(figures).toMatchObject({ request: 'POST /orders', received: null, errors: {} });
    expect(figures.intervals.requestsPerSecond.lower).toBeLessThan(figures.requestsPerSecond);
    expect(figures.intervals.requestsPerSecond.upper).toBeGreaterThan(figures.requestsPerSecond);
  });

  test('asks any number of a range', async () => {
    await using server = await CountingServer.start();
    const { status, stdout } = await load(`127.0.0.1:${server.port}/items/\${1..3}?n=\${7..7}`);
    expect(stdout).toContain('GET /items/${1..3}?n=${7..7} on 127.0.0.1:');
    expect(status).toBe(0);
    expect([...server.asked].sort()).toEqual([1, 2, 3].map((id) => `GET /items/${id}?n=7 - `));
  });

  test('counts the answers that have another status than the first', async () => {
    await using server = await CountingServer.start((turn) => (turn % 2 === 0 ? 200 : 500));
    const { status, stdout } = await load(`127.0.0.1:${server.port}`);
    expect(status).toBe(0);
    expect(stdout).toMatch(/errors \(\S+%\): status 500 /);
  });

  const mistakes: readonly [string, readonly string[], number, RegExp][] = [
    [
      'another machine',
      ['http://192.0.2.1/'],
      2,
      /192\.0\.2\.1 is not this machine.*allow-remote/s,
    ],
    ['an unknown driver', ['localhost:1', '--driver', 'wrq'], 2, /Did you mean `wrk`/],
    ['no address', [], 2, /url/],
    ['to drive WebSockets by wrk', ['ws://localhost:1', '--driver', 'wrk'], 2, /--driver own/],
  ];
  test.each(mistakes)('refuses %s', async (_, args, exit, says) => {
    const { status, stderr } = await load(...args);
    expect(stderr).toMatch(says);
    expect(stderr).not.toContain('defect');
    expect(status).toBe(exit);
  });

  test('refuses to measure a fast error page, unless it is wanted', async () => {
    await using server = await CountingServer.start(() => 404);
    const address = `127.0.0.1:${server.port}`;
    const refused = await load(address);
    expect(refused).toMatchObject({ status: 3, stdout: '' });
    expect(refused.stderr).toContain('--status 404');
    expect(server.requests).toBe(1);
    expect((await load(address, '--status', '404')).status).toBe(0);
  });

  test('puts messages on an echo', async () => {
    await using server = await MessageServer.start(echo);
    const { status, stdout } = await load(`ws://127.0.0.1:${server.port}/ws?a=1`, '--data', 'hi');
    expect(status).toBe(0);
    expect(stdout).toContain('WS /ws?a=1 on 127.0.0.1:');
    expect(stdout).toMatch(/^throughput +[\d\s]+messages\/s/m);
    expect(stdout).toMatch(/^[\d\s]+messages, no errors$/m);
    expect(new Set(server.messages)).toEqual(new Set(['hi']));
  });

  test('puts messages on a chat, in which each delivery counts', async () => {
    await using server = await MessageServer.start(chat);
    const address = `ws://127.0.0.1:${server.port}/room`;
    const { status, stdout } = await load(address, '--chat', '--connections', '3', '--json');
    expect(status).toBe(0);
    const figures = JSON.parse(stdout);
    expect(figures).toMatchObject({ request: 'WS /room', work: 'message', errors: {} });
    const byHand = 1;
    expect(figures.answers + figures.uncounted).toBe((server.messages.length - byHand) * 3);
  });

  test('drives no chat as an echo, in which it would count what others said', async () => {
    await using server = await MessageServer.start(chat);
    const { status, stderr } = await load(`ws://127.0.0.1:${server.port}/room`);
    expect(stderr).toMatch(/came to another connection, too/);
    expect(status).toBe(3);
  });

  test('says where nobody listens', async () => {
    const { status, stderr } = await load(`127.0.0.1:${await deadPort()}`);
    expect(status).toBe(3);
    expect(stderr).toContain('Start the server first');
  });
});

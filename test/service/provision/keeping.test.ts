import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import connect from 'postgres';
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { freePort } from '../../../src/platform/ports.ts';
import { run } from '../../../src/platform/process.ts';
import { Keeping } from '../../../src/service/provision/keeping.ts';
import type { Store } from '../../../src/service/provision/stores.ts';
import { startPostgres } from '../../postgres.ts';
import { startRedis } from '../../redis.ts';

const postgres = await startPostgres();
const redis = await startRedis();
for (const missing of [postgres, redis]) {
  if (typeof missing === 'string') console.log(`Not all is tested: ${missing}`);
}

afterAll(async () => {
  for (const server of [postgres, redis]) {
    if (typeof server !== 'string') await server[Symbol.asyncDispose]();
  }
});

async function start(): Promise<Keeping> {
  const keeping = await Keeping.start((line) => {
    throw new Error(line);
  });
  onTestFinished(() => keeping[Symbol.asyncDispose]());
  return keeping;
}

it('where nobody listens, what to do is told, and no password', async () => {
  const keeping = await start();
  const port = await freePort();
  for (const store of [
    {
      kind: 'postgres',
      server: `postgresql://shop:hunter-two@127.0.0.1:${port}/postgres`,
      name: 'x',
    },
    { kind: 'redis', url: `redis://:hunter-two@127.0.0.1:${port}/2` },
  ] as const) {
    const error = await keeping.check(store).catch((thrown) => thrown);
    expect(error).toMatchObject({
      code: 'prepare-failed',
      hint: expect.stringMatching(/services:/),
    });
    expect(error.message).toMatch(new RegExp(`at 127.0.0.1:${port}: .*ECONNREFUSED`));
    expect(error.message).not.toContain('hunter-two');
  }
});

it('where the process that asks was killed, each question says so', async () => {
  const keeping = await start();
  const store = { kind: 'redis', url: `redis://127.0.0.1:${await freePort()}/2` } as const;
  const asked = keeping.check(store).catch((thrown) => thrown);
  const [keeper] = await childrenOf(process.pid);
  process.kill(keeper ?? expect.fail('there is no keeper'), 'SIGKILL');
  await asked;
  await expect(keeping.check(store)).rejects.toMatchObject({
    code: 'prepare-failed',
    message: expect.stringMatching(/the process that asks for it has ended/),
  });
});

/** The keepers that it started and that still run. */
async function childrenOf(pid: number): Promise<number[]> {
  const { stdout } = await run(['ps', '--ppid', String(pid), '-o', 'pid=,args=']);
  return stdout
    .split('\n')
    .flatMap((line) => (line.includes('keeper.ts') ? [Number.parseInt(line, 10)] : []));
}

describe.skipIf(typeof postgres === 'string')('a database of PostgreSQL', () => {
  const server = typeof postgres === 'string' ? '' : postgres.url;
  const names = async () => {
    const sql = connect(server, { max: 1 });
    try {
      return (await sql`SELECT datname FROM pg_database`).map(({ datname }) => datname);
    } finally {
      await sql.end();
    }
  };

  it('is gone afterwards, also where somebody is still connected', async () => {
    const keeping = await start();
    await keeping.check({ kind: 'postgres', server, name: 'one' });
    await keeping.make({ kind: 'postgres', server, name: 'one' });
    const user = connect(server.replace(/postgres$/, 'one'), { max: 1, onclose: () => {} });
    await user`SELECT 1`;
    expect(await names()).toContain('one');
    await keeping[Symbol.asyncDispose]();
    expect(await names()).not.toContain('one');
    await user.end({ timeout: 0 });
  });

  it('is gone where whoever wanted it was killed', async () => {
    const stores: Store[] = [{ kind: 'postgres', server, name: 'two' }];
    const program = fileURLToPath(new URL('./hold.ts', import.meta.url));
    const child = spawn(process.execPath, [program, JSON.stringify(stores)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    expect(await names()).toContain('two');
    child.kill('SIGKILL');
    await vi.waitFor(async () => expect(await names()).not.toContain('two'), {
      timeout: 20_000,
      interval: 100,
    });
  });

  it('that cannot be made says why, and that it may not be', async () => {
    const keeping = await start();
    const sql = connect(server, { max: 1 });
    await sql`CREATE ROLE poor LOGIN`;
    await sql.end();
    const poor = server.replace('store@', 'poor@');
    await expect(keeping.make({ kind: 'postgres', server: poor, name: 'x' })).rejects.toMatchObject(
      {
        message: expect.stringMatching(/permission denied to create database/),
        hint: expect.stringMatching(/CREATEDB/),
      },
    );
    const nowhere = server.replace(/postgres$/, 'nowhere');
    await expect(
      keeping.check({ kind: 'postgres', server: nowhere, name: 'x' }),
    ).rejects.toMatchObject({
      hint: expect.stringMatching(/`postgres: /),
    });
  });
});

describe.skipIf(typeof redis === 'string')('a database of Redis', () => {
  const server = typeof redis === 'string' ? '' : redis.url;
  const cli = async (number: number, ...words: string[]) => {
    const { port, password } = new URL(server);
    const argv = [
      'redis-cli',
      '-p',
      port,
      '-a',
      password,
      '--no-auth-warning',
      '-n',
      `${number}`,
    ] as const;
    return (await run([...argv, ...words])).stdout.trim();
  };

  it('is emptied afterwards, and refused where something is in it', async () => {
    const keeping = await start();
    await keeping.make({ kind: 'redis', url: `${server}/2` });
    await cli(2, 'SET', 'a', '1');
    await cli(5, 'SET', 'b', '1');
    await expect(keeping.make({ kind: 'redis', url: `${server}/5` })).rejects.toThrow(/not empty/);
    await keeping[Symbol.asyncDispose]();
    expect(await cli(2, 'DBSIZE')).toBe('0');
    expect(await cli(5, 'DBSIZE')).toBe('1');
  });

  it('that there is not, and a password that is wrong, are told', async () => {
    const keeping = await start();
    await expect(keeping.make({ kind: 'redis', url: `${server}/99` })).rejects.toMatchObject({
      hint: expect.stringMatching(/--databases/),
    });
    const wrong = server.replace('redis-password', 'wrong-password');
    await expect(keeping.check({ kind: 'redis', url: `${wrong}/2` })).rejects.toMatchObject({
      hint: expect.stringMatching(/password/),
    });
  });
});

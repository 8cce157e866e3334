/**
 * Makes stores, and takes them away again when whoever started it is gone, however that ended: its input is closed then,
 * also by a signal that nobody can handle. A process of its own, in a session of its own, so that Ctrl+C does not reach it.
 */
import { createInterface } from 'node:readline';
import type { KeeperAnswer, KeeperRequest } from './keeping.ts';
import { askPostgres, createDatabase, dropDatabase } from './postgres.ts';
import { askRedis, claimDatabase, emptyDatabase } from './redis.ts';
import type { Store } from './stores.ts';

const made: Store[] = [];
// Nobody reads any more: what was made is taken away all the same.
process.stdout.on('error', () => {});

for await (const line of createInterface({ input: process.stdin })) {
  const { id, action, store } = JSON.parse(line) as KeeperRequest;
  const failure = await attempt(() => (action === 'make' ? make(store) : check(store)));
  say({ id, failure });
}
for (const store of made.reverse()) {
  const failure = await attempt(() => takeAway(store));
  if (failure !== null) say({ id: null, failure });
}

async function check(store: Store): Promise<void> {
  await (store.kind === 'postgres' ? askPostgres(store.server) : askRedis(store.url));
}

async function make(store: Store): Promise<void> {
  await (store.kind === 'postgres'
    ? createDatabase(store.server, store.name)
    : claimDatabase(store.url));
  made.push(store);
}

async function takeAway(store: Store): Promise<void> {
  await (store.kind === 'postgres'
    ? dropDatabase(store.server, store.name)
    : emptyDatabase(store.url));
}

async function attempt(work: () => Promise<void>): Promise<KeeperAnswer['failure']> {
  try {
    await work();
    return null;
  } catch (error) {
    const { code = null, message } = error as NodeJS.ErrnoException;
    return { code, message: message || String(code) };
  }
}

function say(answer: KeeperAnswer): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

import { once } from 'node:events';
import { connect as connectPlain, type Socket } from 'node:net';
import { createInterface, type Interface } from 'node:readline';
import { connect as connectTls } from 'node:tls';

/** Sees that a database of Redis is there and has nothing in it. @throws where it is not so, or what the server says */
export async function claimDatabase(url: string): Promise<void> {
  const size = await ask(url, 'DBSIZE');
  if (size !== ':0') throw new Error(`database ${numberOf(url)} is not empty`);
}

/** Empties what was empty when it was claimed. */
export async function emptyDatabase(url: string): Promise<void> {
  await ask(url, 'FLUSHDB');
}

/** Whether anybody is there who lets us in. */
export async function askRedis(url: string): Promise<void> {
  await ask(url, 'PING');
}

const PATIENCE_MS = 10_000;

/** One command to the database of the address; each of those that we ask is answered by one line. */
async function ask(url: string, command: string): Promise<string> {
  const { username, password, hostname, port, protocol } = new URL(url);
  const where = {
    host: hostname.replace(/^\[|\]$/g, '') || '127.0.0.1',
    port: Number(port || 6379),
  };
  const secure = protocol === 'rediss:' || protocol === 'valkeys:';
  const socket = secure ? connectTls({ ...where, servername: hostname }) : connectPlain(where);
  const failed = failureOf(socket);
  try {
    await Promise.race([once(socket, secure ? 'secureConnect' : 'connect'), failed]);
    const lines = createInterface({ input: socket }).on('error', () => {});
    const tell = (words: readonly string[]) =>
      Promise.race([answerTo(words, socket, lines), failed]);
    const words = [username, password].filter((word) => word !== '').map(decodeURIComponent);
    if (password !== '') await tell(['AUTH', ...words]);
    await tell(['SELECT', numberOf(url)]);
    return await tell([command]);
  } finally {
    socket.destroy();
  }
}

/** Rejects where the connection fails, ends, or stays without an answer. */
function failureOf(socket: Socket): Promise<never> {
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('no answer within 10 s')));
  const failed = new Promise<never>((_, reject) => {
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('the connection was closed')));
  });
  failed.catch(() => {});
  return failed;
}

async function answerTo(
  words: readonly string[],
  socket: Socket,
  lines: Interface,
): Promise<string> {
  const parts = words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`);
  socket.write(`*${words.length}\r\n${parts.join('')}`);
  const [answer] = (await once(lines, 'line')) as [string];
  if (answer.startsWith('-')) throw new Error(answer.slice(1));
  return answer;
}

function numberOf(url: string): string {
  return new URL(url).pathname.slice(1) || '0';
}

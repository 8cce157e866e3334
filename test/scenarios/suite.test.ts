/** The presets that need a database, on the book store of the fixtures: what they ask for is what it answers. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../../src/launchers/boot.ts';
import { bootServer } from '../../src/launchers/boot.ts';
import { launcherNamed } from '../../src/launchers/registry.ts';
import { wrongAnswer } from '../../src/measure/verify.ts';
import { run } from '../../src/platform/process.ts';
import { presetNamed } from '../../src/scenarios/registry.ts';
import { describePython, environmentWith } from '../launchers/environments.ts';
import { applicationOf, LOGS } from '../launchers/support.ts';

const STORE = fileURLToPath(new URL('../../fixtures/services/bookstore', import.meta.url));
/** Enough for `books`, and not for `books-deep`. */
const BOOKS = '60000';

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gaitkeeper-suite-'));
  const interpreter = (await describePython('python3')) ?? expect.fail('no python3');
  const pins = (await readFile(join(STORE, 'requirements.txt'), 'utf8')).match(/^\w.*$/gm) ?? [];
  const launcher = launcherNamed('wsgiref');
  const made = await environmentWith([...pins, ...launcher.requirements(interpreter)], interpreter);
  if (typeof made === 'string') return expect.fail(made);
  const { python, packages } = made;
  const env = {
    DATABASE_URL: `sqlite:///${join(folder, 'store.sqlite')}`,
    ...{ BOOKSTORE_BOOKS: BOOKS, PYTHONDONTWRITEBYTECODE: '1' },
  };
  expect(await run([python, '-m', 'bookstore.seed'], { cwd: STORE, env })).toMatchObject({
    status: 0,
  });
  const { request } = presetNamed('author');
  server = await bootServer({
    ...{ launcher, ready: { request, expect: { status: [200] } }, timeoutMs: 60_000, env },
    context: {
      ...{ application: applicationOf('wsgi:app'), interpreter, python, packages },
      ...{ workers: 1, threads: 4, options: {}, directory: STORE, host: '127.0.0.1' },
    },
    ...{ logs: LOGS, name: 'suite' },
  });
}, 300_000);

afterAll(async () => {
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

test.each(['author', 'books', 'author-create', 'author-invalid', 'raw', 'orm', 'cached'])(
  'the book store answers %s rightly',
  async (name) => {
    expect(await wrongAnswer(server, presetNamed(name))).toBeNull();
  },
);

test('too few books are found out before an empty page is measured', async () => {
  expect(await wrongAnswer(server, presetNamed('books-deep'))).toMatch(
    /^expected other JSON at books: 0 items instead of 20/,
  );
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  contentHash,
  dataHash,
  readIfThere,
  temporaryFolder,
  writeAtomically,
} from '../../src/platform/files.ts';

test('a temporary folder is gone, with all that is in it, after its scope', async () => {
  let path = '';
  {
    await using folder = await temporaryFolder();
    path = folder.path;
    await mkdir(join(path, 'a', 'b'), { recursive: true });
    await writeFile(join(path, 'a', 'b', 'c'), 'text');
    expect(existsSync(path)).toBe(true);
  }
  expect(existsSync(path)).toBe(false);
});

test.each(['SIGINT', 'SIGTERM'] as const)('a temporary folder is gone after %s', async (signal) => {
  const module = fileURLToPath(new URL('../../src/platform/files.ts', import.meta.url));
  const program = `
    import { temporaryFolder } from ${JSON.stringify(module)};
    const folder = await temporaryFolder();
    process.stdout.write(folder.path);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const path = String((await once(child.stdout, 'data'))[0]);
  expect(existsSync(path)).toBe(true);
  child.kill(signal);
  await once(child, 'exit');
  expect(existsSync(path)).toBe(false);
});

test('writing makes the folders, replaces the file and leaves no draft', async () => {
  await using folder = await temporaryFolder();
  const path = join(folder.path, 'x', 'file.txt');
  await writeAtomically(path, 'one');
  await writeAtomically(path, 'two');
  expect(await readFile(path, 'utf8')).toBe('two');
  expect(await readdir(join(folder.path, 'x'))).toEqual(['file.txt']);
});

test('a missing file, a folder and a link to itself read as null, other trouble throws', async () => {
  await using folder = await temporaryFolder();
  expect(await readIfThere(join(folder.path, 'none'))).toBeNull();
  expect(await readIfThere(folder.path)).toBeNull();
  expect(await readIfThere(join(folder.path, 'x'.repeat(300)))).toBeNull();
  await symlink('loop', join(folder.path, 'loop'));
  expect(await readIfThere(join(folder.path, 'loop'))).toBeNull();
  await expect(readIfThere('\0')).rejects.toThrow();
});

test('the hash of data does not depend on the order of keys, but on that of lists', () => {
  expect(dataHash({ a: 1, b: [1, { c: 2, d: 3 }] })).toBe(
    dataHash({ b: [1, { d: 3, c: 2 }], a: 1 }),
  );
  expect(dataHash([1, 2])).not.toBe(dataHash([2, 1]));
  expect(contentHash('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

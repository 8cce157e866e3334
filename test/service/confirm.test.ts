import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../src/platform/files.ts';
import { confirmApplication } from '../../src/service/confirm.ts';

async function confirm(source: string) {
  await using tree = await temporaryFolder('confirm-');
  await writeFile(join(tree.path, 'app.py'), source);
  const candidate = { target: 'app:app', directory: '.', factory: false, evidence: 'a test' };
  return await confirmApplication(
    { ...candidate, protocol: null, framework: null },
    { python: 'python3', tree: tree.path },
  );
}

test.each([
  [
    'a distribution that is missing',
    'import gaitkeeper_no_such_module\n',
    /^Declare what provides `gaitkeeper_no_such_module` in requirements\.txt/,
  ],
  [
    'a module that this Python has no more',
    'raise ModuleNotFoundError("No module named \'cgi\'", name="cgi")\n',
    /^`cgi` is in the standard library of other versions of Python only: take a version of the service /,
  ],
  [
    'what came with environments once',
    'raise ModuleNotFoundError("No module named \'pkg_resources\'", name="pkg_resources")\n',
    /^Declare `setuptools<82`/,
  ],
  ['what is no Python', 'def app(:\n', /written for a newer Python, choose that with `python:`/],
  [
    'a database that is not there',
    'import socket\nsocket.create_connection(("127.0.0.1", 9))\n',
    /^What it connects to is not reachable: start it before Gaitkeeper/,
  ],
  [
    'settings that are missing',
    'raise RuntimeError("no settings")\n',
    /with `env:` and `prepare:`/,
  ],
])('of %s it says what to do', async (_, source, hint) => {
  const error = await confirm(source).catch((error) => error);
  expect(error).toMatchObject({
    code: 'app-import-failed',
    hint: expect.stringMatching(hint),
    detail: expect.stringContaining('Traceback'),
  });
});

test('a module that breaks where it is looked at still says what it has', async () => {
  const lazy = [
    'def __getattr__(name):',
    '    raise ImportError(name) if name == "lazy" else AttributeError(name)',
    'def __dir__():',
    '    return ["lazy", "server"]',
    'def server(): pass',
  ];
  await expect(confirm(`${lazy.join('\n')}\n`)).rejects.toMatchObject({
    code: 'app-not-found',
    detail: "app has no attribute 'app'; it has server",
  });
});

test('who asks for what this Python does not have is named', async () => {
  await using tree = await temporaryFolder('confirm-');
  const packages = join(tree.path, 'site-packages');
  const app = `import sys\nsys.path.insert(0, ${JSON.stringify(packages)})\nimport oldlib\n`;
  await writeFile(join(tree.path, 'app.py'), app);
  await mkdir(packages);
  const raising = 'raise ModuleNotFoundError("No module named \'imp\'", name="imp")\n';
  await writeFile(join(packages, 'oldlib.py'), raising);
  const asking = confirmApplication(
    {
      ...{ target: 'app:app', directory: '.', factory: false, evidence: 'a test' },
      ...{ protocol: null, framework: null },
    },
    { python: 'python3', tree: tree.path },
  );
  await expect(asking).rejects.toMatchObject({
    hint: expect.stringContaining('take a version of `oldlib` that supports this one'),
  });
});

import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { config } from '../../src/commands/config.ts';
import type { Request } from '../../src/commands/request.ts';
import { temporaryFolder } from '../../src/platform/files.ts';
import { loadYaml } from '../config/folder.ts';
import { testRepository } from '../e2e/repository.ts';
import { listeningIo } from './sinks/support.ts';

const TEXT = `name: "shop: the \\"best\\""
launches: { min: 5 }
scenarios:
  home: GET /
  "odd: name": { request: { path: /a, headers: { X-A: "# no remark" } } }
env:
  TEXT: |
    two
    lines
  API_TOKEN: \${API_TOKEN}
  EMPTY: ""
  NUMBER: 010
login: { request: { path: /login, form: { user: ada, password: planted-1234 } } }
`;

async function printed(json: boolean, text: string): Promise<string> {
  const files = { 'app.py': 'from flask import Flask\napp = Flask(__name__)\n' };
  await using repository = await testRepository({ ...files, 'gaitkeeper.yml': text });
  const { io, said } = listeningIo();
  const request = {
    ...{ directory: repository.directory, env: { API_TOKEN: 'planted-5678' }, records: [], json },
    ...{ overrides: { budget: '20s' }, overrideLabel: (key: string) => `--${key}` },
  } as Partial<Request> as Request;
  expect(await config(request, io)).toMatchObject({ outcome: 'passed' });
  return said.results.join('\n');
}

it('what is printed is a configuration that says the same, with what was detected', async () => {
  const text = await printed(false, TEXT);
  expect(parse(text)).toMatchObject({
    ...{ app: 'app:app', protocol: 'wsgi', servers: ['gunicorn-gthread'], budget: '20s' },
    ...{ name: 'shop: the "best"', launches: { min: 5, max: 30 } },
    env: { TEXT: 'two\nlines\n', API_TOKEN: '***', EMPTY: '', NUMBER: '010' },
    login: { request: { form: { user: 'ada', password: '***' } } },
  });
  const { config: again } = await loadYaml(text);
  expect(again.scenarios?.map(({ name }) => name)).toEqual(['home', 'odd: name']);
  expect(text).toMatch(/^budget: 20s +# --budget$/m);
  expect(text).toMatch(/^app: app:app +# detected: app\.py line 2$/m);
  expect(text).not.toMatch(/planted/);
});

it('as JSON, each value has where it is from', async () => {
  const { file, values } = JSON.parse(await printed(true, TEXT));
  expect(file).toBe('gaitkeeper.yml');
  expect(values).toContainEqual({
    ...{ key: 'env.API_TOKEN', value: '***', from: 'file', where: 'gaitkeeper.yml:10:3' },
    variables: [{ name: 'API_TOKEN', set: true }],
  });
  expect(values).toContainEqual({
    ...{ key: 'threshold', value: '2%', from: 'default', where: null, variables: [] },
  });
  expect(JSON.stringify(values)).not.toMatch(/planted/);
});

it('what cannot be detected says why, and is left open', async () => {
  const text = await printed(false, 'app: gone.py\n');
  expect(text).toMatch(/^# servers: +# detected: .*gone/m);
  expect(Object.keys(parse(text))).not.toContain('servers');
});

it('detects the same where the folder is reached through a link', async () => {
  const files = { 'api/app.py': 'from flask import Flask\nweb = Flask(__name__)\n' };
  await using repository = await testRepository(files);
  await using folder = await temporaryFolder('config-');
  const link = join(folder.path, 'link');
  await symlink(repository.directory, link);
  const { io, said } = listeningIo();
  const request = { directory: join(link, 'api'), env: {}, records: [], overrides: {} };
  await config(request as Partial<Request> as Request, io);
  expect(said.results.join('\n')).toMatch(/^app: app:web +# detected: app\.py line 2$/m);
});

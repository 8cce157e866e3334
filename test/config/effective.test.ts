import { expect, test } from 'vitest';
import { effectiveValues } from '../../src/config/effective.ts';
import { overrideConfig } from '../../src/config/load.ts';
import { pathText } from '../../src/config/problems.ts';
import { loadFiles, loadYaml, told } from './folder.ts';

const TEXT = `
budget: 90s
launches: { min: 5 }
scenarios:
  home: GET /
env:
  DATABASE_URL: postgresql://shop:\${DB_PASSWORD}@localhost/shop
  SECRET_KEY: abc
  MODE: \${MODE:-fast}
`;

test('each value is told with where it is from', async () => {
  const loaded = await loadYaml(TEXT, { DB_PASSWORD: 'hunter-two' });
  const values = effectiveValues(overrideConfig(loaded, { threshold: '3%' }, (key) => `--${key}`));
  const rows = values.map(({ path, value, origin }) => [pathText(path), value, origin.where]);
  expect(rows).toEqual(
    expect.arrayContaining([
      ['budget', '90s', 'gaitkeeper.yml:2:1'],
      ['confirm-budget', '45s', 'half of `budget`'],
      ['threshold', '3%', '--threshold'],
      ['precision', '1.5%', 'half of `threshold`'],
      ['launches.min', 5, 'gaitkeeper.yml:3:13'],
      ['launches.max', 30, null],
      ['scenarios.home', 'GET /', 'gaitkeeper.yml:5:3'],
      ['env.DATABASE_URL', 'postgresql://shop:***@localhost/shop', 'gaitkeeper.yml:7:3'],
      ['env.SECRET_KEY', '***', 'gaitkeeper.yml:8:3'],
      ['env.MODE', 'fast', 'gaitkeeper.yml:9:3'],
    ]),
  );
  const variables = Object.fromEntries(values.map((one) => [pathText(one.path), one.variables]));
  expect(variables['env.DATABASE_URL']).toEqual([{ name: 'DB_PASSWORD', set: true }]);
  expect(variables['env.MODE']).toEqual([{ name: 'MODE', set: false }]);
  expect(JSON.stringify(values)).not.toContain('hunter-two');
});

test('of pyproject.toml, too', async () => {
  const text = '[tool.gaitkeeper]\nbudget = "90s"\n[tool.gaitkeeper.env]\nTOKEN = "abcdefgh"\n';
  const values = effectiveValues(await loadFiles({ 'pyproject.toml': text }));
  const rows = values.map(({ path, value, origin }) => [pathText(path), value, origin.where]);
  expect(rows).toContainEqual(['budget', '90s', 'pyproject.toml:2:1']);
  expect(rows).toContainEqual(['env.TOKEN', '***', 'pyproject.toml:4:1']);
});

test('a mistake is told without the secret that a variable brought', async () => {
  const text = 'scenarios:\n  home: { request: { path: "${PATH_TOKEN}" } }\n';
  const said = await told(loadYaml(text, { PATH_TOKEN: 'no-slash-secret' }));
  expect(said).toMatch(/gaitkeeper\.yml:2:.*path/);
  expect(said).not.toContain('no-slash-secret');
});

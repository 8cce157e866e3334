import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadYaml } from './folder.ts';

const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, yaml = '']) => yaml);
const own = blocks.filter((yaml) => !('services' in parse(yaml)));

test('every configuration of the docs is one', async () => {
  expect(own.length).toBeGreaterThan(1);
  for (const yaml of own) expect((await loadYaml(yaml)).config.scenarios).not.toBeNull();
});

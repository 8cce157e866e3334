import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { loadConfig } from '../../src/config/load.ts';
import { lint } from '../workflows/lint.ts';
import { parseErrors } from '../workflows/parser.ts';
import { written } from '../workflows/variants.ts';
import { type Block, blocksOf, PAGES } from './pages.ts';

const all = PAGES.flatMap(blocksOf).filter(({ language }) => /^ya?ml$/.test(language));

const kinds = Map.groupBy(all, ({ text }) => kindOf(parse(text)));

/** What a block is, by what it holds. */
function kindOf(
  value: unknown,
): 'workflow' | 'jobs' | 'job' | 'steps' | 'other CI' | 'configuration' {
  if (Array.isArray(value)) return 'steps';
  if (typeof value !== 'object' || value === null) return 'configuration';
  if ('on' in value) return 'workflow';
  if ('jobs' in value) return 'jobs';
  if ('services' in value) return 'job';
  const jobs = Object.values(value);
  return jobs.some((job) => job?.script !== undefined) ? 'other CI' : 'configuration';
}

function isMapping(text: string): boolean {
  try {
    return typeof parse(text) === 'object';
  } catch {
    return false;
  }
}

function blocks(kind: ReturnType<typeof kindOf>): readonly Block[] {
  return kinds.get(kind) ?? [];
}

describe('the YAML of the docs', () => {
  test.each(blocks('workflow'))(
    '$name is a workflow that has nothing wrong with it',
    async (block) => {
      expect(await lint(block.text)).toEqual([]);
    },
  );

  test.each(blocks('jobs'))('$name is the jobs of a workflow', async ({ text }) => {
    expect(await parseErrors(`on: push\n${text}`)).toEqual([]);
  });

  test.each(blocks('steps'))('$name is the steps of a job', async ({ text }) => {
    const steps = text.replaceAll(/^/gm, '      ');
    const workflow = `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
    expect(await parseErrors(workflow)).toEqual([]);
  });

  test.each(blocks('job'))('$name is a part of a job', async ({ text }) => {
    const job = `runs-on: ubuntu-latest\nsteps: [{ run: test }]\n${text}`.replaceAll(/^/gm, '    ');
    expect(await parseErrors(`on: push\njobs:\n  job:\n${job}`)).toEqual([]);
  });

  test.each(blocks('configuration'))(
    '$name is a configuration that can be loaded',
    async ({ text }) => {
      const read = async (file: string) => (file === 'gaitkeeper.yml' ? text : null);
      const loaded = await loadConfig('.', { env: null, read });
      expect(loaded.file).toBe('gaitkeeper.yml');
    },
  );
});

it('YAML is fenced as such, or it would not be seen here', () => {
  const plain = PAGES.flatMap(blocksOf).filter(({ language }) => language === '');
  const yaml = plain.filter(({ text }) => isMapping(text));
  expect(yaml.map(({ name }) => name)).toEqual([]);
});

it('other CIs are few, and everything else is checked', () => {
  expect(blocks('other CI').map(({ name }) => name.split(':')[0])).toEqual(['docs/reporting.md']);
});

it.each([
  [['README.md'], 'the simple variant', written('', {}, true)],
  [['docs/github.md'], 'one job', written('')],
  [['docs/github.md', 'docs/fan-out.md'], 'as many jobs as planned', written('', { jobs: null })],
])('%s shows what init writes: %s', (files, _variant, workflows) => {
  const shown = files.flatMap(blocksOf).map(({ text }) => text);
  for (const { text } of workflows) expect(shown).toContain(text);
});

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { lint } from './lint.ts';
import { written } from './variants.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const FILES = ['README.md', ...readdirSync(`${root}docs`).map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith('.md'),
);

/** The YAML of a page, with the line that it begins on. */
function blocks(file: string) {
  const text = readFileSync(root + file, 'utf8');
  return [...text.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].map(({ 1: yaml = '', index }) => ({
    name: `${file}:${text.slice(0, index).split('\n').length}`,
    yaml,
  }));
}

/** Of a workflow, or what a hurried writer took for one. */
function isWorkflow(yaml: string): boolean {
  const value: unknown = parse(yaml);
  return typeof value === 'object' && value !== null && ('jobs' in value || 'on' in value);
}

const all = FILES.flatMap(blocks);

describe('the YAML of the docs', () => {
  test.each(all)('$name can be read', ({ yaml }) => {
    expect(() => parse(yaml)).not.toThrow();
  });

  test.each(all.filter(({ yaml }) => isWorkflow(yaml)))(
    '$name is a workflow that has nothing wrong with it',
    async ({ yaml }) => {
      expect(await lint(yaml)).toEqual([]);
    },
  );
});

it.each([
  ['README.md', 'the simple variant', written('', {}, true)],
  ['docs/github.md', 'one job', written('')],
  ['docs/github.md', 'as many jobs as planned', written('', { jobs: null })],
])('%s shows what init writes: %s', (file, _variant, workflows) => {
  const shown = blocks(file).map(({ yaml }) => yaml);
  for (const { text } of workflows) expect(shown).toContain(text);
});

it('the docs of commands, modes and GitHub are found from the README', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8');
  for (const page of ['docs/github.md', 'docs/commands.md']) expect(readme).toContain(`(${page})`);
});

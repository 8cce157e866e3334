import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** All pages that users read, relative to the root. */
export const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

export interface Block {
  /** `docs/recipes.md:17` */
  readonly name: string;
  /** What stands behind the fence; empty for a block that is indented. */
  readonly language: string;
  readonly text: string;
}

export function readPage(page: string): string {
  return readFileSync(root + page, 'utf8');
}

/** The code of a page: what is fenced, also within a list, and what is indented. */
export function blocksOf(page: string): readonly Block[] {
  const text = readPage(page);
  const at = (index: number) => `${page}:${text.slice(0, index).split('\n').length}`;
  const fenced = [...text.matchAll(FENCED)].map(
    ({ index, 1: margin = '', 2: language = '', 3: code = '' }) => ({
      ...{ name: at(index), language },
      text: code.replaceAll(new RegExp(`^${margin}`, 'gm'), ''),
    }),
  );
  const rest = text.replaceAll(FENCED, (all) => all.replaceAll(/[^\n]/g, ''));
  const indented = [...rest.matchAll(INDENTED)].map(({ index, 0: code }) => ({
    ...{ name: at(index + 1), language: '' },
    text: code.trimStart().replaceAll(/^ {4}/gm, ''),
  }));
  return [...fenced, ...indented];
}

const FENCED = /^( *)```(\w*)\n([\s\S]*?)^ *```$/gm;
/** After an empty line; within a list it would be text. */
const INDENTED = /(?<=\n)\n(?: {4}\S.*\n|(?<=.\n)\n(?= {4}))+/g;

/** The page as text only: no code, whose brackets are no links. */
export function proseOf(page: string): string {
  return readPage(page)
    .replaceAll(FENCED, '')
    .replaceAll(/`[^`\n]*`/g, (code) => code.replaceAll(/[[\]()<>]/g, ' '));
}

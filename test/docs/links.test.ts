import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { PAGES, proseOf, readPage, root } from './pages.ts';

/** Addresses within the repository: of links, pictures and their variants. */
function linksOf(page: string): readonly string[] {
  const prose = proseOf(page);
  const found = [
    ...prose.matchAll(/\]\(([^()\s]+)\)/g),
    ...prose.matchAll(/\b(?:src|srcset|href)="([^"\s]+)"/g),
  ].map(([, address = '']) => address);
  return found.filter((address) => !/^[a-z]+:/.test(address));
}

/** What GitHub makes of the headings of a page. */
function anchorsOf(page: string): ReadonlySet<string> {
  const headings = [
    ...readPage(page)
      .replaceAll(/^```[\s\S]*?^```$/gm, '')
      .matchAll(/^#{1,6} (.*)$/gm),
  ];
  const seen = new Map<string, number>();
  return new Set(
    headings.map(([, heading = '']) => {
      const plain = heading
        .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .trim()
        .toLowerCase();
      const slug = plain.replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-');
      const times = seen.get(slug) ?? 0;
      seen.set(slug, times + 1);
      return times === 0 ? slug : `${slug}-${times}`;
    }),
  );
}

function problem(page: string, link: string): string | null {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : normalize(join(dirname(page), path));
  if (!existsSync(root + target)) return `${link}: there is no ${target}`;
  if (anchor === undefined || !target.endsWith('.md')) return null;
  return anchorsOf(target).has(anchor) ? null : `${link}: ${target} has no such heading`;
}

describe('links lead somewhere', () => {
  test.each(PAGES)('%s', (page) => {
    expect(linksOf(page).flatMap((link) => problem(page, link) ?? [])).toEqual([]);
  });
});

it('every page is found from the README', () => {
  const seen = new Set<string>();
  const visit = (page: string) => {
    if (seen.has(page) || !existsSync(root + page) || !page.endsWith('.md')) return;
    seen.add(page);
    for (const link of linksOf(page))
      visit(normalize(join(dirname(page), link.split('#')[0] ?? '')));
  };
  visit('README.md');
  expect(PAGES.filter((page) => !seen.has(page))).toEqual([]);
});

it('pages that messages name are there', () => {
  const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' });
  const named = files
    .filter((name) => name.endsWith('.ts'))
    .flatMap(
      (name) => readFileSync(`${root}src/${name}`, 'utf8').match(/\bdocs\/[\w-]+\.md/g) ?? [],
    );
  expect([...new Set(named)].filter((page) => !existsSync(root + page))).toEqual([]);
});

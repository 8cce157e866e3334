import { readFile } from 'node:fs/promises';
import type { DerivedFiles, StoreView } from '../../baseline/derive.ts';
import { pageAsset } from '../../platform/assets.ts';
import { contentHash } from '../../platform/files.ts';

const PARTS = ['page/page.js', 'page/page-worker.js', 'page/page-style.css'] as const;
const FOLDER = 'page';
/** Says which page is there, and for which repository, so that nobody has to fetch it to find that out. */
const MARK = `${FOLDER}/version.txt`;

/**
 * The trend page, where there is none yet, or one of another version or for another repository.
 * @param repository address; null where it is not known here, as on somebody's machine: then the page keeps the one that it has
 */
export async function pageFiles(view: StoreView, repository: string | null): Promise<DerivedFiles> {
  const html = await textOf('index.html');
  const parts = await Promise.all(PARTS.map(async (path) => [path, await textOf(path)] as const));
  if (html === null || !parts.every(isThere)) return new Map();
  const mark = (await view.read(FOLDER, (path) => path === MARK)).get(MARK);
  const known = repository ?? mark?.split('\n')[1] ?? '';
  const address = ADDRESS.test(known) ? known : '';
  const version = contentHash(JSON.stringify([html, parts, address])).slice(0, 16);
  const next = `${version}\n${address}\n`;
  if (mark === next) return new Map();
  return new Map([['index.html', filledIn(html, version, address)], ...parts, [MARK, next]]);
}

/** Nothing that could end the attribute it comes to stand in. */
const ADDRESS = /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+$/;

function filledIn(html: string, version: string, address: string): string {
  return html.replaceAll('VERSION', version).replace('REPOSITORY', () => address);
}

function isThere(part: readonly [string, string | null]): part is readonly [string, string] {
  return part[1] !== null;
}

/** Null where the page was not built, as when the sources are run. */
async function textOf(name: string): Promise<string | null> {
  const path = pageAsset(name);
  return path === null ? null : readFile(path, 'utf8');
}

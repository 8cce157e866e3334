import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import { buildPage } from '../../script/build-page.ts';

/** Debian's browser, or the one that is named. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const HAS_CHROMIUM = existsSync(CHROMIUM);

const TYPES: Record<string, string> = {
  ...{ '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' },
};

/** Puts the page into a folder, as `record` puts it onto the branch. */
export async function writePage(folder: string): Promise<void> {
  for (const { path, text } of await buildPage(folder)) {
    await mkdir(dirname(path), { recursive: true });
    const filled = text
      .replaceAll('VERSION', '1')
      .replace('REPOSITORY', 'https://github.com/o/books');
    await writeFile(path, path.endsWith('.html') ? filled : text);
  }
}

export interface Site extends AsyncDisposable {
  readonly address: string;
}

/** Serves a folder on 127.0.0.1, as GitHub Pages does a branch. */
export async function serve(folder: string): Promise<Site> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://x').pathname));
    const file = join(folder, path.endsWith('/') ? 'index.html' : path);
    const body = await readFile(file).catch(() => null);
    response.statusCode = body === null ? 404 : 200;
    response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain; charset=utf-8');
    response.end(body ?? 'not there');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

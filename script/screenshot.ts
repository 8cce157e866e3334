/**
 * Development tool: pictures of HTML reports, to be looked at.
 *   node script/screenshot.ts OUTPUT-FOLDER REPORT.md|REPORT.html …
 * With OPEN=1 everything that is folded is opened; with HEIGHT=960 no more than the upper part is shown, as in docs/images/.
 * The browser is Debian's, or the one that CHROMIUM names.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { renderHtml } from '../src/report/html.ts';

const WIDTHS = [1000, 390];
const SCHEMES = ['light', 'dark'] as const;

const [folder, ...files] = process.argv.slice(2);
if (folder === undefined || files.length === 0) {
  console.error('usage: node script/screenshot.ts OUTPUT-FOLDER REPORT.md|REPORT.html …');
  process.exitCode = 2;
} else {
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    for (const file of files) await shoot(browser, file, folder);
  } finally {
    await browser.close();
  }
}

async function shoot(browser: Browser, file: string, folder: string): Promise<void> {
  const source = await readFile(file, 'utf8');
  const folded = extname(file) === '.md' ? renderHtml(source, basename(file)) : source;
  const page = process.env.OPEN ? folded.replaceAll('<details>', '<details open>') : folded;
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const context = await browser.newContext({
        viewport: { width, height: Number(process.env.HEIGHT ?? 800) },
        colorScheme,
        javaScriptEnabled: false,
      });
      const tab = await context.newPage();
      await tab.setContent(page);
      const name = `${basename(file, extname(file))}-${width}-${colorScheme}.png`;
      await tab.screenshot({
        path: join(folder, name),
        fullPage: process.env.HEIGHT === undefined,
      });
      await context.close();
    }
  }
}

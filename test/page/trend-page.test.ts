import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TrendAcceptance } from '../../src/domain/acceptance.ts';
import { CHROMIUM, HAS_CHROMIUM, type Site, serve, writePage } from './site.ts';
import { shaOf, writeYear } from './year.ts';

const CELLS = ['gunicorn-gthread/3.13/w2/t4', 'uvicorn/3.13/w1', 'uvicorn/pypy3.11/w1'];
const HOSTILE = '<img src=x onerror="document.title=1"> (#7)';

/** Of the step, which is at seven tenths of 300 runs. */
function acceptance(cell: string): TrendAcceptance {
  const place = { cell, scenario: 'books' };
  return {
    ...{ id: 'k1', service: 'books', ...place, reason: 'It sees <b>more</b>.', by: 'Ada' },
    ...{ at: '2026-09-01T00:00:00Z', pull: null, head: shaOf(210), until: { date: '2027-01-31' } },
    effects: [{ ...place, metric: 'throughput', estimate: -0.08 }],
  };
}

let folder = '';
let site: Site;
let browser: Browser;

/** A site with a history, in a folder of its own. */
async function makeSite(name: string, make: (folder: string) => Promise<void>): Promise<Site> {
  const own = join(folder, name);
  await writePage(own);
  await make(own);
  return serve(own);
}

const NO_BROWSER = HAS_CHROMIUM
  ? ''
  : ` (skipped: there is no browser at ${CHROMIUM}; CHROMIUM names one)`;

describe.skipIf(!HAS_CHROMIUM)(`the trend page${NO_BROWSER}`, () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gaitkeeper-page-'));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    site = await makeSite('year', (own) =>
      writeYear(own, {
        ...{ runs: 300, cells: CELLS, scenarios: ['hello', 'books'], subjects: [HOSTILE] },
        metrics: ['throughput', 'cpu', 'p50', 'p90', 'p99', 'max'],
        accepted: [acceptance(CELLS[1] ?? '')],
        damaged: ['{"v":1,"run":"cut of', '{"v":1,"run":"x"}', 'null'],
      }),
    );
  });
  afterAll(async () => {
    await browser?.close();
    await site?.[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  const opened = async (hash = '', options: BrowserContextOptions = {}, at = site) => {
    const context = await browser.newContext({
      viewport: { width: 1200, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(at.address + hash);
    return { page, errors, [Symbol.asyncDispose]: () => context.close() };
  };
  /** Whether the chart has pixels of the trend's colour. */
  const isDrawn = (page: Page) =>
    page.evaluate<boolean>(`(() => {
      const canvas = document.querySelector('#chart canvas');
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      const colour = getComputedStyle(canvas).getPropertyValue('--line').trim();
      const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === r && data[at + 1] === g && data[at + 2] === b && data[at + 3] === 255) return true;
      }
      return false;
    })()`);
  const settled = async (page: Page) => {
    await page.waitForSelector('.heat .field');
    await page.locator('#status', { hasNotText: '…' }).waitFor();
    await page.locator('#changes', { hasNotText: 'Looking' }).waitFor();
  };

  test('draws a trend, its changes, the servers and the latencies', async () => {
    await using tab = await opened('#scenario=books&cell=uvicorn%2F3.13%2Fw1');
    const { page } = tab;
    await settled(page);
    expect(await page.textContent('#trend-title')).toBe('Throughput of books under uvicorn · 3.13');
    expect(await isDrawn(page)).toBe(true);
    expect(await page.locator('#changes li').first().textContent()).toMatch(
      /−[78]\.\d% .* worse at /,
    );
    expect(await page.textContent('#changes .accepted')).toBe(
      'Accepted by Ada on 2026-09-01 until 2027-01-31: “It sees <b>more</b>.”',
    );
    expect(await page.locator('.heat .field').count()).toBe(3);
    expect(await page.locator('.latency tbody tr').count()).toBe(2);
    expect(await page.locator('.overview tbody tr').count()).toBe(6);
    expect(tab.errors).toEqual([]);
  });

  test('asks no other host for anything, and may not', async () => {
    await using tab = await opened('about:blank');
    const { page } = tab;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.address);
    await settled(page);
    await page.locator('#changes').click();
    const elsewhere = asked.filter(
      (url) => !/^(?:data:)/.test(url) && !url.startsWith(site.address),
    );
    expect(elsewhere).toEqual([]);
    expect(asked.some((url) => url.endsWith('.jsonl'))).toBe(true);
    const refused = await page.evaluate<string>(`new Promise((resolve) => {
      addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
      fetch('http://127.0.0.1:9/').then(() => resolve('nothing'), () => {});
    })`);
    expect(refused).toBe('connect-src');
  });

  test('says how many lines it passed over, and shows the others', async () => {
    await using tab = await opened();
    await settled(tab.page);
    expect(await tab.page.textContent('#status')).toMatch(
      /^300\u00a0runs · 3\u00a0lines passed over/,
    );
  });

  test('is used by keyboard: along the trend, to a run, and back', async () => {
    await using tab = await opened();
    const { page } = tab;
    await settled(page);
    await page.focus('#chart');
    const before = await page.getAttribute('#chart', 'aria-valuenow');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await page.getAttribute('#chart', 'aria-valuenow')).toBe(`${Number(before) - 2}`);
    expect(await page.getAttribute('#chart', 'aria-valuetext')).toMatch(
      /req\/s · .* against v1\.5/,
    );
    await page.keyboard.press('Enter');
    await page.waitForSelector('#point table');
    expect(await page.evaluate('document.activeElement.id')).toBe('point');
    expect(await page.textContent('#point')).toMatch(/CPU per request/);
    expect(await page.getAttribute('#point a[href*="/actions/"]', 'href')).toBe(
      'https://github.com/o/books/actions/runs/297',
    );
    await page.locator('#point .close').press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('chart');
    await page.locator('.heat .field').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('#trend-title', { hasText: 'uvicorn' }).waitFor();
  });

  test('leads from a point to its commit, its pull request and its record', async () => {
    await using tab = await opened();
    const { page } = tab;
    await settled(page);
    const box = await page.locator('#chart .u-over').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 200, (box?.y ?? 0) + 100);
    await page.waitForSelector('#point table');
    const links = await page
      .locator('#point a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links[0]).toMatch(/^https:\/\/github\.com\/o\/books\/commit\/[0-9a-f]{40}$/);
    expect(links).toContain('https://github.com/o/books/pull/7');
    expect(links.at(-1)).toMatch(/^https:\/\/github\.com\/o\/books\/actions\/runs\/\d+$/);
    expect(links.at(-2)).toMatch(
      /^runs\/202[56]\/\d\d\/202[56]\d{4}T\d{9}Z-[0-9a-f]{40}-\d+-1\.json$/,
    );
  });

  test('finds the record of a run in the folder of its day, where its month has many', async () => {
    const index = await readFile(join(folder, 'year', 'history', 'index.json'), 'utf8');
    const { run } = JSON.parse(index).services[0].newest;
    const day = `runs/${run.slice(0, 4)}/${run.slice(4, 6)}/${run.slice(6, 8)}`;
    await mkdir(join(folder, 'year', day), { recursive: true });
    await writeFile(join(folder, 'year', day, `${run}.json`), '{}');
    await using tab = await opened();
    const { page } = tab;
    await settled(page);
    await page.focus('#chart');
    await page.keyboard.press('Enter');
    await page.locator(`#point a[href="${day}/${run}.json"]`).waitFor();
  });

  test('shows a name that is markup as text', async () => {
    await using tab = await opened();
    const { page } = tab;
    await settled(page);
    await page.locator('#table-fold summary').click();
    await page.waitForSelector('#table tbody tr');
    expect(await page.textContent('#table tbody tr')).toContain('<img src=x');
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('#table tbody tr').count()).toBe(100);
  });

  test.each(['light', 'dark'] as const)('is %s where the system is', async (colorScheme) => {
    await using tab = await opened('', { colorScheme });
    await settled(tab.page);
    const [background, text] = await tab.page.evaluate<
      [number, number]
    >(`['backgroundColor', 'color'].map((name) =>
      Number(/\\d+/.exec(getComputedStyle(document.body)[name])[0]))`);
    expect(text > background).toBe(colorScheme === 'dark');
    expect(await isDrawn(tab.page)).toBe(true);
  });

  test.each([320, 390, 768])('fits on a screen %d pixels wide', async (width) => {
    await using tab = await opened('', { viewport: { width, height: 800 } });
    const { page } = tab;
    await settled(page);
    await page.focus('#chart');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#point table');
    await page.locator('#table-fold summary').click();
    await page.waitForSelector('#table tbody tr');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect(await isDrawn(page)).toBe(true);
  });

  test('keeps what is looked at in its address', async () => {
    await using tab = await opened();
    const { page } = tab;
    await settled(page);
    await page.selectOption('#metric', 'p99');
    await page.locator('#trend-title', { hasText: 'p99' }).waitFor();
    const { hash } = new URL(page.url());
    await using again = await opened(hash);
    await settled(again.page);
    expect(await again.page.textContent('#trend-title')).toMatch(/^p99 of /);
  });

  test('shows ten thousand runs: the newest at once, the others when asked', async () => {
    await using large = await makeSite('large', (own) =>
      writeYear(own, {
        ...{ runs: 10_000, cells: CELLS, scenarios: ['hello', 'books'] },
        metrics: ['throughput', 'cpu', 'p50', 'p99'],
      }),
    );
    await using tab = await opened('', {}, large);
    const { page } = tab;
    await settled(page);
    expect(await isDrawn(page)).toBe(true);
    expect(await page.textContent('#status')).toMatch(/older ones not loaded$/);
    await page.click('#older');
    await page.locator('#status', { hasText: '10\u202f000' }).waitFor();
    await page.locator('#headline', { hasText: '10\u202f000' }).waitFor();
    await settled(page);
    expect(await isDrawn(page)).toBe(true);
    expect(tab.errors).toEqual([]);
  }, 180_000);

  test.each([
    ['there is no history', null, 'There is no history yet'],
    ['the index is damaged', '{"version":1', 'history/index.json is damaged'],
    [
      'the index is hand-made',
      '{"version":1,"services":[{"slug":"../x"}],"releases":{}}',
      'is damaged',
    ],
    ['a newer version wrote it', '{"version":2}', 'A newer Gaitkeeper wrote the history'],
  ])('says what to do where %s', async (name, index, expected) => {
    await using odd = await makeSite(name, async (own) => {
      await writeYear(own, { runs: 1, cells: [], scenarios: [], metrics: [] });
      if (index === null) await rm(join(own, 'history'), { recursive: true });
      else await writeFile(join(own, 'history', 'index.json'), index);
    });
    await using tab = await opened('', {}, odd);
    await tab.page.locator('#status', { hasNotText: 'Loading' }).waitFor();
    expect(await tab.page.textContent('#status')).toContain(expected);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPage, root } from './pages.ts';

const sources = ['src', 'python']
  .flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|py)$/.test(name))
      .map((name) => readFileSync(`${root}${folder}/${name}`, 'utf8')),
  )
  .join('\n');

/** The messages that are headings; `…` stands for what differs. */
const MESSAGES = [...readPage('docs/troubleshooting.md').matchAll(/^###? .*?`(.+)`/gm)].map(
  ([, message = '']) => message,
);

describe('messages that are explained are messages that there are', () => {
  test.each(MESSAGES.filter((message) => message.includes(' ')))('%s', (message) => {
    const parts = message.split('…').map((part) => part.trim());
    expect(parts.filter((part) => part !== '' && !sources.includes(part))).toEqual([]);
  });
});

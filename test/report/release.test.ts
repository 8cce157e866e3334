import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportInput } from '../../src/domain/assessment.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { hostileText } from './hostile-text.ts';
import { RELEASE_CASES } from './release-cases.ts';

/** As in golden.test.ts: reviewed by eye, written anew by `UPDATE_GOLDEN=1`. */
function expectGolden(file: string, actual: string): void {
  const path = new URL(`../../fixtures/reports/${file}`, import.meta.url);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, actual);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

const caseOf = (name: string) => RELEASE_CASES[name]?.() as ReportInput;

describe.each(Object.entries(RELEASE_CASES))('the report %s', (name, build) => {
  test('is the reviewed comment', () => {
    expectGolden(`${name}.md`, renderMarkdown(build()));
  });

  test('is the reviewed terminal output', () => {
    expectGolden(`${name}.txt`, renderTerminal(build(), { color: false, width: 100 }));
  });
});

test('the outputs name both releases', () => {
  expect(outputsOf(caseOf('release-worse'))).toMatchObject({
    ...{ release: 'v1.5.0', 'previous-release': 'v1.4.0' },
  });
  expect(outputsOf(caseOf('release-fine'))).toMatchObject({ release: '' });
});

test('what somebody wrote into a title, a reason, a name or a tag stays text', () => {
  const harmless = blocks(withText('plain'));
  fc.assert(
    fc.property(
      hostileText.filter((text) => text.trim() !== ''),
      (text) => {
        const input = withText(text);
        expect(blocks(input)).toEqual(harmless);
        const markdown = renderMarkdown(input);
        expect(markdown).not.toMatch(/<(?!\/?(details|summary|sub|br|code)\b)/);
        expect(markdown).not.toMatch(/@(?!\u200b)[a-z]/);
        expect(renderTerminal(input, { color: false, width: 100 })).not.toMatch(/^::|##\[/m);
      },
    ),
    { numRuns: 100 },
  );
});

function withText(text: string): ReportInput {
  const input = caseOf('release-worse');
  const release = input.release ?? expect.fail('no release');
  const [accepted] = release.accepted;
  if (accepted === undefined) return expect.fail('nothing accepted');
  return {
    ...input,
    release: {
      ...{ ...release, tag: text, previous: { name: text, sha: release.previous.sha } },
      accepted: [{ ...accepted, by: text, reason: text, until: { version: text }, scenario: text }],
      changes: [{ pulls: [{ number: 1, title: text }], effects: null }],
      notes: [text],
    },
  };
}

/** How many lines begin with what opens a block. */
function blocks(input: ReportInput): Readonly<Record<string, number>> {
  const lines = renderMarkdown(input).split('\n');
  const count = (opener: RegExp) => lines.filter((line) => opener.test(line)).length;
  return {
    ...{ lines: lines.length, items: count(/^- /), headings: count(/^#+ /) },
    ...{ rows: count(/^\|/), folds: count(/^<details>$/), quotes: count(/^>/) },
  };
}

import fc from 'fast-check';
import { Marked, type Token, type Tokens } from 'marked';
import { describe, expect, test } from 'vitest';
import type { ReportInput } from '../../src/domain/assessment.ts';
import { renderMarkdown, summaryMarkdown } from '../../src/report/markdown.ts';
import { reportInput } from './build.ts';
import { CASES, hostile, huge } from './cases.ts';
import { hostileText } from './hostile-text.ts';

const MARKER = '<!-- gaitkeeper v1 key=1 -->';
const marked = new Marked({ gfm: true });
const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

function build(name: string): ReportInput {
  const found = CASES[name];
  if (found === undefined) throw new Error(`no case ${name}`);
  return found();
}

describe('what the record says', () => {
  // Endings that the builder itself gives a meaning are left out.
  const texts = hostileText.filter((text) => !/[123]$/.test(text) && text.trim() !== '');
  const harmless = structure(renderMarkdown(reportInput(hostile('plain')), { marker: MARKER }));

  test('never changes the structure of the report: blocks, rows and columns stay', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const markdown = renderMarkdown(reportInput(hostile(text)), { marker: MARKER });
        expect(structure(markdown)).toEqual(harmless);
      }),
      { numRuns: 150 },
    );
  });

  test('never becomes HTML, a link, an image, a mention, a reference or a second marker', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const markdown = renderMarkdown(reportInput(hostile(text)), { marker: MARKER });
        expect(markdown.split('<!--')).toHaveLength(2);
        marked.walkTokens(marked.lexer(markdown), (token) => {
          expect(['image', 'def', 'checkbox']).not.toContain(token.type);
          if (token.type === 'link')
            expect(token.href).toMatch(
              /^https:\/\/github\.com\/acme\/books\/actions\/runs\/4242(#artifacts)?$/,
            );
          if (token.type === 'html') expect(withoutOurs(token.raw)).not.toContain('<');
          if (token.type === 'text') expect(token.raw).not.toMatch(/@(?!\u200b)|(?<!&)#(?!\u200b)/);
        });
      }),
      { numRuns: 150 },
    );
  });
});

describe('the limit', () => {
  const large = reportInput(huge);

  test.each([60_000, 30_000, 10_000, 5_000])(
    'of %d bytes is kept by 2,000 comparisons',
    (limit) => {
      const markdown = renderMarkdown(large, { marker: MARKER, limit });
      expect(bytes(markdown)).toBeLessThanOrEqual(limit);
      expect(markdown).toContain('80 of 2\u202f000 comparisons regressed');
      expect(markdown).toContain('Shortened to fit a comment');
      expect(markdown).toContain(
        '[the summary of the run](https://github.com/acme/books/actions/runs/4242)',
      );
    },
  );

  test('leaves every regression named, down to where only their scenarios fit', () => {
    const everywhere = reportInput({ ...huge, effect: () => ({ throughput: -0.1 }) });
    const markdown = renderMarkdown(everywhere, { limit: 20_000 });
    for (const { name } of huge.scenarios) {
      expect(markdown).toContain(`\`${name}\` on 100 of 100 cells: throughput −9.`);
    }
  });

  test('cuts nothing that fits', () => {
    expect(renderMarkdown(build('n-plus-one'))).not.toContain('Shortened');
    expect(summaryMarkdown(large)).not.toContain('Shortened');
  });

  test('leaves tables and folds whole', () => {
    for (const limit of [50_000, 20_000, 8_000]) {
      const markdown = renderMarkdown(large, { limit });
      expect(markdown.match(/<details>/g)?.length ?? 0).toBe(
        markdown.match(/<\/details>/g)?.length ?? 0,
      );
    }
  });
});

describe('a report that is not all good', () => {
  const green = /^(?:#+ )?[✅🟢]/mu;

  test.each(['fine-but-incomplete', 'nothing-compared', 'inconclusive', 'head-does-not-boot'])(
    'opens without green: %s',
    (name) => {
      expect(renderMarkdown(build(name))).not.toMatch(green);
    },
  );

  test('names a missing shard, a skipped cell and its reason', () => {
    const markdown = renderMarkdown(build('fine-but-incomplete'));
    expect(markdown).toContain('> - Shard 3/8 did not arrive');
    expect(markdown).toContain(
      'uwsgi\u00a0·\u00a03.13 – skipped: The time was used up before this cell.',
    );
  });

  test('says that head was measured alone, and what decides', () => {
    const markdown = renderMarkdown(build('base-does-not-boot'));
    expect(markdown).toContain(
      '> **Base could not be measured on any cell**, so head was measured alone',
    );
    expect(markdown).toContain('The stored baseline decides instead');
    expect(markdown).toContain('an ancestor of the base, 3 commits before it');
  });

  test('shows the end of the output of a server that does not boot', () => {
    expect(renderMarkdown(build('head-does-not-boot'))).toContain(
      "ImportError: cannot import name 'merge_genres'",
    );
  });

  test('says where the load engine set the pace, and lets CPU decide there', () => {
    const markdown = renderMarkdown(build('client-bound'));
    expect(markdown).toMatch(/🔴\u00a0CPU\u00a0\*\*\+9\.\d%\*\*†/);
    expect(markdown).toContain('throughput (client-bound)');
  });
});

describe('the flame graphs', () => {
  const run = 'https://github.com/acme/books/actions/runs/4242';
  const artifacts = `${run}#artifacts`;
  const told = (links: ReportInput['links']) =>
    /^Flame graphs .*?:(?= `author)/m.exec(renderMarkdown({ ...build('n-plus-one'), links }))?.[0];

  test('are where the record was found', () => {
    expect(told({ run, record: artifacts })).toBe(
      `Flame graphs beside the run record, in [the artifacts of the run](${artifacts}):`,
    );
  });

  test('are promised to nobody where nothing is uploaded yet', () => {
    expect(told({ run, artifacts })).toBe(
      `Flame graphs beside the run record, in [the artifacts of the run](${artifacts}), if the workflow uploads them:`,
    );
  });

  test('are files and no more where no run has measured', () => {
    expect(told({})).toBe('Flame graphs beside the run record:');
    expect(told({ run })).toBe('Flame graphs beside the run record:');
  });
});

describe('a quiet report', () => {
  test('is one line; everything else is folded', () => {
    const [line, , fold] = renderMarkdown(build('all-fine')).split('\n');
    expect(line).toMatch(/^✅ \*\*No change in 20 comparisons\*\* · /);
    expect(fold).toBe('<details>');
  });

  test('is not quiet where the gate does not pass', () => {
    const input = build('all-fine');
    const failing = { ...input.assessment.gate, passed: false };
    const markdown = renderMarkdown({
      ...input,
      assessment: { ...input.assessment, gate: failing },
    });
    expect(markdown).toMatch(/^### /);
  });
});

/** Block types in order, with the rows and columns of tables: what a reader's eye would call the layout. */
function structure(markdown: string): string[] {
  return marked
    .lexer(markdown)
    .filter(({ type }) => type !== 'space')
    .map((token: Token) => {
      if (token.type !== 'table') return token.type;
      const { header, rows } = token as Tokens.Table;
      return `table ${header.length}x${rows.length}`;
    });
}

/** Raw HTML without the elements of our own, and without the marker. */
function withoutOurs(raw: string): string {
  return raw.replaceAll(MARKER, '').replace(/<\/?(?:details|summary|sub|code|br)>/g, '');
}

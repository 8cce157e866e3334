import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type {
  ProfileRecord,
  SampledFunction,
  SampledSides,
  SampledStack,
} from '../../../src/domain/profile.ts';
import { renderFlameGraph } from '../../../src/report/profile/flame-graph.ts';
import { flameTree } from '../../../src/report/profile/flame-tree.ts';
import { SCRIPT, SCRIPT_HASH } from '../../../src/report/profile/page.ts';
import { renderSpeedscope } from '../../../src/report/profile/speedscope.ts';
import { hostileText } from '../hostile-text.ts';

const named = (name: string, line = 1): SampledFunction => ({
  ...{ name, line, file: 'shop.py', own: true },
});
const stack = (samples: number, ...names: string[]): SampledStack => ({
  frames: names.map((name) => named(name)),
  samples,
});

const SIDES: SampledSides = {
  base: [stack(800, 'app', 'fine'), stack(200, 'app', 'gone')],
  head: [stack(500, 'app', 'fine'), stack(1500, 'app', 'slow')],
};
const PROFILE: ProfileRecord = {
  ...{ cell: 'c', scenario: 's', reason: null, graph: null },
  samples: { base: 1000, head: 2000 },
  functions: [{ name: 'slow', place: 'shop.py:1', own: true, base: 0, head: 0.75 }],
};
const TITLE = { title: 'books · wsgiref', base: 'def5678', head: 'abc1234' };

describe('the tree of samples', () => {
  test('has the shares of both revisions at each place of the stack', () => {
    const [app, ...others] = flameTree(SIDES);
    expect(others).toEqual([]);
    expect(app).toMatchObject({ base: 1, head: 1 });
    expect(app?.children.map(({ frame, base, head }) => [frame.name, base, head])).toEqual([
      ['fine', 0.8, 0.25],
      ['gone', 0.2, 0],
      ['slow', 0, 0.75],
    ]);
  });

  test('takes a function for the same where only its line moved, and shows the line of head', () => {
    const at = (line: number) => [{ frames: [named('app', line)], samples: 10 }];
    const tree = flameTree({ base: at(3), head: at(8) });
    expect(tree).toMatchObject([{ base: 1, head: 1, frame: { line: 8 } }]);
  });

  test('ends where a recursion has no end', () => {
    const deep = [{ frames: Array.from({ length: 5000 }, () => named('again')), samples: 1 }];
    expect(() => renderFlameGraph(TITLE, PROFILE, { base: deep, head: deep })).not.toThrow();
  });
});

describe('the flame graph', () => {
  const page = renderFlameGraph(TITLE, PROFILE, SIDES);

  test('draws as wide as head, red where a share grew and blue where it shrank', () => {
    const slow =
      /<div class="(\w+)" style="left:([\d.]+)%;width:([\d.]+)%[^"]*" title="slow \(shop.py:1\)\nbase 0% → head 75% \(75.0 points\)"/.exec(
        page,
      );
    expect(slow?.slice(1)).toEqual(['r4', '25.000', '75.000']);
    expect(page).toMatch(/<div class="b4"[^>]*title="fine [^"]*\(−55.0 points\)"/);
  });

  test('shows what head no longer does in the widths of base', () => {
    const [head = '', base = ''] = page.split('<h2>').slice(1);
    expect(head).not.toContain('>gone<');
    expect(base).toMatch(/<div class="b3" style="left:80.000%;width:20.000%[^>]*>gone</);
  });

  test('leaves grey what the number of samples explains', () => {
    const few = { base: [stack(8, 'a'), stack(2, 'b')], head: [stack(6, 'a'), stack(4, 'b')] };
    const counted = { ...PROFILE, samples: { base: 10, head: 10 } };
    expect(renderFlameGraph(TITLE, counted, few)).not.toMatch(/<div class="[rb]\d" /);
  });

  test('asks nobody for anything and lets no script run but its own', () => {
    expect(page).not.toMatch(/<(?:link|img|iframe)|\ssrc=|href=|url\(|@import/);
    const hash = createHash('sha256').update(SCRIPT).digest('base64');
    expect(SCRIPT_HASH).toBe(`sha256-${hash}`);
    expect(page).toContain(
      `default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_HASH}'"`,
    );
    expect(page.split('<script>')).toHaveLength(2);
  });

  test('is not changed by what functions, files, scenarios and commits are called', () => {
    const tags = (text: string) => {
      const frame = { ...named(text), file: text };
      const sides = {
        base: [{ frames: [frame], samples: 9 }],
        head: [{ frames: [frame], samples: 9 }],
      };
      const functions = [{ name: text, place: text, own: true, base: 0, head: 1 }];
      const html = renderFlameGraph(
        { title: text, base: text, head: text },
        { ...PROFILE, functions },
        sides,
      );
      return html.replace(/title="[^"]*"/g, '').match(/<[a-z/!][^>]*>/gi);
    };
    const harmless = tags('harmless');
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(tags(text)).toEqual(harmless);
      }),
    );
  });
});

test('the speedscope file has both revisions over one list of functions', () => {
  const file = JSON.parse(renderSpeedscope(TITLE, SIDES));
  expect(file.shared.frames.map(({ name }: SampledFunction) => name)).toEqual([
    ...['app', 'fine', 'gone', 'slow'],
  ]);
  expect(file.profiles).toMatchObject([
    {
      name: 'base def5678',
      type: 'sampled',
      samples: [
        [0, 1],
        [0, 2],
      ],
      weights: [800, 200],
      endValue: 1000,
    },
    {
      name: 'head abc1234',
      type: 'sampled',
      samples: [
        [0, 1],
        [0, 3],
      ],
      weights: [500, 1500],
      endValue: 2000,
    },
  ]);
});

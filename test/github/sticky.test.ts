import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareMarkers, formatMarker, type Marker, parseMarker } from '../../src/github/marker.ts';
import { nextStep, type StickyComment, type Wanted } from '../../src/github/sticky.ts';

const HEAD = 'a'.repeat(40);

/** A reporter as `publishComment` plays it, one request at a time. */
class Reporter {
  readonly wanted: Wanted;
  readonly #written = new Set<number>();
  #listed: readonly StickyComment[] | null = null;
  done = false;

  constructor(run: number, text: string, shards?: number) {
    const progress = shards === undefined ? {} : { shards };
    const marker = { key: 'k', run, attempt: 1, head: HEAD, ...progress };
    this.wanted = { marker, body: `${formatMarker(marker)}\n${text}` };
  }

  /** Lists, or acts on what was listed before: others may come in between. */
  step(github: Map<number, StickyComment>, nextId: () => number): void {
    if (this.#listed === null) {
      this.#listed = [...github.values()];
      return;
    }
    const step = nextStep(this.#listed, this.wanted, this.#written);
    this.#listed = null;
    if (step.do === 'stop') this.done = true;
    else if (step.do === 'remove') github.delete(step.id);
    else if (step.do === 'create') this.#write(github, nextId());
    else if (github.has(step.id)) this.#write(github, step.id);
  }

  #write(github: Map<number, StickyComment>, id: number): void {
    this.#written.add(id);
    github.set(id, { id, url: `#${id}`, ...this.wanted });
  }
}

it('any number of reporters, in any order of their steps, end with one comment', () => {
  const runs = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 });
  const order = fc.infiniteStream(fc.nat());
  fc.assert(
    fc.property(runs, order, (numbers, turns) => {
      const github = new Map<number, StickyComment>();
      let id = 0;
      const reporters = numbers.map((run, index) => new Reporter(run, `text ${index}`));
      for (let steps = 0; reporters.some(({ done }) => !done); steps++) {
        expect(steps).toBeLessThan(2000);
        const waiting = reporters.filter(({ done }) => !done);
        const turn = turns.next().value as number;
        waiting[turn % waiting.length]?.step(github, () => ++id);
      }
      expect(github.size).toBe(1);
    }),
    { numRuns: 500 },
  );
});

it('of any number of partial reports of one run, the one that holds most shards stays', () => {
  const shards = fc.array(fc.option(fc.nat({ max: 4 }), { nil: undefined }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(shards, fc.infiniteStream(fc.nat()), (list, turns) => {
      const github = new Map<number, StickyComment>();
      let id = 0;
      const reporters = list.map((held, index) => new Reporter(1, `text ${index}`, held));
      // One at a time: whoever has listed before another writes could still end on top, as with runs.
      while (reporters.some(({ done }) => !done)) {
        const waiting = reporters.filter(({ done }) => !done);
        const next = waiting[(turns.next().value as number) % waiting.length];
        while (!next?.done) next?.step(github, () => ++id);
      }
      const most = list.includes(undefined) ? undefined : Math.max(...list.map(Number));
      expect([...github.values()].map(({ marker }) => marker.shards)).toEqual([most]);
    }),
    { numRuns: 500 },
  );
});

it('an outrun reporter removes its own duplicate, but not the one that holds the newer report', () => {
  const at = (id: number, run: number): StickyComment => {
    const marker = { key: 'k', run, attempt: 1, head: HEAD };
    return { id, url: `#${id}`, marker, body: `${formatMarker(marker)}\nrun ${run}` };
  };
  const wanted = at(0, 100);
  const step = (...comments: StickyComment[]) => nextStep(comments, wanted, new Set());
  expect(step(at(3, 101), at(2, 100), at(1, 99))).toEqual({ do: 'remove', id: 2 });
  expect(step(at(3, 101), at(1, 99))).toEqual({ do: 'stop', superseded: true, url: '#1' });
});

it('markers read back what was written', () => {
  const markers = fc.record({
    key: fc.stringMatching(/^[\w.]{1,40}$/),
    run: fc.integer({ min: 1, max: 999_999_999_999_999 }),
    attempt: fc.integer({ min: 1, max: 999 }),
    head: fc.stringMatching(/^[0-9a-f]{40}$/),
    shards: fc.option(fc.integer({ min: 0, max: 256 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(markers, fc.string(), ({ shards, ...rest }, text) => {
      const marker = { ...rest, ...(shards === undefined ? {} : { shards }) };
      expect(parseMarker(`${formatMarker(marker)}\n${text}`)).toEqual(marker);
    }),
  );
});

it('a marker from before there were shards is read as of a whole report', () => {
  const old = `<!-- gaitkeeper v1 key=3f9a run=7 attempt=1 head=${HEAD} -->`;
  const marker = { key: '3f9a', run: 7, attempt: 1, head: HEAD };
  expect(parseMarker(`${old}\ntext`)).toEqual(marker);
  expect(formatMarker(marker)).toBe(old);
  expect(compareMarkers(marker, { ...marker, shards: 255 })).toBeGreaterThan(0);
});

it('no value of a field can make up another marker', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (key, head) => {
      const marker: Marker = { key, run: 1, attempt: 1, head };
      let line = '';
      try {
        line = formatMarker(marker);
      } catch {
        return;
      }
      expect(parseMarker(line)).toEqual(marker);
    }),
  );
});

it.each([
  [1, 1, 2, 1],
  [9, 9, 10, 1],
  [10, 1, 10, 2],
])('run %i attempt %i is before run %i attempt %i', (run, attempt, laterRun, laterAttempt) => {
  const earlier = { key: 'k', run, attempt, head: HEAD };
  const later = { key: 'k', run: laterRun, attempt: laterAttempt, head: HEAD };
  expect(compareMarkers(earlier, later)).toBeLessThan(0);
  expect(compareMarkers(later, earlier)).toBeGreaterThan(0);
});

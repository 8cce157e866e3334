import fc from 'fast-check';

/** Something that reads what strangers write. */
export interface FuzzTarget {
  readonly name: string;
  /** Throws where what was read, or said, is not as it must be. */
  property(): fc.IAsyncProperty<unknown> | fc.IProperty<unknown>;
}

/** Reading one input takes milliseconds; what takes this long would take for ever with a longer one. */
const LONGEST_MS = 10_000;

/** Fails what takes too long: a stranger could make it take longer. */
export function inTime<T>(read: () => T): T {
  const started = performance.now();
  const result = read();
  const ms = performance.now() - started;
  if (ms > LONGEST_MS) throw new Error(`it took ${Math.round(ms)} ms`);
  return result;
}

/** Well-formed texts of which parts are replaced, doubled, taken out or put in. */
export function mutated(seeds: readonly string[], tokens: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...tokens) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 8 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
  );
  const edit = fc.record({
    at: fc.nat({ max: 100_000 }),
    gone: fc.oneof(fc.constant(0), fc.nat({ max: 30 }), fc.nat({ max: 2000 })),
    piece: fc.oneof(piece, fc.constant(null)),
    times: fc.oneof(
      { weight: 20, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.nat({ max: 3000 }) },
    ),
  });
  return fc
    .tuple(fc.constantFrom(...seeds), fc.array(edit, { maxLength: 8 }))
    .map(([seed, edits]) => edits.reduce(edited, seed));
}

interface Edit {
  readonly at: number;
  readonly gone: number;
  /** Null doubles what stands there. */
  readonly piece: string | null;
  readonly times: number;
}

/** A head that is too long is 64 KiB; longer inputs would only take longer. */
const LONGEST_PUT = 70_000;

function edited(text: string, { at, gone, piece, times }: Edit): string {
  const start = at % (text.length + 1);
  const there = text.slice(start, start + gone);
  const most = Math.ceil(LONGEST_PUT / Math.max(1, piece?.length ?? 0));
  const put = piece === null ? there + there : piece.repeat(Math.min(times, most));
  return text.slice(0, start) + put + text.slice(start + gone);
}

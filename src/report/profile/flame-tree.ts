import {
  functionKey,
  type SampledFunction,
  type SampledSides,
  type SampledStack,
} from '../../domain/profile.ts';

/** A function at one place of the stack, with the shares of samples in which it stood there, 0–1. */
export interface FlameNode {
  readonly frame: SampledFunction;
  readonly base: number;
  readonly head: number;
  readonly children: readonly FlameNode[];
}

/** Where both revisions call the same they have one node; what only one calls has a share of 0 on the other side. */
export function flameTree({ base, head }: SampledSides): readonly FlameNode[] {
  const root = newCounts(ROOT);
  for (const { frames, samples } of base) count(root, frames, 'base', samples);
  for (const { frames, samples } of head) count(root, frames, 'head', samples);
  return sharesOf(root, { base: total(base), head: total(head) });
}

/** How many functions are above one another. */
export function depthOf(nodes: readonly FlameNode[]): number {
  return nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map(({ children }) => depthOf(children)));
}

interface Counts {
  /** As head has it, where head has it. */
  frame: SampledFunction;
  base: number;
  head: number;
  readonly children: Map<string, Counts>;
}

const ROOT: SampledFunction = { name: '', file: '', line: 0, own: false };
/** Recursion without end fills a thousand frames: nobody looks at those. */
const DEEPEST = 300;

function newCounts(frame: SampledFunction): Counts {
  return { frame, base: 0, head: 0, children: new Map() };
}

function count(
  root: Counts,
  frames: readonly SampledFunction[],
  side: 'base' | 'head',
  samples: number,
): void {
  let node = root;
  for (const frame of frames.slice(0, DEEPEST)) {
    const key = functionKey(frame);
    const child = node.children.get(key) ?? newCounts(frame);
    if (side === 'head') child.frame = frame;
    child[side] += samples;
    node.children.set(key, child);
    node = child;
  }
}

/** By name, so that a function stands at the same place in each graph. */
function sharesOf({ children }: Counts, totals: Record<'base' | 'head', number>): FlameNode[] {
  return [...children]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, counts]) => ({
      frame: counts.frame,
      base: counts.base / Math.max(1, totals.base),
      head: counts.head / Math.max(1, totals.head),
      children: sharesOf(counts, totals),
    }));
}

function total(stacks: readonly SampledStack[]): number {
  return stacks.reduce((sum, { samples }) => sum + samples, 0);
}

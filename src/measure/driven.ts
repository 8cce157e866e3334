import type { Target } from '../domain/service.ts';
import type { BlockResult, TargetHandle } from '../load/engine.ts';

/** A target whose server is up and whose connections stand. */
export interface DrivenTarget {
  readonly target: Target;
  readonly handle: TargetHandle;
  /** Root of the server's process tree. */
  readonly pid: number;
  /** Requests due a second; null for a closed loop. */
  readonly rate: number | null;
}

/** Base and head among the targets, in their order. */
export function revisionsOf(driven: readonly DrivenTarget[]): readonly DrivenTarget[] {
  return driven.filter(({ target }) => target !== 'reference');
}

/** The reference service among the targets, if it is there. */
export function referenceOf(driven: readonly DrivenTarget[]): readonly DrivenTarget[] {
  return driven.filter(({ target }) => target === 'reference');
}

/** CPU time per answer in nanoseconds; null where it could not be had. */
export function cpuPerAnswer(block: BlockResult): number | null {
  if (block.cpuNs === null || block.cpuNs <= 0 || block.completions === 0) return null;
  return block.cpuNs / block.completions;
}

/**
 * Answers a second; null for a block without any. An open loop is answered as fast as it asks: of
 * its rate, the share that was answered correctly, and less where the answers' ends lie further apart than
 * the requests did, since a backlog grew.
 */
export function rate(block: BlockResult): number | null {
  if (block.completions === 0) return null;
  const { arrivals } = block;
  if (arrivals === undefined) return (block.completions / block.elapsedMs) * 1000;
  const { scheduleMs, dueSpanMs, endSpanMs } = arrivals;
  const stretched = dueSpanMs === 0 ? 1 : Math.max(1, endSpanMs / dueSpanMs);
  return (block.completions / (scheduleMs * stretched)) * 1000;
}

/** Median latency in milliseconds; null for a block without answers. */
export function medianLatency(block: BlockResult): number | null {
  return block.p50Us === null ? null : block.p50Us / 1000;
}

/** What one answer costs, by the steadiest witness there is: CPU time, else wall-clock time. */
export function costPerAnswer(block: BlockResult): number | null {
  if (block.completions === 0) return null;
  return cpuPerAnswer(block) ?? (block.elapsedMs / block.completions) * 1e6;
}

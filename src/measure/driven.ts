import type { Target } from '../domain/service.ts';
import type { BlockResult, TargetHandle } from '../load/engine.ts';

/** A target whose server is up and whose connections stand. */
export interface DrivenTarget {
  readonly target: Target;
  readonly handle: TargetHandle;
}

/** CPU time per answer in nanoseconds; null where it could not be had. */
export function cpuPerAnswer(block: BlockResult): number | null {
  if (block.cpuNs === null || block.cpuNs <= 0 || block.completions === 0) return null;
  return block.cpuNs / block.completions;
}

/** Answers a second; null for a block without any. */
export function rate(block: BlockResult): number | null {
  return block.completions === 0 ? null : (block.completions / block.elapsedMs) * 1000;
}

/** What one answer costs, by the steadiest witness there is: CPU time, else wall-clock time. */
export function costPerAnswer(block: BlockResult): number | null {
  if (block.completions === 0) return null;
  return cpuPerAnswer(block) ?? (block.elapsedMs / block.completions) * 1e6;
}

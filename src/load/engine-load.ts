import { monitorEventLoopDelay, performance } from 'node:perf_hooks';

/** How often the loop's delay is measured; each measurement wakes the loop. */
const RESOLUTION_MS = 5;

export interface EngineLoad {
  readonly engineShare: number;
  readonly loopDelayMs: number;
}

/** Watches how busy this thread is. @returns a function that ends it and gives the figures. */
export function watchEngineLoad(): () => EngineLoad {
  const startedAt = performance.now();
  const cpuAtStart = threadCpuMs();
  const idleAtStart = performance.eventLoopUtilization();
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();
  return () => {
    delays.disable();
    const cpu = threadCpuMs();
    const share =
      cpu === null || cpuAtStart === null
        ? performance.eventLoopUtilization(idleAtStart).utilization
        : (cpu - cpuAtStart) / (performance.now() - startedAt);
    return { engineShare: Math.min(share, 1), loopDelayMs: delayMs(delays.percentile(99)) };
  };
}

/** How much this thread did during the blocks, without what lies between them. */
export class BusyWatch {
  #cpuBefore: number | null = null;
  #loopBefore = performance.eventLoopUtilization();
  #cpuMs = 0;
  #activeMs = 0;
  #idleMs = 0;

  start(): void {
    this.#cpuBefore = threadCpuMs();
    this.#loopBefore = performance.eventLoopUtilization();
  }

  stop(): void {
    const { active, idle } = performance.eventLoopUtilization(this.#loopBefore);
    const cpu = threadCpuMs();
    this.#activeMs += active;
    this.#idleMs += idle;
    this.#cpuMs += cpu === null || this.#cpuBefore === null ? active : cpu - this.#cpuBefore;
  }

  get result(): { readonly engineMs: number; readonly busyShare: number } {
    const total = this.#activeMs + this.#idleMs;
    return { engineMs: this.#cpuMs, busyShare: total === 0 ? 0 : this.#activeMs / total };
  }
}

/** CPU time of this thread; null before Node 23.9, which cannot tell it from the process's. */
function threadCpuMs(): number | null {
  if (typeof process.threadCpuUsage !== 'function') return null;
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** The monitor records intervals between its ticks: the delay is what exceeds the resolution. */
function delayMs(intervalNs: number): number {
  return Math.max(0, intervalNs / 1e6 - RESOLUTION_MS);
}

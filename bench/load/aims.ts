import type { Standing, Summary } from './summary.ts';

export interface Aim {
  readonly text: string;
  /** The cases that the aim is about, each with how far it is reached. */
  readonly reached: readonly Reached[];
}

interface Reached {
  readonly of: Summary;
  readonly by: string;
  readonly met: boolean;
  /** Whether wrk meets it in the engine's place. */
  readonly again: boolean;
}

/** From here on the server is what holds the throughput down, and all tools should see the same. */
const BUSY = 0.9;
const LATENCY_TOLERANCE = 0.05;

/** What the engine is to reach, and where it does. */
export function aims(summaries: readonly Summary[]): readonly Aim[] {
  const python = summaries.filter((one) => one.case.server.python);
  const native = summaries.filter((one) => !one.case.server.python);
  const busy = summaries.filter((one) => one.serverShare >= BUSY);
  return [
    throughput('at least 1.0 of wrk on Python servers (0.98, for noise)', python, 'ofWrk', 0.98),
    throughput('… by CPU time for each answer', python, 'cpuOfWrk', 1),
    throughput('at least 0.8 of wrk on nginx', native, 'ofWrk', 0.8),
    throughput('… by CPU time for each answer', native, 'cpuOfWrk', 0.8),
    throughput('at least 3 times autocannon on nginx', native, 'ofAutocannon', 3),
    throughput('… by CPU time for each answer', native, 'cpuOfAutocannon', 3),
    ...(['wrk', 'oha'] as const).map((tool) => ({
      text: `p50, p90, p99 within 5% of ${tool}’s where the server is the bottleneck`,
      reached: busy.map((of) => latency(of, tool === 'wrk' ? 'latencyOfWrk' : 'latencyOfOha')),
    })),
  ];
}

function throughput(
  text: string,
  summaries: readonly Summary[],
  key: 'ofWrk' | 'ofAutocannon' | 'cpuOfWrk' | 'cpuOfAutocannon',
  least: number,
): Aim {
  const meets = (of: Standing) => of[key].median >= least;
  const reached = summaries.map((of): Reached => {
    const by = of.engine[key].median.toFixed(2);
    return { of, by, met: meets(of.engine), again: meets(of.again) };
  });
  return { text, reached };
}

function latency(of: Summary, key: 'latencyOfWrk' | 'latencyOfOha'): Reached {
  const meets = (standing: Standing) =>
    standing[key].every((one) => one !== null && Math.abs(one - 1) <= LATENCY_TOLERANCE);
  const by = of.engine[key].map((one) => one?.toFixed(2) ?? '–').join(' · ');
  return { of, by, met: meets(of.engine), again: meets(of.again) };
}

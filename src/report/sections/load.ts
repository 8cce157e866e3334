import type { Measurement, RunRecord } from '../../domain/record.ts';
import { sum } from '../../domain/sum.ts';
import { code } from '../escape.ts';
import { range, share } from '../units.ts';
import type { View } from '../view.ts';

/** How the scenarios were driven, as one line; empty where nothing was measured. */
export function load({ scenarios, input }: View, measurements: readonly Measurement[]): string {
  const measured = measurements.filter(({ status }) => status === 'measured');
  if (measured.length === 0) return '';
  const rates = new Map(input.record.scenarios.map(({ name, rate }) => [name, rate]));
  const [open, closed] = [true, false].map((wanted) =>
    measured.filter(({ scenario }) => (rates.get(scenario) !== undefined) === wanted),
  ) as [Measurement[], Measurement[]];
  const together = scenarios.filter(({ name }) =>
    measurements.some(({ scenario, mode }) => scenario === name && mode === 'at-once'),
  );
  const exception =
    together.length === 0
      ? ''
      : `; both at once where the CPU idles while answers wait (${together
          .slice(0, 8)
          .map(({ name }) => code(name, 40))
          .join(', ')})`;
  return `${[...closedLoop(input.record, closed), ...openLoop(open, rates)].join('; ')}${exception}`;
}

function closedLoop(record: RunRecord, measured: readonly Measurement[]): string[] {
  if (measured.length === 0) return [];
  const connections = record.scenarios
    .filter(({ rate }) => rate === undefined)
    .map((scenario) => scenario.connections);
  const blocks = measured.map(({ blockMs }) => blockMs);
  return [`closed loop, ${range(connections)} connections, blocks of ${range(blocks)} ms in turn`];
}

function openLoop(
  measured: readonly Measurement[],
  rates: ReadonlyMap<string, number | undefined>,
): string[] {
  if (measured.length === 0) return [];
  const asked = measured.flatMap(({ scenario }) => rates.get(scenario) ?? []);
  const blocks = measured.map(({ blockMs }) => blockMs);
  const late = lateShare(measured);
  return [
    `open loop, at ${range(asked)} req/s, latency from when each request was due, ` +
      `blocks of ${range(blocks)} ms in turn${late < 0.01 ? '' : ` (the load engine sent ${share(late)} of the requests over 1 ms late)`}`,
  ];
}

function lateShare(measured: readonly Measurement[]): number {
  const all = measured.flatMap(({ arrivals }) => Object.values(arrivals ?? {}));
  return sum(all.map(({ late }) => late)) / Math.max(1, sum(all.map(({ due }) => due)));
}

import { loadavg } from 'node:os';
import { type Obstacle, whyAsleep } from '../../platform/awake.ts';
import { partitionCpus } from '../../platform/cpus.ts';
import { describeMachine } from '../../platform/machine.ts';
import { cpuPressure } from '../../platform/pressure.ts';
import { isInstalled } from '../../platform/programs.ts';
import { findInterpreters } from '../../service/interpreters.ts';
import type { Request } from '../request.ts';
import { type Finding, good, note } from './finding.ts';

/** Share of the time in which something waited for a CPU: above it intervals are visibly wider. */
const BUSY = 0.1;

/** CPUs, how busy they are, and what is installed to measure with. */
export async function examineMachine({ env }: Pick<Request, 'env'>): Promise<Finding[]> {
  const { cpuModel, cores, memoryMiB, os } = await describeMachine(env);
  const { cpus, reason } = await partitionCpus();
  const memory = `${(memoryMiB / 1024).toFixed(1)} GiB`;
  return [
    good('machine', `${cpuModel}, ${cores} CPUs, ${memory}, ${os}, Node ${process.version}`),
    cpus === null || reason !== null
      ? note('machine', reason ?? 'Nothing is pinned.', mendOf(reason ?? ''))
      : good(
          'machine',
          `servers on CPU ${cpus.server.join(', ')}, load engine on ${cpus.engine.join(', ')}`,
        ),
    // Only what is pinned is kept awake.
    ...(cpus === null ? [] : await awakeness()),
    await busyness(),
    await interpreters(),
    (await isInstalled('uv'))
      ? good('machine', 'uv makes the environments')
      : note('machine', 'pip makes the environments.', 'Install uv: it is several times quicker.'),
  ];
}

function mendOf(reason: string): string | null {
  if (reason.includes('taskset')) return 'Install util-linux, which has taskset.';
  return reason.includes('one CPU') ? 'Use a machine with two CPUs or more.' : null;
}

/** What a note says, and how to mend it; of a machine that is not virtual there is nothing to say. */
const ASLEEP: Readonly<Record<Obstacle, readonly [string, string | null] | null>> = {
  'not-virtual': null,
  'switched-off': ['GAITKEEPER_AWAKE is 0.', null],
  'not-installed': ['`chrt` or `taskset` is not installed.', 'Install util-linux, which has both.'],
  quota: [
    'A control group limits CPU time.',
    'Where the limit can be taken off, intervals get narrower.',
  ],
};

async function awakeness(): Promise<Finding[]> {
  const obstacle = await whyAsleep();
  if (obstacle === null) return [good('machine', 'its CPUs are kept awake while it measures')];
  const told = ASLEEP[obstacle];
  if (told === null) return [];
  const [why, mend] = told;
  return [note('machine', `Its CPUs are not kept awake while it measures. ${why}`, mend)];
}

async function busyness(): Promise<Finding> {
  const waiting = await cpuPressure();
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const text =
    waiting === null
      ? `load average ${load}`
      : `load average ${load}; something waited for a CPU ${(100 * waiting).toFixed(0)}% of the last minute`;
  if (waiting === null || waiting < BUSY) return good('machine', text);
  return note('machine', text, 'End what else runs here: intervals get wider, not wrong.');
}

async function interpreters(): Promise<Finding> {
  const found = await findInterpreters();
  if (found.length === 0) {
    return note(
      'machine',
      'No Python was found.',
      'Install one, or let actions/setup-python do it.',
    );
  }
  const named = found.map(({ label, gil }) => (gil === false ? `${label} (no GIL)` : label));
  return good('machine', `interpreters ${[...new Set(named)].join(', ')}`);
}

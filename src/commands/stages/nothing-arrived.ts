import type { RunRecord } from '../../domain/record.ts';
import type { MeasuringRun } from '../../github/measured-head.ts';

/** A record that holds nothing, so that a run of which nothing came is reported like any other. */
export function emptyRecord(run: MeasuringRun, service: string, version: string): RunRecord {
  const date = new Date().toISOString();
  return {
    version: 1,
    id: `nothing-of-${run.id}-${run.attempt}`,
    tool: { name: 'gaitkeeper', version },
    startedAt: date,
    durationSeconds: 0,
    repository: `${run.owner}/${run.repo}`,
    run: { id: String(run.id), attempt: run.attempt, event: run.event },
    base: null,
    head: { sha: run.headSha, subject: '', date, ref: '' },
    service: { name: service, target: '', protocol: 'wsgi', framework: null },
    machine: {
      ...{ cpuModel: '', cores: 0, memoryMiB: 0, kernel: '', os: '' },
      ...{ runnerImage: null, pinning: null },
    },
    configurationHash: '',
    shard: null,
    scenarios: [],
    cells: [],
    warnings: [],
  };
}

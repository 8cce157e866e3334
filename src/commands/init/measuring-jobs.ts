import { CHECKOUT, jobMinutes, ownLimit, setUpPython, uploading } from './shared-steps.ts';
import type { WorkflowFacts } from './workflow-facts.ts';
import { expression, gaitkeeper, type Job, step } from './workflow-yaml.ts';

/** The jobs that measure: one, or a plan and as many as it finds right. Their last is called `measure`. */
export function measuringJobs(facts: WorkflowFacts): readonly Job[] {
  return facts.jobs === 1 ? [onlyOne(facts)] : [plan(facts), oneOfMany(facts)];
}

function plan(facts: WorkflowFacts): Job {
  const shards: { shards?: number } = facts.jobs === null ? {} : { shards: facts.jobs };
  return {
    id: 'plan',
    comment: ['Spreads what is to be measured over jobs.'],
    keys: ['outputs:', `  matrix: ${expression('steps.plan.outputs.matrix')}`],
    minutes: 15,
    permissions: { contents: 'read' },
    steps: [
      CHECKOUT,
      setUpPython(facts),
      gaitkeeper(facts, { mode: 'plan', ...shards }, ['id: plan']),
    ],
  };
}

function oneOfMany(facts: WorkflowFacts): Job {
  return {
    ...onlyOne(facts),
    comment: ['Measures base against head, a part of the matrix in each job.'],
    keys: [
      `name: measure (${expression('matrix.shard')})`,
      'needs: plan',
      'strategy:',
      '  fail-fast: false',
      `  matrix: ${expression('fromJSON(needs.plan.outputs.matrix)')}`,
    ],
    minutes: expression('matrix.timeout'),
    steps: measuring(facts, {
      shard: expression('matrix.shard'),
      cells: expression('matrix.cells'),
      base: expression('matrix.base'),
      'time-limit': expression('matrix.limit'),
    }),
  };
}

function onlyOne(facts: WorkflowFacts): Job {
  return {
    id: 'measure',
    comment: ['Measures base against head.'],
    minutes: jobMinutes(facts),
    permissions: { contents: 'read' },
    steps: measuring(facts, ownLimit(facts)),
  };
}

function measuring(facts: WorkflowFacts, inputs: Readonly<Record<string, string>>) {
  return [
    CHECKOUT,
    setUpPython(facts),
    gaitkeeper(facts, { mode: 'measure', ...inputs }, ['id: measure']),
    uploading('measure'),
  ];
}

/** Runs nothing of the repository: so the token that writes is never near code that was only installed. */
export function recordMeasured(facts: WorkflowFacts): Job {
  return {
    id: 'record',
    comment: [
      'Stores what the default branch measured, for comparisons with a base that does not boot, and for trends.',
    ],
    keys: ["if: github.event_name == 'push'", 'needs: measure'],
    minutes: 10,
    permissions: { contents: 'write' },
    steps: [
      CHECKOUT,
      step('actions/download-artifact', { pattern: 'gaitkeeper-*', path: 'gaitkeeper-records' }),
      gaitkeeper(facts, { mode: 'record', records: 'gaitkeeper-records' }),
    ],
  };
}

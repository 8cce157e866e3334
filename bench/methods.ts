/**
 * How two revisions should be driven against each other: slices, blocks in turn of several lengths and both at once, over
 * the same launches, on a quiet and on a contended machine; and which location of the pairs to take.
 *
 *   npm run bench:methods -- --file methods.jsonl [--launcher gunicorn-gthread] [--workers 1] [--contended] [--free] [--asleep]
 *                            [--slowdown 0.05] [--launches 16] [--seconds 1]
 *                            [--plans 'slices|30 ms']   those only whose names match
 *   npm run bench:methods -- --file methods.jsonl --launches 0     prints the tables again
 */
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { PLANS, type PlanRun, runPlans } from './methods/launches.ts';
import { tables } from './methods/tables.ts';

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: 'methods.jsonl' },
    launcher: { type: 'string', default: 'gunicorn-gthread' },
    workers: { type: 'string', default: '1' },
    contended: { type: 'boolean', default: false },
    free: { type: 'boolean', default: false },
    // Whether CPUs are left to sleep.
    asleep: { type: 'boolean', default: false },
    slowdown: { type: 'string', default: '0.05' },
    launches: { type: 'string', default: '16' },
    seconds: { type: 'string', default: '1' },
    plans: { type: 'string', default: '' },
  },
});

if (Number(values.launches) > 0) {
  await runPlans({
    ...values,
    workers: Number(values.workers),
    slowdown: Number(values.slowdown),
    launches: Number(values.launches),
    seconds: Number(values.seconds),
    plans: PLANS.filter(({ name }) => new RegExp(values.plans).test(name)),
  });
}
const lines = (await readFile(values.file, 'utf8')).split('\n').filter(Boolean);
console.log(`${cpus()[0]?.model}, ${cpus().length} CPUs, Node ${process.version}`);
console.log(tables(lines.map((line): PlanRun => JSON.parse(line))));

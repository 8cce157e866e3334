/**
 * Boots every launcher with every framework on every interpreter that is here, and writes docs/field.md. It takes hours,
 * adds each result to its file, and goes on where it stopped.
 *
 *   npm run field -- [--minutes 60] [--file bench/field/results.jsonl] [--only speed/flask] [--again]
 *   npm run field -- --from-end         the other way round: two may run at once
 *   npm run field -- --minutes 0        writes the page from the file
 */
import { writeFile } from 'node:fs/promises';
import { cpus, release } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findInterpreters } from '../src/service/interpreters.ts';
import { attempt } from './field/attempt.ts';
import { pageOf } from './field/page.ts';
import { idOf, planOf } from './field/plan.ts';
import { addResult, readResults } from './field/results.ts';

const { values: flags } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    file: {
      type: 'string',
      default: fileURLToPath(new URL('field/results.jsonl', import.meta.url)),
    },
    only: { type: 'string', default: '' },
    again: { type: 'boolean', default: false },
    'from-end': { type: 'boolean', default: false },
  },
});

const interpreters = await findInterpreters();
const plan = [...new Map(planOf(interpreters).map((one) => [idOf(one), one])).values()];
const end = performance.now() + 60_000 * Number(flags.minutes);
for (const one of flags['from-end'] ? plan.toReversed() : plan) {
  const id = idOf(one);
  if (performance.now() >= end) break;
  if (!id.includes(flags.only)) continue;
  // Read anew: another process may have made it meanwhile.
  if (!flags.again && (await readResults(flags.file)).has(id)) continue;
  const result = await attempt(one);
  await addResult(flags.file, result);
  console.log(`${id}: ${result.status}${'reason' in result ? ` (${result.reason})` : ''}`);
}
const results = await readResults(flags.file);
const missing = plan.filter((one) => !results.has(idOf(one))).length;
const labels = [...new Set(interpreters.map(({ label }) => label))];
await writeFile(
  new URL('../docs/field.md', import.meta.url),
  pageOf({ results, interpreters: labels, machine: machine(), missing }),
);
console.log(`${results.size} of ${plan.length} attempts made; docs/field.md is written.`);

function machine(): string {
  const date = new Date().toISOString().slice(0, 10);
  return `${cpus()[0]?.model.trim()}, ${cpus().length} CPUs, Linux ${release()}, ${date}`;
}

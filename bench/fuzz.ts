/**
 * Feeds everything that reads what strangers write with what no stranger has thought of yet, each for an equal part of
 * the time: well-formed inputs of which parts are changed. Prints how much was tried, and of what fails the input and the
 * seed, with which it is tried again; then it ends with status 1.
 *
 *   npm run fuzz [-- --minutes 10] [--target 'answer parser'] [--seed 1]
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import type { FuzzTarget } from '../test/fuzz/target.ts';
import { FUZZ_TARGETS } from '../test/fuzz/targets.ts';

/** A seed is good for so many inputs: with it, what fails is found again within seconds. */
const BATCH = 500;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    target: { type: 'string' },
    seed: { type: 'string', default: String(Math.trunc(Date.now() / 1000)) },
  },
});
const chosen = FUZZ_TARGETS.filter(({ name }) => (values.target ?? name) === name);
if (chosen.length === 0) {
  throw new Error(`Known are: ${FUZZ_TARGETS.map(({ name }) => name).join(', ')}.`);
}
const eachMs = (Number(values.minutes) * 60_000) / chosen.length;
console.log(`Seeds from ${values.seed} on, ${BATCH} inputs each`);
for (const target of chosen) await fuzz(target, Number(values.seed), eachMs);

async function fuzz({ name, property }: FuzzTarget, firstSeed: number, ms: number): Promise<void> {
  const end = performance.now() + ms;
  let tried = 0;
  let seed = firstSeed;
  for (; performance.now() < end; seed++) {
    const details = await fc.check(property() as fc.IAsyncProperty<unknown>, {
      seed,
      numRuns: BATCH,
      interruptAfterTimeLimit: Math.max(1, end - performance.now()),
    });
    tried += details.numRuns;
    if (!details.failed || details.interrupted) continue;
    console.log(`${name}: failed\n${fc.defaultReportMessage(details)}`);
    console.log(`Again: npm run fuzz -- --target '${name}' --seed ${seed}`);
    process.exitCode = 1;
    return;
  }
  console.log(`${name}: ${tried} inputs, ${seed - firstSeed} seeds, nothing found`);
}

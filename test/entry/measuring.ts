/** A program that says what a measurement says: the events of `EVENTS`. */
import type { Progress } from '../../src/commands/io.ts';
import { terminalIo } from '../../src/entry/terminal-io.ts';

const args = process.argv.slice(2);
const io = terminalIo({
  quiet: args.includes('--quiet'),
  verbose: args.includes('--verbose'),
  env: process.env,
});
const events = JSON.parse(process.env.EVENTS ?? '[]') as readonly Progress[];

await io.stage('Measuring', async () => {
  for (const event of events) io.progress(event);
  // As long as somebody looks at it.
  if (args.includes('--wait')) await new Promise((resolve) => process.stdin.once('data', resolve));
});
process.stdin.unref?.();
io.result(`the result, at most ${io.width} wide`);

/** A step that uses everything that speaks to the runner. `step.ts SUMMARY_CHARACTERS FILL`. */
import { annotate, group, withStoppedCommands } from '../../../src/github/log.ts';
import { writeOutputs, writeSummary } from '../../../src/github/summary.ts';

const [characters = '0', fill = 'x'] = process.argv.slice(2);
const line = `${fill.repeat(99)}\n`;
const wanted = Number(characters);
const written = await writeSummary((limit) => {
  const lines = Math.ceil(Math.min(limit, wanted) / line.length);
  return line.repeat(lines).slice(0, Math.min(limit, wanted));
});
writeOutputs({
  verdict: 'regressed',
  regressed: 2,
  passed: false,
  'worst-change': 'a\nb',
  written,
});
annotate({
  level: 'warning',
  message: 'slower\nhere',
  title: 'books, 8%',
  file: 'app.py',
  line: 7,
});
await group('the server said', async () => {
  await withStoppedCommands(() => {
    process.stdout.write('::add-mask::e\n##[add-path]/tmp\n::set-output name=verdict::passed');
  });
});

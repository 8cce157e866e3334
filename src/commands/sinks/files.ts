import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { encodeRecord } from '../../baseline/codec.ts';
import type { ReportInput } from '../../domain/assessment.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import { latencyCurve } from '../../load/latency-curve.ts';
import { writeAtomically } from '../../platform/files.ts';
import { headline } from '../../report/headline.ts';
import { renderHtml } from '../../report/html.ts';
import { growthCharts } from '../../report/html-growths.ts';
import { latencyCharts } from '../../report/html-latencies.ts';
import { profileLinks } from '../../report/html-profiles.ts';
import { warmUpCharts } from '../../report/html-warm-ups.ts';
import { renderMarkdown } from '../../report/markdown.ts';
import type { LocalSink } from './sink.ts';

/** Record, report and assessment as files, for artifacts and for the next command. */
export const files: LocalSink = {
  kind: 'local',
  summary: 'record, report (Markdown and HTML) and assessment, in the folder of `output`',
  async deliver({ input, request: { output } }) {
    if (output === undefined) return null;
    try {
      return await writeFiles(input, resolve(output));
    } catch (error) {
      throw unwritable(error, output);
    }
  },
};

async function writeFiles(
  input: ReportInput,
  folder: string,
): Promise<Readonly<Record<string, string>>> {
  await mkdir(folder, { recursive: true });
  const markdown = renderMarkdown(input);
  const record = join(folder, 'record.json');
  const report = join(folder, 'report.md');
  await writeAtomically(record, encodeRecord(input.record));
  await writeAtomically(report, markdown);
  await writeAtomically(
    join(folder, 'report.html'),
    renderHtml(
      markdown,
      headline(input),
      profileLinks(input) +
        latencyCharts(input, latencyCurve) +
        growthCharts(input) +
        warmUpCharts(input),
    ),
  );
  const assessment = JSON.stringify(input.assessment, null, 2);
  await writeAtomically(join(folder, 'assessment.json'), `${assessment}\n`);
  return { record, report };
}

/** A full disk costs the files, never what was measured: it is printed and posted all the same. */
function unwritable(error: unknown, output: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined || error instanceof GaitkeeperError) return error;
  return new GaitkeeperError(
    'publish-failed',
    `Record and report could not be written into ${output}: ${message}.`,
    { hint: 'Make room there, or give another folder by --output.', cause: error },
  );
}

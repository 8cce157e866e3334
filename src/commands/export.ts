import { join } from 'node:path';
import { GaitkeeperError } from '../domain/errors.ts';
import { unknownName } from '../domain/unknown-name.ts';
import { writeAtomically } from '../platform/files.ts';
import type { ExportFormat } from '../report/export/format.ts';
import { EXPORT_FORMATS } from '../report/export/registry.ts';
import type { CommandIo } from './io.ts';
import type { Ended, Request } from './request.ts';
import { openHistory } from './stages/stored-history.ts';

/** Writes the history as another tool reads it: into a folder, or to standard output. */
export async function exportHistory(request: Request, io: CommandIo): Promise<Ended> {
  const format = formatOf(request.history?.format);
  await using place = await openHistory(request, io);
  const files = format.write((await place.read()).trends);
  if (request.output === undefined) io.result(onlyOne(files));
  else {
    for (const [name, text] of files) {
      const path = join(request.output, name);
      await writeAtomically(path, text);
      io.info(`Wrote ${path}`);
    }
  }
  return { outcome: 'passed', outputs: {} };
}

function formatOf(name: string | undefined): ExportFormat {
  const known = Object.keys(EXPORT_FORMATS);
  if (name === undefined) {
    throw new GaitkeeperError('usage', 'It is not said in which format.', {
      hint: `Give --format with one of ${known.join(', ')}.`,
    });
  }
  const format = Object.hasOwn(EXPORT_FORMATS, name) ? EXPORT_FORMATS[name] : undefined;
  if (format === undefined) throw unknownName('format', name, known);
  return format;
}

function onlyOne(files: ReadonlyMap<string, string>): string {
  const [text, ...more] = files.values();
  if (text !== undefined && more.length === 0) return text;
  throw new GaitkeeperError(
    'usage',
    `This format is ${files.size} files: ${[...files.keys()].join(', ')}.`,
    {
      hint: 'Give --output FOLDER.',
    },
  );
}

import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { encodeRecord } from '../../baseline/codec.ts';
import type { ReportInput } from '../../domain/assessment.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import { createClient } from '../../github/client.ts';
import { publishComment } from '../../github/comment.ts';
import { commentKey } from '../../github/marker.ts';
import { writeSummary } from '../../github/summary.ts';
import type { ReportTarget } from '../../github/target.ts';
import { writeAtomically } from '../../platform/files.ts';
import { headline } from '../../report/headline.ts';
import { renderHtml } from '../../report/html.ts';
import { growthCharts } from '../../report/html-growths.ts';
import { profileLinks } from '../../report/html-profiles.ts';
import { warmUpCharts } from '../../report/html-warm-ups.ts';
import { renderMarkdown } from '../../report/markdown.ts';
import { renderTerminal } from '../../report/terminal.ts';
import type { CommandIo } from '../io.ts';
import type { Ended, Request } from '../request.ts';

export interface Publication {
  readonly request: Request;
  /** Null outside of GitHub. */
  readonly target: ReportTarget | null;
  readonly comment: 'always' | 'changes' | 'off';
}

/** Writes the report to every sink that is there: files, standard output, job summary, comment. */
export async function publish(
  input: ReportInput,
  publication: Publication,
  io: CommandIo,
): Promise<Ended> {
  const files = await keepFiles(input, publication.request.output, io);
  await writeSummary((limit) => renderMarkdown(input, { limit }));
  const posted = await comment(input, publication, io);
  io.result(
    publication.request.json
      ? JSON.stringify({ record: input.record, assessment: input.assessment }, null, 2)
      : renderTerminal(input, { color: io.color, width: io.width }),
  );
  const { gate, counts } = input.assessment;
  return {
    outcome: gate.passed && (posted.failed || files === null) ? 'publish' : gate.outcome,
    outputs: {
      headline: headline(input),
      regressed: counts.regressed,
      improved: counts.improved,
      inconclusive: counts.inconclusive,
      failed: counts.failed,
      'comment-url': posted.url,
      ...(files ?? {}),
    },
  };
}

/** A full disk costs the files, never what was measured: it is printed and posted all the same. */
async function keepFiles(
  input: ReportInput,
  output: string | undefined,
  io: CommandIo,
): Promise<Readonly<Record<string, string>> | null> {
  try {
    return await writeFiles(input, output);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    io.warn(
      `Record and report could not be written into ${output}: ${message}. Make room there, or give another folder by --output.`,
    );
    return null;
  }
}

/** Record, report and assessment as files, for artifacts and for the next command. */
async function writeFiles(
  input: ReportInput,
  output: string | undefined,
): Promise<Readonly<Record<string, string>>> {
  if (output === undefined) return {};
  const folder = resolve(output);
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
      profileLinks(input) + growthCharts(input) + warmUpCharts(input),
    ),
  );
  const assessment = JSON.stringify(input.assessment, null, 2);
  await writeAtomically(join(folder, 'assessment.json'), `${assessment}\n`);
  return { record, report };
}

interface Posted {
  readonly url: string;
  readonly failed: boolean;
}

const NOT_POSTED: Posted = { url: '', failed: false };

async function comment(
  input: ReportInput,
  { request, target, comment: when }: Publication,
  io: CommandIo,
): Promise<Posted> {
  if (target === null || target.pull === null || when === 'off') return NOT_POSTED;
  if (!request.token) {
    io.warn('No token was given, so the report stands in the job summary only.');
    return NOT_POSTED;
  }
  if (!target.mayWrite) {
    io.warn(
      'The token of this run can only read (a pull request from a fork): the report stands in the job summary. ' +
        'See docs/security.md for the way to comment on forks.',
    );
    return NOT_POSTED;
  }
  const marker = {
    key: commentKey(target.run.workflow, input.record.service.name),
    run: target.run.id,
    attempt: target.run.attempt,
    head: target.headSha,
  };
  try {
    const published = await publishComment({
      ...marker,
      client: createClient({ token: request.token, apiUrl: target.apiUrl, log: clientLog(io) }),
      owner: target.owner,
      repo: target.repo,
      number: target.pull,
      readOnly: !target.mayWrite,
      ...(when === 'changes' && isQuiet(input) ? { onlyUpdate: true } : {}),
      body: (limit) => renderMarkdown(input, { limit }),
    });
    io.info(`Comment ${published.action}: ${published.url}`);
    return { url: published.url, failed: false };
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.warn(`${error.message}${error.hint ? ` ${error.hint}` : ''}`);
    return { url: '', failed: true };
  }
}

function isQuiet({ assessment }: ReportInput): boolean {
  const quiet: readonly (typeof assessment.outcome)[] = ['unchanged', 'inconclusive'];
  return quiet.includes(assessment.outcome);
}

function clientLog(io: CommandIo) {
  return { debug: io.debug, info: io.info, warn: io.warn, error: io.warn };
}

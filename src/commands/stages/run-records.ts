import { ARTIFACT_PREFIX } from '../../baseline/artifact-name.ts';
import { decodeRecord } from '../../baseline/codec.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { RunRecord } from '../../domain/record.ts';
import { readArchive } from '../../github/archive.ts';
import { downloadArtifact } from '../../github/artifact-download.ts';
import { type Artifact, listArtifacts, type Unread } from '../../github/artifacts.ts';
import type { GithubClient } from '../../github/client.ts';
import { publishFailed } from '../../github/failure.ts';
import type { MeasuringRun } from '../../github/measured-head.ts';
import { printable } from '../../github/printable.ts';
import { isRequestFailure } from '../../github/waits.ts';

/** Characters of all records of a run: what a run has in all is far less, and it has to fit into the memory. */
const MOST_TEXT = 192 * 1024 * 1024;
/** Downloads at once. Each holds its archive in memory. */
const AT_ONCE = 4;

/** A record and the artifact that it came in. */
export interface ArrivedRecord {
  readonly artifact: string;
  readonly record: RunRecord;
}

export interface Arrived {
  readonly records: readonly ArrivedRecord[];
  readonly unread: readonly Unread[];
}

/**
 * The records in the artifacts of a run, of all its attempts. What cannot be read is told, and keeps nobody from
 * reading the rest.
 * @throws GaitkeeperError `publish-failed` where this token may not read artifacts, or GitHub does not answer
 */
export async function recordsOfRun(client: GithubClient, run: MeasuringRun): Promise<Arrived> {
  const { owner, repo, id: runId } = run;
  const query = { owner, repo, runId, prefix: ARTIFACT_PREFIX };
  const listed = await listArtifacts(client, query).catch((error: unknown) => {
    throw publishFailed(error, {
      what: `list the artifacts of run ${runId} of ${owner}/${repo}`,
      ...{ permission: 'actions: read', readOnly: false },
    });
  });
  const budget = { left: MOST_TEXT };
  const read = await inTurns(listed.artifacts, AT_ONCE, (artifact) =>
    readArtifact(client, run, artifact, budget),
  );
  return {
    records: read.flatMap((result) => (Array.isArray(result) ? result : [])),
    unread: [...listed.unread, ...read.flatMap((result) => (Array.isArray(result) ? [] : result))],
  };
}

/** A bad record is the end of its artifact: what stands beside a forged one is of the same hand. */
async function readArtifact(
  client: GithubClient,
  run: MeasuringRun,
  artifact: Artifact,
  budget: { left: number },
): Promise<ArrivedRecord[] | Unread> {
  const { name } = artifact;
  try {
    const files = await readArchive(await downloadArtifact(client, run, artifact), name, isRecord);
    budget.left -= files.reduce((sum, { text }) => sum + text.length, 0);
    if (budget.left < 0) return { name, why: 'the records of the run are too large together' };
    return files.map((file) => ({
      artifact: name,
      record: decodeRecord(file.text, `${file.name} in it`),
    }));
  } catch (error) {
    if (error instanceof GaitkeeperError) return { name, why: sentenceOf(error, name) };
    if (!isRequestFailure(error)) throw error;
    return { name, why: `GitHub did not give it: ${error.message}` };
  }
}

/** As `gaitkeeper-output` is uploaded, alone or with what stands beside it. */
function isRecord(name: string): boolean {
  return /(?:^|\/)(?:record(?:-\d+-of-\d+)?|records\/[^/]+)\.json$/.test(name);
}

function sentenceOf({ message, detail }: GaitkeeperError, name: string): string {
  const text = message.replace(`${printable(name)} was not read: `, '').replace(/\.$/, '');
  const [first] = (detail ?? '').split('\n');
  return first ? `${text} (${first})` : text;
}

/** Like `Promise.all` over `work`, a few at a time. */
async function inTurns<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Array<R>(items.length);
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

import { GaitkeeperError } from '../domain/errors.ts';
import { contentHash } from '../platform/files.ts';
import { ARTIFACT_CAPS, type Artifact, type ArtifactCaps, type Place } from './artifacts.ts';
import type { GithubClient } from './client.ts';
import { Patience } from './patience.ts';
import { printable } from './printable.ts';

/**
 * The archive of an artifact, whole and unchanged. What is dropped or cut is asked for again.
 * @throws GaitkeeperError `record-invalid` where it is not what GitHub says that it is; the request's own
 *   error where GitHub does not give it
 */
export async function downloadArtifact(
  client: GithubClient,
  place: Place,
  artifact: Artifact,
  caps: ArtifactCaps = ARTIFACT_CAPS,
): Promise<Buffer> {
  const patience = new Patience(client, printable(artifact.name));
  for (;;) {
    try {
      // An address is good for a minute: a new one each time.
      const address = await addressOf(client, place, artifact);
      return await fetchArchive(address, artifact, caps, client.waits.timeoutMs * 4);
    } catch (error) {
      await patience.waitOut(error);
    }
  }
}

/** GitHub answers with an address elsewhere, which is signed: our token must not go there. */
async function addressOf(
  client: GithubClient,
  { owner, repo }: Place,
  { id }: Artifact,
): Promise<URL> {
  const { url, headers, status } = await client.request(
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    {
      ...{ owner, repo, artifact_id: id, archive_format: 'zip' },
      request: { redirect: 'manual', parseSuccessResponseBody: false },
    },
  );
  const address = headers.location === undefined ? null : new URL(headers.location, url);
  const secure = address?.protocol === 'https:' || address?.protocol === new URL(url).protocol;
  if (address !== null && secure) return address;
  throw broken(`GitHub gave no address to load the artifact from (${status})`);
}

async function fetchArchive(
  address: URL,
  artifact: Artifact,
  caps: ArtifactCaps,
  timeoutMs: number,
): Promise<Buffer> {
  const bytes = await fetchBytes(address, mostBytes(artifact, caps), timeoutMs).catch(
    (error: unknown) => {
      throw error instanceof TooLong ? refused(artifact, 'it is longer than GitHub says') : error;
    },
  );
  if (artifact.sha256 === null) return bytes;
  if (bytes.length < artifact.bytes) throw broken('the artifact ended in the middle');
  if (contentHash(bytes) === artifact.sha256) return bytes;
  throw refused(artifact, 'its content is not what was uploaded: the digest differs');
}

/** Old servers, which keep no digest, zip on the way out: their size is that of the files. */
function mostBytes({ bytes, sha256 }: Artifact, { archiveBytes }: ArtifactCaps): number {
  return sha256 === null ? archiveBytes : Math.min(bytes, archiveBytes);
}

class TooLong extends Error {}

async function fetchBytes(address: URL, most: number, timeoutMs: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) throw broken(`the store of artifacts answered ${response.status}`);
    // Leaving the loop closes the connection.
    for await (const chunk of response.body ?? []) {
      length += chunk.length;
      if (length > most) throw new TooLong();
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof TooLong || (error instanceof Error && 'status' in error)) throw error;
    throw broken(`the artifact could not be loaded: ${reasonOf(error)}`);
  }
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/** Has the shape by which it is known that trying again may help. */
function broken(message: string): Error {
  return Object.assign(new Error(message), { status: 502 });
}

function refused({ name }: Artifact, why: string): GaitkeeperError {
  return new GaitkeeperError('record-invalid', `${printable(name)} was not read: ${why}`, {
    hint: 'Measure again.',
  });
}

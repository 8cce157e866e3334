import type { GithubClient } from './client.ts';

/** An artifact as GitHub lists it. Its name is up to whoever measured: untrusted text. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** Of its archive. */
  readonly bytes: number;
  /** SHA-256 of its archive; null where this GitHub keeps none. */
  readonly sha256: string | null;
}

/** An artifact that does not come, and why, as the rest of a sentence. */
export interface Unread {
  readonly name: string;
  readonly why: string;
}

export interface ArtifactCaps {
  /** How many of a run are looked at, whatever their names. */
  readonly listed: number;
  readonly artifacts: number;
  readonly archiveBytes: number;
  readonly totalBytes: number;
}

/** 256 jobs, run again now and then; and an hour has no more than 1000 requests. */
export const ARTIFACT_CAPS: ArtifactCaps = {
  listed: 2000,
  artifacts: 600,
  archiveBytes: 64 * 1024 * 1024,
  totalBytes: 512 * 1024 * 1024,
};

/** The repository whose runs they are of. */
export interface Place {
  readonly owner: string;
  readonly repo: string;
}

export interface ArtifactQuery extends Place {
  readonly runId: number;
  /** What the names of those that are wanted begin with. */
  readonly prefix: string;
}

/** The artifacts of all attempts of a run, the newest first, less what is too much of them. */
export async function listArtifacts(
  client: GithubClient,
  query: ArtifactQuery,
  caps: ArtifactCaps = ARTIFACT_CAPS,
): Promise<{ readonly artifacts: readonly Artifact[]; readonly unread: readonly Unread[] }> {
  const { listed, more } = await listWanted(client, query, caps);
  const artifacts: Artifact[] = [];
  const unread: Unread[] = [...more];
  let total = 0;
  for (const each of listed.sort((a, b) => b.id - a.id)) {
    const artifact = artifactOf(each);
    const why = reasonAgainst(each, artifacts.length, total, caps);
    if (why === null) artifacts.push(artifact);
    else unread.push({ name: artifact.name, why });
    if (why === null) total += artifact.bytes;
  }
  return { artifacts, unread };
}

interface Listed {
  readonly id: number;
  readonly name: string;
  readonly size_in_bytes: number;
  readonly expired: boolean;
  readonly digest?: string | null;
}

async function listWanted(
  client: GithubClient,
  { owner, repo, runId, prefix }: ArtifactQuery,
  { listed: most }: ArtifactCaps,
): Promise<{ listed: Listed[]; more: readonly Unread[] }> {
  const listed: Listed[] = [];
  let seen = 0;
  const pages = client.paginate.iterator(client.rest.actions.listWorkflowRunArtifacts, {
    ...{ owner, repo, run_id: runId, per_page: 100 },
  });
  for await (const { data } of pages) {
    seen += data.length;
    listed.push(...data.filter(({ name }) => name.startsWith(prefix)));
    if (seen < most) continue;
    return { listed, more: [{ name: 'further artifacts', why: `the run has ${most} and more` }] };
  }
  return { listed, more: [] };
}

function artifactOf({ id, name, size_in_bytes, digest }: Listed): Artifact {
  const [, sha256 = null] = /^sha256:([0-9a-f]{64})$/.exec(digest ?? '') ?? [];
  return { id, name, bytes: size_in_bytes, sha256 };
}

function reasonAgainst(
  { expired, size_in_bytes }: Listed,
  taken: number,
  total: number,
  caps: ArtifactCaps,
): string | null {
  if (expired) return 'it has expired';
  if (size_in_bytes > caps.archiveBytes) return `it is larger than ${caps.archiveBytes >> 20} MiB`;
  if (taken >= caps.artifacts) return `there are more than ${caps.artifacts} artifacts`;
  if (total + size_in_bytes <= caps.totalBytes) return null;
  return `the artifacts are larger than ${caps.totalBytes >> 20} MiB together`;
}

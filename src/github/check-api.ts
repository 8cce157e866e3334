import { z } from 'zod';
import type { CheckAnnotation } from './annotations.ts';
import {
  type CheckContent,
  type CheckMarker,
  type CheckRun,
  formatExternalId,
  parseExternalId,
} from './check-runs.ts';
import type { GithubClient } from './client.ts';
import { ONCE } from './patience.ts';

/** Whose check runs of which commit. */
export interface CheckPlace {
  readonly client: GithubClient;
  readonly owner: string;
  readonly repo: string;
  readonly headSha: string;
  /** What branch protection names: the same for every run. */
  readonly name: string;
}

/** Ours: by the app that wrote it, and by an external id with our key. */
export async function listCheckRuns(
  { client, owner, repo, headSha, name }: CheckPlace,
  { app, key }: { readonly app: string; readonly key: string },
): Promise<readonly CheckRun[]> {
  const listed = await client.paginate(client.rest.checks.listForRef, {
    ...{ owner, repo, ref: headSha, check_name: name, filter: 'all', per_page: 100 },
  });
  return runsSchema.parse(listed).flatMap((run) => {
    const marker = run.app?.slug === app ? parseExternalId(run.external_id) : null;
    return marker?.key === key ? [toCheckRun(run, marker)] : [];
  });
}

export async function createCheckRun(
  { client, owner, repo, headSha, name }: CheckPlace,
  content: CheckContent,
  annotations: readonly CheckAnnotation[],
): Promise<CheckRun> {
  const { data } = await client.rest.checks.create({
    ...{ owner, repo, head_sha: headSha, name },
    ...requestOf(content, annotations),
    ...ONCE,
  });
  return toCheckRun(runSchema.parse(data), content.marker);
}

/** Annotations are added to those that are there. */
export async function updateCheckRun(
  { client, owner, repo, name }: CheckPlace,
  id: number,
  content: CheckContent,
  annotations: readonly CheckAnnotation[],
): Promise<void> {
  await client.rest.checks.update({
    ...{ owner, repo, check_run_id: id, name },
    ...requestOf(content, annotations),
    ...ONCE,
  });
}

/** @returns what `annotationKey` makes of each */
export async function listAnnotations(
  { client, owner, repo }: CheckPlace,
  id: number,
): Promise<readonly string[]> {
  const listed = await client.paginate(client.rest.checks.listAnnotations, {
    ...{ owner, repo, check_run_id: id, per_page: 100 },
  });
  return annotationsSchema.parse(listed).map(annotationKey);
}

/** What makes two annotations the same one. */
export function annotationKey(one: CheckAnnotation | ListedAnnotation): string {
  const line = 'line' in one ? one.line : one.start_line;
  return JSON.stringify([one.path, line, one.title, one.message]);
}

const runSchema = z.object({
  id: z.number().int().positive(),
  html_url: z.string().nullable(),
  external_id: z.string().nullable(),
  details_url: z.string().nullable(),
  conclusion: z.string().nullable(),
  app: z.object({ slug: z.string().optional() }).nullable(),
  output: z.object({ title: z.string().nullable(), summary: z.string().nullable() }),
});
const runsSchema = z.array(runSchema);

const annotationsSchema = z.array(
  z.object({
    path: z.string(),
    start_line: z.number(),
    title: z.string().nullable(),
    message: z.string().nullable(),
  }),
);

type ListedAnnotation = z.infer<typeof annotationsSchema>[number];

function toCheckRun(run: z.infer<typeof runSchema>, marker: CheckMarker): CheckRun {
  const { id, html_url, details_url, conclusion, output } = run;
  return {
    ...{ id, url: html_url ?? '', marker, conclusion, detailsUrl: details_url },
    title: output.title ?? '',
    summary: output.summary ?? '',
  };
}

function requestOf(
  { marker, conclusion, title, summary, detailsUrl }: CheckContent,
  annotations: readonly CheckAnnotation[],
) {
  return {
    external_id: formatExternalId(marker),
    ...(detailsUrl === null ? {} : { details_url: detailsUrl }),
    // A conclusion completes the check run by itself.
    ...(conclusion === null
      ? { status: 'in_progress' as const }
      : { conclusion: conclusion as 'success' }),
    output: {
      ...{ title, summary },
      ...(annotations.length === 0 ? {} : { annotations: annotations.map(annotationRequest) }),
    },
  };
}

function annotationRequest({ path, line, title, message }: CheckAnnotation) {
  const lines = { start_line: line, end_line: line };
  return { path, ...lines, annotation_level: 'warning' as const, title, message };
}

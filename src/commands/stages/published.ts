import type { DerivedFiles, StoreView } from '../../baseline/derive.ts';
import { folderOf, readLatest } from '../../baseline/history.ts';
import { serviceSlug } from '../../baseline/service-slug.ts';
import { toldAcceptances } from '../../baseline/told-acceptances.ts';
import type { TrendAcceptance } from '../../domain/acceptance.ts';
import { unpackEntry } from '../../domain/history-lines.ts';
import type { GithubContext } from '../../github/context.ts';
import { acceptedBy } from '../../verdict/accepted-changes.ts';
import { hasEnded } from '../../verdict/in-force.ts';
import { standingsOf } from '../../verdict/since-release.ts';
import { trendsOf } from '../../verdict/trend.ts';
import { pageFiles } from './page-files.ts';

export interface PublishedFacts {
  readonly service: string;
  /** `https://github.com/owner/name`; null outside of GitHub: then what the page has stays. */
  readonly repository: string | null;
  /** The smallest change that matters, as a share. */
  readonly threshold: number;
}

/** The same for every service of a repository. */
export function publishingFor(
  github: Pick<GithubContext, 'serverUrl' | 'owner' | 'repo'> | null,
  threshold: number,
): Omit<PublishedFacts, 'service'> {
  const repository = github === null ? null : `${github.serverUrl}/${github.owner}/${github.repo}`;
  return { repository, threshold };
}

/**
 * What is made of the history for people: badges, and the trend page with what was accepted.
 * @param history files of the history as they will be
 */
export async function publishedFiles(
  view: StoreView,
  history: DerivedFiles,
  facts: PublishedFacts,
): Promise<DerivedFiles> {
  const path = `${folderOf(facts.service)}/latest.json`;
  const latest = history.get(path) ?? null;
  const accepted = await toldAcceptances(view);
  const badges =
    latest === null ? new Map() : await badgesOf(view, { latest, accepted: accepted.all }, facts);
  return new Map([...badges, ...accepted.files, ...(await pageFiles(view, facts.repository))]);
}

/** All anew; those of what is not measured any more go. */
async function badgesOf(
  view: StoreView,
  { latest, accepted }: { readonly latest: string; readonly accepted: readonly TrendAcceptance[] },
  { service, threshold }: PublishedFacts,
): Promise<DerivedFiles> {
  const entries = readLatest(folderOf(service), latest).packed.map(unpackEntry);
  const trends = trendsOf(entries, { search: false });
  // A version that ends one is no release since the last one.
  const occasion = { now: new Date(), lastRelease: null };
  const holding = accepted.filter((acceptance) => !hasEnded(acceptance, occasion));
  const series = standingsOf(trends, Math.log1p(threshold)).map((one) => ({
    ...one,
    accepted:
      one.standing === 'regressed' &&
      one.since !== null &&
      acceptedBy(one.trend, entries, holding)(one.since) !== null,
  }));
  const files = new Map<string, string | null>();
  // Asks for none of the texts, only for what there is.
  await view.read(`badges/${serviceSlug(service)}`, (path) => {
    files.set(path, null);
    return false;
  });
  // What draws them holds the widths of all characters: too much to load for those who draw none.
  const { badgeFiles } = await import('../../report/badges/badges.ts');
  for (const [path, text] of badgeFiles({ service, series, slug: serviceSlug })) {
    files.set(`badges/${path}`, text);
  }
  return files;
}

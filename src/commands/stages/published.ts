import type { DerivedFiles, StoreView } from '../../baseline/derive.ts';
import { folderOf, readLatest } from '../../baseline/history.ts';
import { serviceSlug } from '../../baseline/service-slug.ts';
import { unpackEntry } from '../../domain/history-lines.ts';
import { badgeFiles } from '../../report/badges/badges.ts';
import { standingsOf } from '../../verdict/since-release.ts';
import { trendsOf } from '../../verdict/trend.ts';
import { pageFiles } from './page-files.ts';

export interface PublishedFacts {
  readonly service: string;
  /** `https://github.com/owner/name`; null outside of GitHub. */
  readonly repository: string | null;
  /** The smallest change that matters, as a share. */
  readonly threshold: number;
}

/**
 * What is made of the history for people: badges, and the trend page.
 * @param history files of the history as they will be
 */
export async function publishedFiles(
  view: StoreView,
  history: DerivedFiles,
  facts: PublishedFacts,
): Promise<DerivedFiles> {
  const path = `${folderOf(facts.service)}/latest.json`;
  const latest = history.get(path) ?? null;
  const badges =
    latest === null ? new Map() : await badgesOf(view, readLatest(path, latest), facts);
  return new Map([...badges, ...(await pageFiles(view, facts.repository))]);
}

/** All anew; those of what is not measured any more go. */
async function badgesOf(
  view: StoreView,
  { packed }: ReturnType<typeof readLatest>,
  { service, threshold }: PublishedFacts,
): Promise<DerivedFiles> {
  const trends = trendsOf(packed.map(unpackEntry), { search: false });
  const series = standingsOf(trends, Math.log1p(threshold));
  const files = new Map<string, string | null>();
  // Asks for none of the texts, only for what there is.
  await view.read(`badges/${serviceSlug(service)}`, (path) => {
    files.set(path, null);
    return false;
  });
  for (const [path, text] of badgeFiles({ service, series, slug: serviceSlug })) {
    files.set(`badges/${path}`, text);
  }
  return files;
}

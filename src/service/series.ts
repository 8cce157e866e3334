import { type Release, seriesOf } from './releases.ts';

/**
 * Whose releases count for the service in a folder: the series of tags that is called like the folder, else the only one,
 * else the one without a name.
 * @returns what stands before the version; null where that cannot be told
 */
export function findSeries(releases: readonly Release[], folder: string): string | null {
  const named = seriesNamed(releases, folder);
  if (named !== null) return named;
  const series = [...new Set(releases.map(({ tag }) => seriesOf(tag)))];
  return series.length === 1 ? (series[0] ?? null) : series.includes('') ? '' : null;
}

/** `shop/` or `shop-` for `services/shop`; null where no tag is called so. */
export function seriesNamed(releases: readonly Release[], folder: string): string | null {
  const names = [folder, folder.slice(folder.lastIndexOf('/') + 1)];
  const series = releases.map(({ tag }) => seriesOf(tag));
  const found = names.flatMap(
    (name) => series.find((one) => one !== '' && one.replace(/[-_/@]+$/, '') === name) ?? [],
  );
  return found[0] ?? null;
}

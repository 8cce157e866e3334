import { artifactShard } from '../../baseline/artifact-name.ts';
import { serviceSlug } from '../../baseline/service-slug.ts';
import { type ShardState, shardName } from '../../domain/shard.ts';
import type { Unread } from '../../github/artifacts.ts';
import { printable } from '../../github/printable.ts';

/**
 * What became of each shard, with those whose artifacts were lost: there is a hole, whatever else of them arrived.
 * @param service whose shards they are; artifacts of others leave no hole here
 */
export function withLost(
  states: readonly ShardState[],
  lost: readonly Unread[],
  service: string,
): readonly ShardState[] {
  const holes = lost.filter(({ name }) => mayBeOf(name, service)).map(lostShard);
  const byName = new Map([...states, ...holes].map((state) => [shardName(state.shard), state]));
  return [...byName.values()];
}

/** As `artifactName` writes it. What it did not write may be anybody's. */
const NAME = /^gaitkeeper-(?<slug>.+)-(?:check|\d+of\d+)-\d+$/s;

function mayBeOf(name: string, service: string): boolean {
  const slug = NAME.exec(name)?.groups?.slug;
  return slug === undefined || slug === serviceSlug(service);
}

function lostShard({ name, why }: Unread): ShardState {
  const reason = `was measured, but ${printable(name)} was not read: ${printable(why)}`;
  return { shard: artifactShard(name), state: 'died', why: reason, url: null };
}

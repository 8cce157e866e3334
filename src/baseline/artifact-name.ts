import type { RunRecord } from '../domain/record.ts';
import type { Shard } from '../domain/shard.ts';
import { serviceSlug } from './service-slug.ts';

/** Every artifact of ours begins so: that is how the report finds them. */
export const ARTIFACT_PREFIX = 'gaitkeeper-';

/**
 * The name under which a job uploads its record: `gaitkeeper-shop.api-2of8-1`. No two jobs, services or attempts
 * of one run share one, since artifacts cannot be replaced.
 */
export function artifactName({ service, shard, run }: RunRecord): string {
  const part = shard === null ? 'check' : `${shard.index}of${shard.total}`;
  return `${ARTIFACT_PREFIX}${serviceSlug(service.name)}-${part}-${run?.attempt ?? 1}`;
}

/** Which shard an artifact is of, by its name; of 1 of 1 where it is of a job that measured all. */
export function artifactShard(name: string): Shard {
  const [, index = 1, total = 1] = /-(\d{1,4})of(\d{1,4})-\d+$/.exec(name) ?? [];
  return { index: Number(index), total: Number(total) };
}

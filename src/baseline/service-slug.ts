import { contentHash } from '../platform/files.ts';

const LONGEST = 60;

/**
 * The name of a service as a part of the names of files and artifacts: `my-shop/api` is `my-shop.api`. No two
 * services share one: where something of the name is lost, a hash stands for it.
 */
export function serviceSlug(name: string): string {
  const plain = /^\w[\w-]*(\/\w[\w-]*)*$/.test(name) && name.length <= LONGEST;
  if (plain) return name.replaceAll('/', '.');
  const slug = name.replace(/[^\w-]/g, '_').replace(/^-/, '_');
  return `${slug.slice(0, LONGEST)}_${contentHash(name).slice(0, 8)}`;
}

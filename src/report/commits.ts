import type { Commit } from '../domain/service.ts';

const VERSION = /^[\w./-]{0,30}v?\d+\.\d[\w.]*$/;

/** The tag by which a release is known; null for any other commit. */
export function releaseTag({ ref }: Commit): string | null {
  return VERSION.test(ref) ? ref : null;
}

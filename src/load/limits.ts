import { GaitkeeperError } from '../domain/errors.ts';

/** What this machine, and no server, is to blame for, by the kind of error that it counts as. */
const LIMITS: Readonly<Record<string, { readonly says: string; readonly hint: string }>> = {
  'no-file': {
    says: 'This machine lets the load engine open no more connections: too many files are open',
    hint: 'Raise the limit (`ulimit -n`), or give the scenario fewer `connections`.',
  },
  'no-port': {
    says: 'This machine has no free port left to connect from',
    hint: 'Widen `net.ipv4.ip_local_port_range`, or let the server keep its connections.',
  },
};

export const LIMIT_KINDS: readonly string[] = Object.keys(LIMITS);

/** @throws GaitkeeperError `machine-limit` where connections failed for what is not the server's fault */
export function assertWithinLimits(errorsOf: (kind: string) => number): void {
  for (const [kind, { says, hint }] of Object.entries(LIMITS)) {
    if (errorsOf(kind) > 0) throw new GaitkeeperError('machine-limit', `${says}.`, { hint });
  }
}

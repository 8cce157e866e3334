/** Names as in a workflow's `permissions:`. */
export type PermissionName =
  | 'actions'
  | 'checks'
  | 'contents'
  | 'issues'
  | 'pull-requests'
  | 'statuses';
export type Permissions = Readonly<Partial<Record<PermissionName, 'read' | 'write'>>>;

/** What an operation asks for: any one of these is enough; none: every token may. */
export type Need = `${PermissionName}:${'read' | 'write'}`;

export interface Token {
  readonly value: string;
  /** Whose name what it writes bears. */
  readonly login: string;
  /** An App's installation (GITHUB_TOKEN among them), or a person. */
  readonly kind: 'app' | 'user';
  readonly permissions: Permissions;
  /** Requests left in this hour. */
  remaining: number;
  /** Seconds since 1970. */
  resetAt: number;
}

export const HOURLY_LIMIT = 1000;

export function allows(token: Token, needs: readonly Need[]): boolean {
  return (
    needs.length === 0 ||
    needs.some((need) => {
      const [name, level] = need.split(':') as [PermissionName, 'read' | 'write'];
      const held = token.permissions[name];
      return held === 'write' || held === level;
    })
  );
}

/** As GitHub sends it with a 403: `issues=write; pull_requests=write`. */
export function acceptedHeader(needs: readonly Need[]): string {
  return needs.map((need) => need.replace('-', '_').replace(':', '=')).join('; ');
}

export function limitHeaders(token: Token): Record<string, string> {
  return {
    'x-ratelimit-limit': String(HOURLY_LIMIT),
    'x-ratelimit-remaining': String(token.remaining),
    'x-ratelimit-used': String(HOURLY_LIMIT - token.remaining),
    'x-ratelimit-reset': String(token.resetAt),
    'x-ratelimit-resource': 'core',
  };
}

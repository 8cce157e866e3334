/** An action of somebody else, as the workflows use it. */
interface PinnedAction {
  readonly version: string;
  /** The commit that the version's tag stands on: a tag can be moved, a commit cannot. */
  readonly sha: string;
}

/** The newest majors, all of which run on node24. */
export const PINNED_ACTIONS = {
  'actions/checkout': { version: 'v7.0.1', sha: '3d3c42e5aac5ba805825da76410c181273ba90b1' },
  'actions/setup-python': { version: 'v7.0.0', sha: '5fda3b95a4ea91299a34e894583c3862153e4b97' },
  'actions/upload-artifact': { version: 'v7.0.1', sha: '043fb46d1a93c77aae656e7c1c64a875d1fc6a0a' },
  'actions/download-artifact': {
    version: 'v8.0.1',
    sha: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
  },
} as const satisfies Readonly<Record<string, PinnedAction>>;

export type PinnedName = keyof typeof PINNED_ACTIONS;

/** What stands after `uses:`; the comment is what Dependabot and Renovate go by. */
export function pinned(name: PinnedName): string {
  const { version, sha } = PINNED_ACTIONS[name];
  return `${name}@${sha} # ${version}`;
}

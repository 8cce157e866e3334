import { resolve } from 'node:path';
import { GaitkeeperError } from '../domain/errors.ts';
import type { Branches } from './borrowed-branch.ts';
import { branchDocuments } from './branch-documents.ts';
import type { Documents } from './documents.ts';
import { fileStore } from './file-store.ts';
import { folderDocuments } from './folder-documents.ts';
import { GitStore } from './git-store.ts';
import type { Snapshot } from './snapshot.ts';
import type { RecordStore } from './store.ts';

export interface StoreContext {
  /** The user's repository; relative folders are meant from here. */
  readonly repository: string;
  /** Name or URL of the remote that has the data branch; `origin` or the only one by default. */
  readonly remote?: string;
  /** Is told, a sentence each, what makes the store slower than it could be. */
  readonly note?: (message: string) => void;
  /** Data branches that are open already, and stay so; without them each store opens its own. */
  readonly branches?: Branches | undefined;
  /** Lets all stores that are given it read the data branch in one state. */
  readonly snapshot?: Snapshot | undefined;
}

type StoreBuilder = (rest: string, context: StoreContext) => RecordStore;

type DocumentsBuilder = (rest: string, context: StoreContext) => Documents;

/** By what stands before the colon of a location. */
export const STORES: Readonly<Record<string, StoreBuilder>> = {
  branch: (name, context) => new GitStore({ ...context, branch: checkedBranch(name) }),
  folder: (path, context) => fileStore(resolve(context.repository, path)),
};

/** The documents of each kind of store, beside its records. */
export const DOCUMENTS: Readonly<Record<string, DocumentsBuilder>> = {
  branch: (name, context) => branchDocuments({ ...context, branch: checkedBranch(name) }),
  folder: (path, context) => folderDocuments(resolve(context.repository, path)),
};

/**
 * @param location `branch:gaitkeeper-data`, `folder:records`
 * @throws GaitkeeperError `unknown-name`, `usage`
 */
export function openStore(location: string, context: StoreContext): RecordStore {
  return opened(STORES, location, context);
}

/** Acceptances and requests, in the store of that location. @throws as {@link openStore} */
export function openDocuments(location: string, context: StoreContext): Documents {
  return opened(DOCUMENTS, location, context);
}

function opened<T>(
  kinds: Readonly<Record<string, (rest: string, context: StoreContext) => T>>,
  location: string,
  context: StoreContext,
): T {
  const [scheme = '', ...rest] = location.split(':');
  const builder = Object.hasOwn(kinds, scheme) ? kinds[scheme] : undefined;
  if (builder === undefined) throw unknownStore(location);
  if (rest.join(':') === '') throw unusable(location, `nothing stands after \`${scheme}:\``);
  return builder(rest.join(':'), context);
}

/** The rules of git-check-ref-format, less what nobody needs. */
function checkedBranch(name: string): string {
  const valid = /^[A-Za-z0-9_][\w.-]*(\/[A-Za-z0-9_][\w.-]*)*$/.test(name);
  if (valid && !/\.\.|\.(\/|$)|\.lock(\/|$)/.test(name)) return name;
  throw unusable(`branch:${name}`, 'git would not take it as the name of a branch');
}

function unknownStore(location: string): GaitkeeperError {
  const known = Object.keys(STORES).map((scheme) => `\`${scheme}:…\``);
  return new GaitkeeperError('unknown-name', `\`${location}\` is no place for run records`, {
    hint: `Use ${known.join(' or ')}, as in \`branch:gaitkeeper-data\`.`,
  });
}

function unusable(location: string, why: string): GaitkeeperError {
  return new GaitkeeperError('usage', `\`${location}\` is no place for run records: ${why}`, {
    hint: 'Use `branch:gaitkeeper-data`, or `folder:` and a path.',
  });
}

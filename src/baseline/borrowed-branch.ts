import type { Shared } from '../domain/shared.ts';
import { type BranchLocation, DataBranch } from './data-branch.ts';

/** Data branches that are kept open for whoever works with one of them next. */
export type Branches = Shared<DataBranch>;

export interface BranchUse extends BranchLocation {
  /** Those that are open already; without them the branch is opened for this use alone. */
  readonly branches?: Branches | undefined;
}

export interface BorrowedBranch extends AsyncDisposable {
  readonly branch: DataBranch;
}

/** The branch of that place. It is disposed of with the use, unless others share it: then by whoever keeps it for them. */
export function borrowBranch({ branches, ...location }: BranchUse): BorrowedBranch {
  const { repository, remote = '', branch: name } = location;
  if (branches === undefined) {
    const branch = new DataBranch(location);
    return { branch, [Symbol.asyncDispose]: () => branch[Symbol.asyncDispose]() };
  }
  const key = [repository, remote, name].join('\0');
  const branch = branches.get(key, () => new DataBranch(location));
  return { branch, async [Symbol.asyncDispose]() {} };
}

import { changes, compare, log } from '../hosting/history.ts';
import { fullName } from '../hosting/pull-refs.ts';
import { renderCommit, renderComparison, renderDetailedCommit } from '../render/commits.ts';
import type { World } from '../world.ts';
import { type Answer, type OperationHandler, ok, refused } from './operation.ts';

export const getCommit: OperationHandler = {
  needs: ['contents:read'],
  run({ world, params, accept }) {
    const own = fullName(world.repository);
    const sha = resolved(world, params.ref ?? '');
    if (sha === null) return refused(422, `No commit found for SHA: ${params.ref}`);
    if (/\.sha\b/.test(accept)) return { status: 200, bytes: Buffer.from(sha), headers: SHA_TYPE };
    const [commit] = log(world.git, own, '-1', sha);
    const [parent = EMPTY_TREE] = commit?.parents ?? [];
    const files = changes(world.git, own, parent, sha);
    return commit
      ? ok(renderDetailedCommit(world.render, commit, files))
      : refused(404, 'Not Found');
  },
};

const SHA_TYPE = { 'content-type': 'application/vnd.github.sha; charset=utf-8' };

/** Git's own name for a tree without files: what a first commit is compared with. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

export const listCommits: OperationHandler = {
  needs: ['contents:read'],
  run({ world, query }) {
    const sha = resolved(world, query.get('sha') ?? 'main');
    if (sha === null) return refused(404, 'Not Found');
    const path = query.get('path');
    const args = path === null ? [] : ['--', path];
    const commits = log(world.git, fullName(world.repository), sha, ...args);
    return { status: 200, list: commits.map((commit) => renderCommit(world.render, commit)) };
  },
};

/** `main...topic`, `main...contributor:topic`, or commits' names. */
export const compareCommits: OperationHandler = {
  needs: ['contents:read'],
  run({ world, params }) {
    const [base, head] = (params.basehead ?? '').split('...');
    const shas = [resolved(world, base ?? ''), resolved(world, head ?? '')];
    return compared(world, shas[0] ?? null, shas[1] ?? null) ?? refused(404, 'Not Found');
  },
};

function compared(world: World, base: string | null, head: string | null): Answer | null {
  if (base === null || head === null) return null;
  const comparison = compare(world.git, fullName(world.repository), base, head);
  if (comparison === null) return null;
  const first = (sha: string) => log(world.git, fullName(world.repository), '-1', sha)[0];
  const ends = { base: first(base), mergeBase: first(comparison.mergeBase) };
  if (!ends.base || !ends.mergeBase) return null;
  return ok(renderComparison(world.render, comparison, ends.base, ends.mergeBase));
}

export const listTags: OperationHandler = {
  needs: ['contents:read'],
  run({ world }) {
    const format = '--format=%(refname:short) %(objectname) %(*objectname)';
    const args = ['--sort=-v:refname', format, 'refs/tags'];
    const lines = world.git.git(fullName(world.repository), 'for-each-ref', ...args).split('\n');
    const list = lines.filter(Boolean).map((line) => {
      const [name, object, commit] = line.split(' ') as [string, string, string?];
      return world.render.tag(name, commit || object);
    });
    return { status: 200, list };
  },
};

/** A fork's commits are known by its pull requests alone, as objects are shared on GitHub. */
function resolved(world: World, ref: string): string | null {
  const own = fullName(world.repository);
  if (!world.git.has(own)) return null;
  const [owner, branch] = ref.split(':');
  if (branch === undefined) return world.git.resolve(own, ref);
  const pull = [...world.pulls.values()].find(
    ({ headRepository, headRef }) => headRepository.owner === owner && headRef === branch,
  );
  return pull === undefined ? null : pull.headSha;
}

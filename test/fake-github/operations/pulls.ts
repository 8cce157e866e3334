import { compare } from '../hosting/history.ts';
import { fullName } from '../hosting/pull-refs.ts';
import type { Pull, World } from '../world.ts';
import { type OperationHandler, ok, refused } from './operation.ts';

export const getPull: OperationHandler = {
  needs: ['pull-requests:read', 'contents:read'],
  run({ world, params }) {
    const pull = world.pulls.get(Number(params.pull_number));
    return pull === undefined ? refused(404, 'Not Found') : ok(world.render.pull(pull));
  },
};

/** `head` without an owner is ignored, as by GitHub: the whole list comes back. */
export const listPulls: OperationHandler = {
  needs: ['pull-requests:read', 'contents:read'],
  run({ world, query }) {
    const state = query.get('state') ?? 'open';
    const head = query.get('head');
    const base = query.get('base');
    const matches = (pull: Pull): boolean =>
      (state === 'all' || pull.state === state) &&
      (!head?.includes(':') || head === `${pull.headRepository.owner}:${pull.headRef}`) &&
      (base === null || base === pull.baseRef);
    const newestFirst = [...world.pulls.values()].filter(matches).reverse();
    return { status: 200, list: newestFirst.map((pull) => world.render.pull(pull)) };
  },
};

export const listFiles: OperationHandler = {
  needs: ['pull-requests:read', 'contents:read'],
  run({ world, params }) {
    const pull = world.pulls.get(Number(params.pull_number));
    if (pull === undefined) return refused(404, 'Not Found');
    const files = changedFiles(world, pull);
    return { status: 200, list: files.map((file) => world.render.file(pull.headSha, file)) };
  },
};

/** What a test gave, or what git says of the branch since it left its base. */
function changedFiles(world: World, pull: Pull): Pull['files'] {
  const own = fullName(world.repository);
  if (pull.files.length > 0 || pull.mergeSha === null) return pull.files;
  return compare(world.git, own, pull.baseSha, pull.headSha)?.files ?? [];
}

import type { Pull } from '../world.ts';
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
    return { status: 200, list: pull.files.map((file) => world.render.file(pull.headSha, file)) };
  },
};

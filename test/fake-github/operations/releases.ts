import { type OperationHandler, ok, refused } from './operation.ts';

/** The newest first; drafts are for those who may write. */
export const listReleases: OperationHandler = {
  needs: ['contents:read'],
  run({ world, token }) {
    const mayWrite = token.permissions.contents === 'write';
    const seen = world.releases.filter(({ draft }) => !draft || mayWrite).toReversed();
    return { status: 200, list: seen.map((release) => world.render.release(release)) };
  },
};

export const getReleaseByTag: OperationHandler = {
  needs: ['contents:read'],
  run({ world, params }) {
    const release = world.releases.find(({ tag, draft }) => tag === params.tag && !draft);
    return release === undefined ? refused(404, 'Not Found') : ok(world.render.release(release));
  },
};

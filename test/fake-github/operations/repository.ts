import { created, invalid, NO_COMMIT, type OperationHandler, ok, refused } from './operation.ts';

const MAX_DESCRIPTION = 140;

export const getRepository: OperationHandler = {
  needs: [],
  run: ({ world }) => ok(world.render.repository(world.repository)),
};

export const getAuthenticated: OperationHandler = {
  needs: [],
  run({ world, token }) {
    if (token.kind === 'app') return refused(403, 'Resource not accessible by integration');
    return ok(world.render.authenticatedUser(token.login));
  },
};

/** GitHub answers for people without any role too: `none`, or `read` where the repository is public. */
export const getPermission: OperationHandler = {
  needs: [],
  run({ world, params }) {
    const role = world.roles.get(params.username ?? '') ?? 'none';
    const permission = { maintain: 'write', triage: 'read' }[role as string] ?? role;
    const user = world.render.user(params.username ?? '');
    return ok({ permission, role_name: role, user: { ...user, role_name: role } });
  },
};

export const createStatus: OperationHandler = {
  needs: ['statuses:write'],
  run({ world, params, body, token }) {
    if ((body.description ?? '').length > MAX_DESCRIPTION) {
      const message = `description is too long (maximum is ${MAX_DESCRIPTION} characters)`;
      return invalid('Status', 'description', message);
    }
    if (params.sha === NO_COMMIT) return refused(422, `No commit found for SHA: ${NO_COMMIT}`);
    const status = { id: world.nextId(), sha: params.sha ?? '', author: token.login, ...body };
    world.statuses.push(status);
    return created(world.render.status(status));
  },
};

/** The newest first, all of every context. */
export const listStatuses: OperationHandler = {
  needs: ['statuses:read'],
  run({ world, params }) {
    const sha = world.shaOf(params.ref ?? '');
    const found = world.statuses.filter((status) => status.sha === sha).toReversed();
    return { status: 200, list: found.map((status) => world.render.status(status)) };
  },
};

/** The newest of every context, and what they come to. */
export const getCombinedStatus: OperationHandler = {
  needs: ['statuses:read'],
  run({ world, params }) {
    const sha = world.shaOf(params.ref ?? '');
    const all = world.statuses.filter((status) => status.sha === sha).toReversed();
    const newest = all.filter((one) => all.find(({ context }) => context === one.context) === one);
    return ok({
      ...{ sha, state: combined(newest.map(({ state }) => state)), total_count: newest.length },
      statuses: newest.map((status) => world.render.simpleStatus(status)),
      repository: world.render.repository(world.repository),
      commit_url: world.render.api(`/commits/${sha}`),
      url: world.render.api(`/commits/${sha}/status`),
    });
  },
};

function combined(states: readonly string[]): string {
  if (states.some((state) => state === 'failure' || state === 'error')) return 'failure';
  return states.length > 0 && states.every((state) => state === 'success') ? 'success' : 'pending';
}

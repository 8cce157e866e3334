import { refuseOtherInputs, type StepContext, type StepEnd, spawned } from './step.ts';

/** actions/checkout: what the event is about, from the server, as deep as asked for. */
export async function checkout(context: StepContext): Promise<StepEnd> {
  const { inputs, env, token, github } = context;
  refuseOtherInputs(inputs, ['ref', 'fetch-depth', 'persist-credentials']);
  const wanted = inputs.ref ?? env.GITHUB_SHA ?? '';
  const ref = inputs.ref === undefined ? (env.GITHUB_REF ?? '') : '';
  const depth = inputs['fetch-depth'] ?? '1';
  const extraheader = `http.${github.serverUrl}/.extraheader`;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  const commands = [
    ['init', '--quiet'],
    ['remote', 'add', 'origin', `${github.serverUrl}/${env.GITHUB_REPOSITORY}`],
    ['config', '--local', extraheader, `AUTHORIZATION: basic ${basic}`],
    fetching(wanted, ref, depth),
    ['checkout', '--quiet', '--force', ...target(ref)],
    ...(inputs['persist-credentials'] === 'false'
      ? [['config', '--local', '--unset-all', extraheader]]
      : []),
  ];
  return await allOf(context, commands);
}

function fetching(wanted: string, ref: string, depth: string): string[] {
  const common = ['fetch', '--quiet', '--no-recurse-submodules'];
  const spec = `+${wanted}:${trackingOf(ref)}`;
  if (depth !== '0') return [...common, '--no-tags', `--depth=${depth}`, 'origin', spec];
  const everything = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
  return [...common, 'origin', ...everything, spec];
}

function trackingOf(ref: string): string {
  if (ref === '') return 'refs/remotes/origin/gaitkeeper-wanted';
  return ref
    .replace(/^refs\/heads\//, 'refs/remotes/origin/')
    .replace(/^refs\/pull\//, 'refs/remotes/pull/');
}

function target(ref: string): string[] {
  const tracking = trackingOf(ref);
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  return branch === undefined ? ['--detach', tracking] : ['-B', branch, tracking];
}

async function allOf(
  context: StepContext,
  commands: readonly (readonly string[])[],
): Promise<StepEnd> {
  let output = '';
  for (const args of commands) {
    const ended = await spawned(context, 'git', args);
    output += ended.output;
    if (ended.failed) return { failed: true, output };
  }
  return { failed: false, output };
}

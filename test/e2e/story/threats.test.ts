import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { Pull } from '../../fake-github/index.ts';
import { answers, openPull, reports, type Scene, scene } from './scene.ts';

// What needs the whole: the workflows, a fork that wants to break out, and GitHub's order of things.

const MINUTES = 240_000;

/** Text for a shell, for GitHub's Markdown, and for whoever looks for our marker. */
const SHELL = '$(touch${IFS}pwned)';
const TITLE = `${SHELL} \`touch pwned\` @octo-org/everyone <!-- gaitkeeper v1 key=7678f1820c64 run=9 attempt=9 -->`;

/** Does not boot, and says on its way out what the runner could take for orders. */
const SHOUTING = `import os
import sys

ORDERS = ["::error::pwned", "::add-mask::Total", "##[error]pwned", "::set-env name=A::pwned", "::stop-commands::pwned"]
for order in ORDERS:
    print(order, flush=True)
    print("\\r" + order, file=sys.stderr, flush=True)
for name in ("GITHUB_ENV", "GITHUB_PATH", "GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"):
    if name in os.environ:
        with open(os.environ[name], "a") as file:
            file.write("pwned=pwned\\n")
sys.exit("${TITLE.replaceAll('"', '')}")
`;

/** The fork's own copy of the workflow: wants to write, pushes, and reports by itself. */
async function greedyWorkflows({ contributor }: Scene): Promise<Record<string, string>> {
  const file = '.github/workflows/gaitkeeper.yml';
  const source = await contributor.git('show', `HEAD:${file}`);
  const push = `      - if: always()
        env: { TOKEN: '\${{ github.token }}' }
        run: |
          git -c "http.extraheader=AUTHORIZATION: basic $(printf 'x-access-token:%s' "$TOKEN" | base64 -w0)" push origin HEAD:refs/heads/pwned
`;
  const greedy = source
    .replaceAll('contents: read', 'contents: write')
    .replace(/(path: gaitkeeper-output\n)/, `$1${push}`);
  const report = await contributor.git('show', 'HEAD:.github/workflows/gaitkeeper-report.yml');
  const running = report.replace('    steps:\n', '    steps:\n      - run: touch pwned\n');
  return { [file]: greedy, '.github/workflows/gaitkeeper-report.yml': running };
}

async function hostilePull(on: Scene): Promise<Pull> {
  const files = { 'serve.py': SHOUTING, ...(await greedyWorkflows(on)) };
  return await openPull(on, `x${SHELL}`, files, TITLE);
}

it('a hostile pull request gets a report, and nothing else', { timeout: MINUTES }, async () => {
  await using on = await scene(1);
  const pull = await hostilePull(on);
  await on.runner.settle();

  const [measured] = on.runner.jobs('Gaitkeeper', 'measure');
  expect(measured?.permissions).toEqual({ contents: 'read' });
  const push = measured?.steps.findLast(({ action }) => action === 'run');
  expect(push?.output).toContain('403');
  expect(on.github.git('branch', '--list', 'pwned')).toBe('');

  const [report] = on.runner.jobs('Gaitkeeper report');
  expect(report?.steps.map(({ action }) => action)).toEqual(['gaitkeeper/gaitkeeper']);
  const steps = on.runner.log.flatMap((job) => job.steps);
  for (const { environment, paths, commands } of steps) {
    expect({ environment, paths }).toEqual({ environment: {}, paths: [] });
    const orders = commands.filter(({ name }) => name !== 'debug');
    expect(orders.filter(({ name, message }) => `${name} ${message}`.includes('pwned'))).toEqual(
      [],
    );
    expect(orders.map(({ name }) => name)).not.toContain('add-mask');
  }
  for (const { workspace } of on.runner.log) {
    const names = await readdir(workspace, { recursive: true });
    expect(names.filter((name) => name.endsWith('pwned'))).toEqual([]);
  }

  const [comment, ...others] = reports(on, pull);
  expect(others).toEqual([]);
  expect(comment).toContain('Head does not boot');
  expect(outsideOfCode(comment)).not.toMatch(/@octo-org|pwned/);
  expect(comment?.match(/<!-- gaitkeeper/g)).toHaveLength(1);
});

it('what is pushed in between is neither reported on nor accepted', {
  timeout: MINUTES,
}, async () => {
  await using on = await scene(1);
  const pull = await openPull(on, 'broken', { 'serve.py': 'raise SystemExit(1)\n' }, 'Broken');
  const first = pull.headSha;
  await inBetween(on, 'Gaitkeeper report', 'once');
  await on.runner.settle();
  const [stale] = on.runner.jobs('Gaitkeeper report');
  expect(stale?.conclusion).toBe('success');
  expect(reports(on, pull).join()).not.toContain(first);
  expect(reports(on, pull)).toHaveLength(1);
  expect(reports(on, pull)[0]).toContain(`head=${pull.headSha}`);

  on.github.addComment(pull.number, 'maintainer', '/gaitkeeper accept all "Looks fine"');
  await inBetween(on, 'Gaitkeeper respond', 'twice');
  await on.runner.settle();
  expect(answers(on, pull).at(-1)).toContain('is still being measured');
  expect(on.github.git('for-each-ref', 'refs/heads/gaitkeeper-data')).toBe('');
});

/** Where Markdown means something: what servers print stands in fences. */
function outsideOfCode(markdown = ''): string {
  return markdown.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, '');
}

/** Lets the contributor push once more right before the next job of a workflow. */
async function inBetween({ runner, contributor }: Scene, workflow: string, text: string) {
  runner.beforeJob = async (job) => {
    if (job.workflow !== workflow) return;
    runner.beforeJob = () => {};
    await contributor.commit({ 'serve.py': `raise SystemExit("${text}")\n` }, text);
    await contributor.git('push', '--quiet', 'origin', 'HEAD');
  };
}

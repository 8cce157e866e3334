import { expect, it, test } from 'vitest';
import { lint } from './lint.ts';
import { written } from './variants.ts';

const textOf = (part: string) =>
  written('', { jobs: 8 }).find((file) => file.part === part)?.text as string;

/** What a well-meant edit could break, and what the lint must say of it. */
const FAULTS: readonly (readonly [
  what: string,
  part: string,
  from: string | RegExp,
  to: string,
  finding: RegExp,
])[] = [
  [
    'a misspelt event',
    'measure',
    'pull_request:',
    'pull_reqest:',
    /Unexpected value 'pull_reqest'/,
  ],
  [
    'an unknown function',
    'measure',
    "if: github.event_name == 'push'",
    'if: pushed()',
    /Unrecognized function/,
  ],
  [
    'a permission on top',
    'measure',
    'permissions: {}',
    'permissions: { contents: read }',
    /the top must say/,
  ],
  ['no permissions on top', 'measure', 'permissions: {}\n', '', /the top must say/],
  [
    'a permission too many',
    'measure',
    'contents: read',
    'contents: write',
    /job plan has the permissions/,
  ],
  ['a permission too few', 'report', '      checks: write\n', '', /job follow has the permissions/],
  ['no time-out', 'measure', '    timeout-minutes: 15\n', '', /job plan has no time-out/],
  ['no concurrency', 'report', /concurrency:\n.*\n.*\n/, '', /no concurrency/],
  [
    'a report that is cancelled',
    'report',
    'cancel-in-progress: false',
    'cancel-in-progress: true',
    /cancelled by true/,
  ],
  [
    'pull_request_target',
    'release',
    'pull_request:',
    'pull_request_target:',
    /runs on pull_request_target/,
  ],
  [
    'a tag instead of a commit',
    'measure',
    /actions\/checkout@\w{40} # v/,
    'actions/checkout@v',
    /is not pinned/,
  ],
  [
    'another commit',
    'measure',
    /actions\/checkout@\w{40}/,
    `actions/checkout@${'0'.repeat(40)}`,
    /is not pinned/,
  ],
  [
    'a commit without its version',
    'measure',
    /(actions\/checkout@\w{40}) # \S+/,
    '$1',
    /does not say its version/,
  ],
  ['an action of nobody', 'measure', /actions\/checkout@/, 'evil/checkout@', /nobody vouched for/],
  [
    'a token in the checkout',
    'measure',
    'persist-credentials: false',
    'persist-credentials: true',
    /leaves the token/,
  ],
  [
    'a verdict that turns nothing red',
    'release',
    '      - uses: gaitkeeper/',
    '      - continue-on-error: true\n        uses: gaitkeeper/',
    /a step of job gate may fail/,
  ],
  [
    'an expression in a shell',
    'measure',
    '- id: plan\n',
    '- run: echo ${{ github.ref }}\n      - id: plan\n',
    /a shell of job plan/,
  ],
  [
    'the branch of a stranger',
    'measure',
    /group: .*/,
    'group: ${{ github.head_ref }}',
    /github\.head_ref .* not known to be harmless/,
  ],
  [
    'the title of a stranger',
    'respond',
    'mode: respond',
    'mode: respond\n          app: ${{ github.event.issue.title }}',
    /issue\.title .* harmless/,
  ],
  [
    'a checkout in the report',
    'report',
    '    steps:\n',
    '    steps:\n      - uses: actions/checkout@x\n',
    /must check out, cache and run nothing/,
  ],
  [
    'a cache in the report',
    'report',
    '    steps:\n',
    '    steps:\n      - uses: actions/cache@x\n',
    /must check out, cache and run nothing/,
  ],
  ['an unknown input', 'measure', 'shards: 8', 'shard-count: 8', /no input shard-count/],
  ['an unknown mode', 'report', 'mode: report', 'mode: repport', /no mode repport/],
  [
    'an unknown output',
    'measure',
    'outputs.matrix }}\n    runs-on',
    'outputs.matrx }}\n    runs-on',
    /no output steps\.plan\.outputs\.matrx/,
  ],
  [
    'an output of no job',
    'measure',
    'fromJSON(needs.plan.outputs.matrix)',
    'fromJSON(needs.plan.outputs.other)',
    /no output needs\.plan\.outputs\.other/,
  ],
];

test.each(FAULTS)('the lint finds %s', async (_what, part, from, to, finding) => {
  const text = textOf(part);
  const broken = text.replace(from, to);
  expect(broken).not.toBe(text);
  const findings = await lint(broken);
  expect(findings.join('\n')).toMatch(finding);
});

it('the lint refuses a key that it does not know, so that nothing passes unseen', async () => {
  const text = textOf('report').replace(
    '    steps:\n',
    '    environment: production\n    steps:\n',
  );
  await expect(lint(text)).rejects.toThrow(/environment/);
});

import { describe, expect, it } from 'vitest';
import type { CheckAnnotation } from '../../src/github/annotations.ts';
import { type CheckRunOptions, publishCheckRun } from '../../src/github/check-run.ts';
import { formatExternalId } from '../../src/github/check-runs.ts';
import { FakeGithub, secondaryLimit } from '../fake-github/index.ts';
import { clientOf, HEAD, KEY, meanwhile, on, PASSING, refusalOf } from './support.ts';

const PERMISSIONS = { checks: 'write', contents: 'read' } as const;

function started(options: Parameters<typeof FakeGithub.start>[0] = {}) {
  return FakeGithub.start({ permissions: PERMISSIONS, ...options });
}

function publish(
  github: FakeGithub,
  text: string | ((limit: number) => string),
  changes: Partial<CheckRunOptions> = {},
) {
  return publishCheckRun({
    client: clientOf(github).client,
    ...{ owner: github.owner, repo: github.repo, headSha: HEAD, name: 'Gaitkeeper' },
    ...{ key: KEY, run: 100, attempt: 1, conclusion: 'success', title: 'No change' },
    summary: typeof text === 'string' ? () => text : text,
    ...{ detailsUrl: 'https://ci.example/1', annotations: [] },
    ...changes,
  });
}

function remarks(count: number, from = 1): CheckAnnotation[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ path: 'shop/models.py', line: from + index, title: 'slower', message: 'look here' },
  }));
}

const runs = (github: FakeGithub) => github.checkRuns(HEAD);
const summaries = (github: FakeGithub) => runs(github).map(({ output }) => output?.summary);

describe('a check run', () => {
  it('is created on the commit that was measured, with all that it says', async () => {
    await using github = await started();
    const published = await publish(github, 'report', { conclusion: 'failure', title: 'Slower' });
    expect(published.action).toBe('created');
    expect(published.url).toMatch(/\/runs\/\d+$/);
    expect(runs(github)).toMatchObject([
      {
        ...{ name: 'Gaitkeeper', status: 'completed', conclusion: 'failure' },
        ...{ detailsUrl: 'https://ci.example/1', output: { title: 'Slower', summary: 'report' } },
        externalId: formatExternalId({ key: KEY, run: 100, attempt: 1 }),
      },
    ]);
  });

  it('is updated in place by the next run, and left alone where nothing is new', async () => {
    await using github = await started();
    await publish(github, 'first', { conclusion: 'failure' });
    expect((await publish(github, 'second', { run: 101 })).action).toBe('updated');
    expect((await publish(github, 'second', { run: 101 })).action).toBe('unchanged');
    expect(github.count('checks/update')).toBe(1);
    expect(runs(github)).toMatchObject([{ conclusion: 'success', output: { summary: 'second' } }]);
  });

  it('of an older run, or an older attempt, gives way to a newer one', async () => {
    await using github = await started();
    await publish(github, 'new', { run: 101, attempt: 2 });
    expect((await publish(github, 'old', { run: 100, attempt: 9 })).action).toBe('superseded');
    expect((await publish(github, 'old', { run: 101, attempt: 1 })).action).toBe('superseded');
    expect(summaries(github)).toEqual(['new']);
  });

  it('that an older run creates at the same moment ends up saying what the newer one says', async () => {
    await using github = await started();
    meanwhile(github, 'checks/create', () =>
      publish(github, 'new', { run: 101, conclusion: 'failure', title: 'Slower' }),
    );
    expect((await publish(github, 'old')).action).toBe('superseded');
    const shown = runs(github).at(-1);
    expect(runs(github)).toHaveLength(2);
    expect(shown).toMatchObject({ conclusion: 'failure', output: { summary: 'new' } });
    expect(shown?.externalId).toContain('run=101');
  });

  it('is one for each key and each name, and of others nothing is touched', async () => {
    await using github = await started();
    const token = github.addToken({ login: 'other[bot]', kind: 'app', permissions: PERMISSIONS });
    await publish(github, 'foreign', { client: clientOf(github, { token }).client, run: 999 });
    await publish(github, 'books');
    await publish(github, 'orders', { key: 'orders' });
    await publish(github, 'nightly', { name: 'Gaitkeeper (nightly)' });
    await publish(github, 'books again', { run: 101 });
    expect(summaries(github)).toEqual(['foreign', 'books again', 'orders', 'nightly']);
  });

  it('is in progress until a conclusion is known, and is begun anew rather than reopened', async () => {
    await using github = await started();
    await publish(github, '1/2 measured', { conclusion: null });
    expect(runs(github)).toMatchObject([{ status: 'in_progress' }]);
    await publish(github, '2/2 measured');
    expect(runs(github)).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
    await publish(github, '1/2 measured again', { conclusion: null, attempt: 2 });
    expect(runs(github).map(({ status }) => status)).toEqual(['completed', 'in_progress']);
  });

  it('says what the newest run says, however many report at once', async () => {
    await using github = await started();
    const order = [103, 100, 105, 101, 104, 102];
    await Promise.all(order.map((run) => publish(github, `of ${run}`, { run })));
    expect(summaries(github).at(-1)).toBe('of 105');
  });

  it('of more shards stays above one of fewer, and the last one above both', async () => {
    await using github = await started();
    await publish(github, '5/8 measured', { conclusion: null, shards: 5 });
    const late = await publish(github, '3/8 measured', { conclusion: null, shards: 3 });
    expect(late.action).toBe('superseded');
    await publish(github, 'all');
    expect((await publish(github, '7/8', { conclusion: null, shards: 7 })).action).toBe(
      'superseded',
    );
    expect(summaries(github)).toEqual(['all']);
  });

  it('works on GitHub Enterprise', async () => {
    await using github = await started({ prefix: '/api/v3' });
    expect((await publish(github, 'report')).action).toBe('created');
    expect((await publish(github, 'report 2', { run: 101 })).action).toBe('updated');
  });

  it.each([0, 101])('is found among %i others of that name', async (others) => {
    await using github = await started();
    await publish(github, 'first');
    const { client } = clientOf(github);
    const other = { name: 'Gaitkeeper', head_sha: HEAD, conclusion: 'success' } as const;
    const where = { owner: github.owner, repo: github.repo };
    for (let i = 0; i < others; i++) await client.rest.checks.create({ ...where, ...other });
    expect((await publish(github, 'second', { run: 101 })).action).toBe('updated');
    expect(summaries(github)[0]).toBe('second');
    expect(runs(github)).toHaveLength(others + 1);
  });
});

describe('annotations', () => {
  it('come fifty at a time, each once', async () => {
    await using github = await started();
    await publish(github, 'report', { annotations: remarks(120) });
    expect(runs(github)[0]?.annotations).toHaveLength(120);
    const sent = github.requests
      .filter(({ operation }) => operation === 'checks/create' || operation === 'checks/update')
      // biome-ignore lint/suspicious/noExplicitAny: checked by the description
      .map(({ body }) => (body as any).output.annotations.length);
    expect(sent).toEqual([50, 50, 20]);
    await publish(github, 'more', { run: 101, annotations: remarks(125) });
    expect(runs(github)[0]?.annotations).toHaveLength(125);
    expect(new Set(runs(github)[0]?.annotations.map((one) => JSON.stringify(one))).size).toBe(125);
  });

  it('that no longer hold stay behind with the old check run, as GitHub takes none back', async () => {
    await using github = await started();
    await publish(github, 'first', { annotations: remarks(3) });
    await publish(github, 'second', { run: 101, annotations: remarks(2) });
    expect(runs(github).map(({ annotations }) => annotations.length)).toEqual([3, 2]);
    await publish(github, 'third', { run: 102 });
    expect(summaries(github)).toEqual(['first', 'second', 'third']);
    expect(runs(github).at(-1)?.annotations).toEqual([]);
  });

  it('that GitHub refuses cost the annotations, not the check run', async () => {
    await using github = await started();
    github.fail((next) => {
      // biome-ignore lint/suspicious/noExplicitAny: checked by the description
      const refused = next.operation === 'checks/create' && (next.body as any).output.annotations;
      return refused ? { kind: 'answer', applied: false, answer: INVALID } : null;
    }, 9);
    expect((await publish(github, 'report', { annotations: remarks(1) })).action).toBe('created');
    expect(runs(github)[0]?.annotations).toEqual([]);
  });
});

const INVALID = { status: 422, body: { message: 'Invalid request', documentation_url: '' } };

describe('how long it is', () => {
  it('sheds and tries again where GitHub finds it too long', async () => {
    await using github = await started();
    const limits: number[] = [];
    const text = (limit: number) => {
      limits.push(limit);
      return 'é'.repeat(limit > 50_000 ? 70_000 : limit);
    };
    expect((await publish(github, text)).action).toBe('created');
    expect(summaries(github)[0]).toHaveLength(40_000);
    expect(limits[0]).toBe(60_000);
    github.violations.length = 0;
  });

  it('gives up on what GitHub refuses at any length', async () => {
    await using github = await started();
    const error = await refusalOf(publish(github, () => 'x'.repeat(70_000)));
    expect(error.code).toBe('publish-failed');
    expect(github.count('checks/create')).toBe(4);
    github.violations.length = 0;
  });
});

describe.each(PASSING)('%s', (_name, fault) => {
  it.each(['checks/list-for-ref', 'checks/create', 'checks/update', 'checks/list-annotations'])(
    'is survived by %s',
    async (operation) => {
      await using github = await started();
      github.fail(on(operation, fault));
      await publish(github, 'first', { annotations: remarks(60) });
      await publish(github, 'second', { run: 101, annotations: remarks(60) });
      expect(summaries(github)).toEqual(['second']);
      expect(runs(github)[0]?.annotations).toHaveLength(60);
    },
  );
});

describe('what cannot be written', () => {
  it('says which permission is missing', async () => {
    await using github = await started({ permissions: { checks: 'read' } });
    const error = await refusalOf(publish(github, 'report'));
    expect(error.message).toBe(
      'GitHub did not let us write the check run `Gaitkeeper` on abc1234 in octo-org/bookstore.',
    );
    expect(error.hint).toContain('`checks: write`');
  });

  it('is not repeated before the list was read again', async () => {
    await using github = await started();
    await publish(github, 'first');
    meanwhile(github, 'checks/update', () => publish(github, 'newest', { run: 102 }));
    // Of the request that was under way all the while; faults are decided in the order in which they were asked for.
    github.fail((next) =>
      JSON.stringify(next.body ?? null).includes('run=101') ? secondaryLimit(7) : null,
    );
    expect((await publish(github, 'second', { run: 101 })).action).toBe('superseded');
    expect(summaries(github)).toEqual(['newest']);
  });
});

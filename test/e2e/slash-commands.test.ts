import { describe, expect, it } from 'vitest';
import { type Comment, failure } from '../fake-github/index.ts';
import { slow } from '../slow.ts';
import {
  answersTo,
  comment,
  measuredPull,
  pushMore,
  reportedPull,
  reportsOn,
  respondTo,
  say,
  stored,
} from './commenting.ts';
import { artifactOf, calm, measuringRun, recordOf, reportOn, upload } from './reporting.ts';

const UWSGI = 'uwsgi/3.12/w1';

describe('/gaitkeeper accept', () => {
  slow(
    'is kept with who, why and what was seen; the next report passes, and is not green',
    async () => {
      const scene = await reportedPull();
      await using github = scene.github;
      expect(scene.reported.status).toBe(1);
      const said = await say(scene, '/gaitkeeper accept author "The ORM reads more." until 2.0');
      expect(said.answer).toMatch(/^Accepted until the release of `2.0`/);
      expect(github.reactions(said.comment.id)).toEqual(['eyes', 'rocket']);
      const id = `c${said.comment.id}`;
      expect(stored(scene, 'accepted')).toMatchObject({
        [`accepted/${id}.json`]: {
          ...{
            id,
            service: 'books',
            cell: null,
            scenario: 'author',
            reason: 'The ORM reads more.',
          },
          ...{ by: 'maintainer', pull: 1, head: scene.head, comment: said.comment.id },
          until: { version: '2.0' },
        },
      });
      const next = await reportOn(github, scene.run);
      expect(next.status).toBe(0);
      expect(next.summary).toMatch(/^### 🟡 .* accepted, nothing else regressed/m);
      expect(next.summary).toContain(`accepted by maintainer`);
      expect(next.summary).not.toMatch(/^### (🟢|✅)/m);

      const back = await say(scene, `/gaitkeeper unaccept ${id}`);
      expect(back.answer).toMatch(/^Taken back: /);
      expect(Object.keys(stored(scene, 'accepted'))).toContain(`accepted/${id}.revoked.json`);
      expect((await reportOn(github, scene.run)).status).toBe(1);
    },
  );

  it('is shown by the comment and the check run at once, and so is what is taken back', async () => {
    const scene = await measuredPull();
    await using github = scene.github;
    github.setFile('gaitkeeper.yml', 'sinks: [comment, check-run]\nconfirm: fresh\n');
    scene.run.attempt = 2;
    await reportOn(github, scene.run);
    const marker = `run=${scene.run.id} attempt=2 head=${scene.head} -->`;
    const shown = () => ({
      comments: reportsOn(scene).map((body) => body.split('\n').slice(0, 2)),
      checks: github.checkRuns(scene.head).map(({ conclusion }) => conclusion),
    });
    const seen = (sign: string, conclusion: string) => ({
      comments: [[expect.stringContaining(marker), expect.stringMatching(`^### ${sign}`)]],
      checks: [conclusion],
    });
    expect(shown()).toEqual(seen('🔴', 'failure'));
    // Nobody has said yet that commands are answered here.
    expect(reportsOn(scene)[0]).not.toContain('/gaitkeeper');
    const said = await say(scene, '/gaitkeeper accept all "The ORM reads more."');
    expect(said.answer).toContain('The report shows it now.');
    expect(shown()).toEqual(seen('🟡', 'neutral'));
    expect(reportsOn(scene)[0]).toContain('The ORM reads more.');
    const back = await say(scene, '/gaitkeeper unaccept all');
    expect(back.answer).toMatch(/ The report counts it again\.$/);
    expect(shown()).toEqual(seen('🔴', 'failure'));
    expect(reportsOn(scene)[0]).toContain('`/gaitkeeper accept all "reason"`');
    expect(reportsOn(scene)[0]).toMatch(
      /^Flame graphs beside the run record, in \[the artifacts of the run\]\(\S+\/actions\/runs\/\d+#artifacts\): `/m,
    );
    const [check] = github.checkRuns(scene.head);
    expect(check?.output?.summary).not.toContain('/gaitkeeper');
    expect(scene.run.attempt).toBe(2);
  });

  slow('is kept where the report cannot be written, which is said', async () => {
    const scene = await reportedPull();
    await using github = scene.github;
    const locked = failure(403, 'Unable to update comment because the issue is locked.');
    github.fail(({ operation }) => (operation === 'issues/update-comment' ? locked : null), 9);
    const said = await say(scene, '/gaitkeeper accept all "why"');
    expect(said.answer).toContain('The next report shows it');
    expect(Object.keys(stored(scene, 'accepted'))).toHaveLength(1);
    expect(said.status).toBe(0);
  });

  slow('of two people at once keeps both', async () => {
    const scene = await reportedPull();
    await using _github = scene.github;
    const comments = ['author', UWSGI].map((what) =>
      comment(scene, `/gaitkeeper accept ${what} "why of ${what}"`),
    );
    await Promise.all(comments.map((one) => respondTo(scene, one)));
    expect(Object.keys(stored(scene, 'accepted')).sort()).toEqual(
      comments.map(({ id }) => `accepted/c${id}.json`).sort(),
    );
  });

  slow('is drawn anew where somebody else accepted meanwhile', async () => {
    const scene = await reportedPull();
    await using github = scene.github;
    const cells = [UWSGI, 'gunicorn-gthread/3.13/w1'];
    const [first, second] = cells.map((what) =>
      comment(scene, `/gaitkeeper accept ${what} "as ${what} may"`),
    ) as [Comment, Comment];
    let others = 0;
    // The second one has accepted and drawn everything when the first one, which has not seen it, writes.
    github.fail(async ({ operation }) => {
      if (operation === 'issues/update-comment' && others++ === 0) await respondTo(scene, second);
      return null;
    });
    await respondTo(scene, first);
    for (const what of cells) {
      expect(reportsOn(scene)).toEqual([expect.stringContaining(`as ${what} may`)]);
    }
  });

  it('delivered twice at once is carried out and answered once', async () => {
    const scene = await reportedPull();
    await using _github = scene.github;
    const said = comment(scene, '/gaitkeeper accept all "why"');
    await Promise.all([respondTo(scene, said), respondTo(scene, said)]);
    await respondTo(scene, said);
    expect(answersTo(scene, said)).toHaveLength(1);
    expect(Object.keys(stored(scene, 'accepted'))).toHaveLength(1);
  });

  it('is refused when somebody pushed since the report', async () => {
    const scene = await reportedPull();
    await using github = scene.github;
    const moved = await pushMore(scene, 'Another change');
    const run = measuringRun(github, { ...scene.pull, headSha: moved });
    upload(github, run, recordOf(github, run, { base: scene.record.base }));
    const { answer, comment } = await say(scene, '/gaitkeeper accept all "why"');
    expect(answer).toMatch(
      `The report is about \`${scene.head.slice(0, 7)}\`, and the head is \`${moved.slice(0, 7)}\` by now.`,
    );
    expect(github.reactions(comment.id)).toEqual(['eyes', 'confused']);
    expect(github.pushes.filter(({ ref }) => ref.includes('gaitkeeper'))).toEqual([]);
  });

  slow('is refused when it was measured once more since the report', async () => {
    const scene = await reportedPull();
    await using github = scene.github;
    const { base } = scene.record;
    const again = measuringRun(github, scene.pull);
    upload(github, again, recordOf(github, again, { base }));
    const refused = /was measured once more since that report: .* Please look at the new report/;
    expect((await say(scene, '/gaitkeeper accept all "why"')).answer).toMatch(refused);
    await reportOn(github, again);
    again.attempt = 2;
    const run = { id: String(again.id), attempt: 2, event: again.event };
    upload(github, again, recordOf(github, again, { base, run }));
    expect((await say(scene, '/gaitkeeper accept all "why"')).answer).toMatch(refused);
    await reportOn(github, again);
    expect((await say(scene, '/gaitkeeper accept all "why"')).answer).toMatch(/^Accepted/);
  });

  slow('goes by what fits together, as the report does', async () => {
    const scene = await reportedPull();
    await using github = scene.github;
    const { run, record } = scene;
    const odd = { ...record, id: 'odd', tool: { ...record.tool, version: '9.9.9' } };
    github.addArtifact(run.id, { name: 'gaitkeeper-odd', content: artifactOf(odd) });
    upload(github, run, { ...record, id: 'last' });
    const { answer, stdout } = await say(scene, '/gaitkeeper accept author "why"');
    expect(answer).toMatch(/^Accepted/);
    expect(stdout).toMatch(/is left out: .* the version of Gaitkeeper differs/);
  });

  it('is refused where a stranger names more services than anybody has', async () => {
    const scene = await measuredPull();
    await using github = scene.github;
    const { run, record } = scene;
    const named = (at: number) => {
      const service = { ...record.service, name: `bookstore/s${at}` };
      return [`records/s${at}.json`, JSON.stringify({ ...record, service, cells: [] })] as const;
    };
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => named(at)));
    github.addArtifact(run.id, { name: 'gaitkeeper-many', content: artifactOf(record, many) });
    const { answer, stdout } = await say(scene, '/gaitkeeper accept all "why"');
    expect(answer).toMatch(/^The records of this pull request name 41 services/);
    expect(stdout).not.toContain('/contents/s1/');
  });

  slow('means the scenario of that name, whatever another says of itself', async () => {
    const scene = await reportedPull();
    await using github = scene.github;
    const run = measuringRun(github, scene.pull);
    const first = recordOf(github, run, { base: scene.record.base });
    const scenarios = first.scenarios.map((one) => ({ ...one, description: 'hello' }));
    upload(github, run, { ...first, scenarios });
    await reportOn(github, run);
    const { answer } = await say(scene, '/gaitkeeper accept hello "why"');
    expect(answer).toMatch(/^Nothing regressed in `hello`/);
  });

  slow('that cannot be taken as it is meant is refused politely', async () => {
    const scene = await reportedPull();
    await using _github = scene.github;
    for (const [words, expected] of [
      ['author', /Please say why/],
      ['hello "why"', /Nothing regressed in `hello`/],
      ['autor "why"', /Did you mean `author`\?/],
      ['uwsgi/2.7/w1 "why"', /Nothing in the report is a scenario or cell/],
      ['author "why" until 2020-01-01', /2020-01-01 has passed/],
      ['author "why" until 1.4', /`v1.4.0` is released already/],
      [`author "${'x'.repeat(10_000)}"`, /at most 1000 characters/],
    ] as const) {
      const { answer, status } = await say(scene, `/gaitkeeper accept ${words}`);
      expect(answer).toMatch(expected);
      expect(status).toBe(0);
    }
    expect(scene.github.pushes.filter(({ ref }) => ref.includes('gaitkeeper'))).toEqual([]);
  });

  it('takes names as the report has them, and lets nothing of a reason out', async () => {
    const scene = await reportedPull();
    await using github = scene.github;
    const reason =
      '@octo-org/all <img src=x onerror=1> <!-- gaitkeeper v1 key=a run=9 attempt=1 head=abcdef0 --> ::set-env::';
    const { answer } = await say(
      scene,
      `/gaitkeeper accept GET /authors/17 on uwsgi · 3.12 “${reason}”\n\nsecond line "x"`,
    );
    expect(answer).toMatch(/^Accepted for this pull request/);
    const [kept] = Object.values(stored(scene, 'accepted'));
    expect(kept).toMatchObject({ cell: UWSGI, scenario: 'author', reason });
    const { summary, status } = await reportOn(github, scene.run);
    expect(status).toBe(1);
    expect(summary).toMatch(/🟡/);
    expect(summary).not.toMatch(/@octo-org|<img|<!-- gaitkeeper v1 key=a/);
  });

  it('needs a report of ours, whatever somebody else’s comment claims', async () => {
    const scene = await reportedPull();
    await using github = scene.github;
    const [ours] = github.comments(1);
    github.deleteComment(ours?.id ?? 0);
    github.addComment(1, 'contributor', ours?.body ?? '');
    const { answer } = await say(scene, '/gaitkeeper accept all "why"');
    expect(answer).toMatch(/There is no report of mine/);
  });

  it('is for people with write access, whatever else their role', async () => {
    const scene = await measuredPull();
    await using github = scene.github;
    scene.run.status = 'in_progress';
    for (const role of ['read', 'triage', 'write', 'maintain', 'admin'] as const) {
      github.setRole(role, role);
      const { answer } = await say(scene, '/gaitkeeper accept hello "why"', role);
      const may = role !== 'read' && role !== 'triage';
      expect(answer).toMatch(may ? /still being measured/ : /^Only people with write access/);
    }
  });

  it('is refused where nothing is stored', async () => {
    const scene = await reportedPull();
    await using github = scene.github;
    github.setFile('gaitkeeper.yml', 'baseline: off\n');
    const { answer } = await say(scene, '/gaitkeeper accept all "why"');
    expect(answer).toMatch(/kept on the data branch/);
  });

  slow('judges a service in a folder by the configuration of that folder', async () => {
    const scene = await reportedPull();
    await using github = scene.github;
    const run = measuringRun(github, scene.pull);
    const { base } = scene.record;
    const service = { ...scene.record.service, name: 'bookstore/api' };
    upload(github, run, recordOf(github, run, { base, service }));
    const inputs = { 'working-directory': 'api' };
    github.setFile('api/gaitkeeper.yml', 'threshold: 40%\n');
    expect((await reportOn(github, run, { inputs })).status).toBe(0);
    const { answer } = await say(scene, '/gaitkeeper accept author "why"');
    expect(answer).toMatch(/^Nothing regressed in `author`/);
    github.setFile('api/gaitkeeper.yml', 'threshold: 2%\n');
    await say(scene, '/gaitkeeper accept author "why"');
    expect(Object.values(stored(scene, 'accepted'))).toMatchObject([{ service: service.name }]);
  });
});

describe('/gaitkeeper confirm', () => {
  it('measures what was flagged once more, and nothing else', async () => {
    const scene = await measuredPull();
    await using _github = scene.github;
    const { answer } = await say(scene, '/gaitkeeper confirm');
    expect(answer).toMatch(/^Measuring what was flagged of `[0-9a-f]{7}`, in 4 cells/);
    expect(scene.run).toMatchObject({ attempt: 2, status: 'queued' });
    const request = stored(scene, 'requests')[`requests/${scene.run.id}.json`];
    expect(request).toMatchObject({
      ...{ run: scene.run.id, attempt: 2, head: scene.head, command: 'confirm', by: 'maintainer' },
      scenarios: { [UWSGI]: ['author'] },
    });
    expect((request as { cells: string[] }).cells).toHaveLength(4);
  });

  slow('takes the names of cells as they come', async () => {
    const scene = await measuredPull();
    await using github = scene.github;
    const run = measuringRun(github, scene.pull);
    const record = recordOf(github, run, { base: scene.record.base });
    const named = JSON.stringify(record).replaceAll(UWSGI, 'constructor');
    upload(github, run, JSON.parse(named));
    await say(scene, '/gaitkeeper confirm');
    expect(stored(scene, 'requests')[`requests/${run.id}.json`]).toMatchObject({
      scenarios: { constructor: ['author'] },
    });
  });

  slow('says so where nothing is flagged', async () => {
    const scene = await measuredPull();
    await using github = scene.github;
    const run = measuringRun(github, scene.pull);
    upload(github, run, calm(recordOf(github, run, { base: scene.record.base })));
    const { answer } = await say(scene, '/gaitkeeper confirm');
    expect(answer).toMatch(/^Nothing is flagged/);
    expect(run.attempt).toBe(1);
  });

  it('waits for a run that is still going', async () => {
    const scene = await measuredPull();
    await using _github = scene.github;
    scene.run.status = 'in_progress';
    expect((await say(scene, '/gaitkeeper confirm')).answer).toMatch(/still being measured/);
  });
});

describe('/gaitkeeper rerun', () => {
  it('of some cells leaves word of which', async () => {
    const scene = await measuredPull();
    await using _github = scene.github;
    const { answer } = await say(scene, `/gaitkeeper rerun ${UWSGI}, gunicorn-gthread · 3.13`);
    expect(answer).toMatch(/^Measuring `uwsgi\/3.12\/w1`, `gunicorn-gthread\/3.13\/w1` of/);
    expect(stored(scene, 'requests')[`requests/${scene.run.id}.json`]).toMatchObject({
      ...{ command: 'rerun', cells: [UWSGI, 'gunicorn-gthread/3.13/w1'], scenarios: null },
    });
    expect(scene.run.attempt).toBe(2);
  });

  it('that GitHub refuses takes back what it left word of, and nothing else', async () => {
    const scene = await measuredPull();
    await using github = scene.github;
    const old = failure(
      403,
      'Unable to retry this workflow run because it was created over a month ago',
    );
    github.fail(({ operation }) => (operation === 'actions/re-run-workflow' ? old : null));
    const { answer } = await say(scene, `/gaitkeeper rerun ${UWSGI}`);
    expect(answer).toMatch(/^GitHub does not run .* once more/);
    expect(stored(scene, 'requests')).toEqual({});
    expect(github.git('log', '--format=%s', 'gaitkeeper-data')).toMatch(
      `Ask run ${scene.run.id} no more to rerun\nAsk run ${scene.run.id} to rerun`,
    );
  });

  it('of a cell that there is not names the nearest', async () => {
    const scene = await measuredPull();
    await using _github = scene.github;
    const { answer } = await say(scene, '/gaitkeeper rerun uwsgi/3.11/w1');
    expect(answer).toMatch(
      /is a cell called `uwsgi\/3.11\/w1`. Did you mean `uwsgi\/3.1[23]\/w1`\?/,
    );
    expect(scene.run.attempt).toBe(1);
  });
});

describe('/gaitkeeper compare', () => {
  it('resolves the name by GitHub, and measures against that commit', async () => {
    const scene = await measuredPull();
    await using github = scene.github;
    const { answer } = await say(scene, '/gaitkeeper compare v1.4.0');
    expect(answer).toMatch(/^Measuring `[0-9a-f]{7}` against `v1.4.0` \(`[0-9a-f]{7}`\)/);
    expect(stored(scene, 'requests')[`requests/${scene.run.id}.json`]).toMatchObject({
      ...{ command: 'compare', base: github.git('rev-parse', 'v1.4.0').trim(), cells: null },
    });
  });

  it('with what is no name of a commit is refused politely', async () => {
    const scene = await measuredPull();
    await using _github = scene.github;
    for (const [ref, expected] of [
      ['no-such-branch', /There is no branch, tag or commit `no-such-branch`/],
      ['--upload-pack=touch${IFS}x', /Please name one branch/],
      ['../../..', /Please name one branch/],
    ] as const) {
      expect((await say(scene, `/gaitkeeper compare ${ref}`)).answer).toMatch(expected);
    }
    expect(scene.run.attempt).toBe(1);
  });
});

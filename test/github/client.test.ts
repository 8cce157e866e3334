import { expect, it } from 'vitest';
import {
  drop,
  FakeGithub,
  failure,
  half,
  secondaryLimit,
  serverError,
} from '../fake-github/index.ts';
import { clientOf } from './support.ts';

it('pins the version of the API, and says who asks', async () => {
  await using github = await FakeGithub.start();
  const { client } = clientOf(github);
  await client.rest.repos.get({ owner: github.owner, repo: github.repo });
  expect(github.requests[0]?.headers).toMatchObject({ 'x-github-api-version': '2022-11-28' });
  expect(github.requests[0]?.headers['user-agent']).toMatch(/^gaitkeeper /);
});

it.each([
  ['a 500', serverError()],
  ['a dropped connection', drop],
  ['a half answer', half],
  ['a secondary limit', secondaryLimit(5)],
  ['a 429 without any further sign', failure(429, 'Slow down')],
])('%s is tried again, and no more than 3 times', async (_name, fault) => {
  await using github = await FakeGithub.start();
  const { client } = clientOf(github);
  const ask = () => client.rest.repos.get({ owner: github.owner, repo: github.repo });

  github.fail(() => fault, 3);
  expect((await ask()).data.full_name).toBe('octo-org/bookstore');
  expect(github.requests).toHaveLength(4);

  github.fail(() => fault, 4);
  await expect(ask()).rejects.toThrow();
  expect(github.requests).toHaveLength(8);
});

it.each([401, 403, 404, 409, 410, 422])(
  'a %i is an answer, and is not tried again',
  async (status) => {
    await using github = await FakeGithub.start();
    const { client } = clientOf(github);
    github.fail(() => failure(status, 'No'), 9);
    const asked = client.rest.repos.get({ owner: github.owner, repo: github.repo });
    await expect(asked).rejects.toMatchObject({ status });
    expect(github.requests).toHaveLength(1);
  },
);

it('a limit that lasts longer than the longest wait is not waited out', async () => {
  await using github = await FakeGithub.start();
  const { client } = clientOf(github, { waits: { maxSeconds: 60 } });
  github.fail(() => secondaryLimit(61));
  const asked = client.rest.repos.get({ owner: github.owner, repo: github.repo });
  await expect(asked).rejects.toMatchObject({ status: 403 });
  expect(github.requests).toHaveLength(1);
});

it('waits as long as retry-after says, in seconds', async () => {
  await using github = await FakeGithub.start();
  const { client, warnings } = clientOf(github);
  github.fail(() => secondaryLimit(17));
  await client.rest.repos.get({ owner: github.owner, repo: github.repo });
  expect(warnings).toEqual([expect.stringMatching(/GET .+ waits 17 s$/)]);
});

it('the token is not in what is logged, nor in what is thrown', async () => {
  await using github = await FakeGithub.start();
  const token = github.token;
  const { client, warnings } = clientOf(github);
  github.fail(() => half, 4);
  const error = await client.rest.repos
    .get({ owner: github.owner, repo: github.repo })
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expect(JSON.stringify(error)).not.toContain(token);
  expect(warnings.join()).not.toContain(token);
});

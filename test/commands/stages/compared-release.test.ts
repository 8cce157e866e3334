import { describe, expect, it } from 'vitest';
import { compareRelease } from '../../../src/commands/stages/compared-release.ts';
import type { Project } from '../../../src/commands/stages/open.ts';
import { findRepository } from '../../../src/service/repository.ts';
import { testRepository } from '../../e2e/repository.ts';

interface Asked {
  /** GITHUB_REF; outside of GitHub where it is not given. */
  readonly ref?: string;
  readonly folder?: string;
  readonly tag?: string;
  readonly head?: string;
  /** By flag or input. */
  readonly base?: string;
}

/** Two packages, both released at the newest commit. */
async function compared({ ref, folder = '.', tag, head, base }: Asked) {
  await using repository = await testRepository({ 'app.py': '' });
  for (const tags of [
    ['shop/v1.0', 'admin/v7.0'],
    ['shop/v1.1', 'admin/v7.1'],
  ]) {
    await repository.commit({}, tags.join());
    for (const name of tags) await repository.git('tag', name);
  }
  const project = {
    repository: await findRepository(repository.directory),
    ...{ folder, github: ref === undefined ? null : { ref } },
    request: { tag, head, overrides: base === undefined ? {} : { base } },
    // That of pull requests.
    config: { base: 'develop' },
  } as unknown as Project;
  return await compareRelease(project);
}

describe('a release gate', () => {
  it('goes by the tag of the event, where tags of several packages stand on the commit', async () => {
    for (const [name, before] of [
      ['shop/v1.1', 'shop/v1.0'],
      ['admin/v7.1', 'admin/v7.0'],
    ]) {
      const found = await compared({ ref: `refs/tags/${name}` });
      expect(found).toMatchObject({ head: name, tag: name, previous: before });
    }
  });

  it('is not misled by the tag of another package than that of its folder', async () => {
    const found = await compared({ ref: 'refs/tags/admin/v7.1', folder: 'services/shop' });
    expect(found).toMatchObject({ tag: 'shop/v1.1', previous: 'shop/v1.0', lastRelease: '1.0' });
  });

  it('does what a flag says before what the event says', async () => {
    const ref = 'refs/tags/admin/v7.1';
    const tagged = await compared({ ref, tag: 'shop/v1.2', head: 'HEAD' });
    expect(tagged).toMatchObject({ head: 'HEAD', tag: 'shop/v1.2', previous: 'shop/v1.0' });
    const named = await compared({ ref, base: 'main~1' });
    expect(named).toEqual({
      ...{ head: 'admin/v7.1', tag: 'admin/v7.1', previous: 'main~1', why: 'as `base` says' },
    });
    expect(await compared({ ref, base: 'shop/v1.0' })).toMatchObject({ lastRelease: '1.0' });
  });
});

import { expect, test } from 'vitest';
import { examineService } from '../../../src/commands/doctor/service.ts';
import type { Request } from '../../../src/commands/request.ts';
import { openProject } from '../../../src/commands/stages/open.ts';
import { temporaryFolder } from '../../../src/platform/files.ts';
import { freePort } from '../../../src/platform/ports.ts';
import { testRepository } from '../../e2e/repository.ts';
import { service } from '../../e2e/services.ts';
import { listeningIo } from '../sinks/support.ts';

test('a database that is not there is a matter of its own, with how to mend it', async () => {
  const address = `postgresql://shop:shop@127.0.0.1:${await freePort()}/{database}`;
  const config = `app: app:app\nenv: { SHOP_DATABASE: "${address}" }\n`;
  await using repository = await testRepository({ ...service(), 'gaitkeeper.yml': config }, {});
  await using folder = await temporaryFolder();
  const { io } = listeningIo();
  const request: Request = {
    face: 'cli',
    ...{ version: '0.0.0', env: {}, directory: repository.directory, configFile: undefined },
    ...{ overrides: {}, overrideLabel: (key) => `--${key}`, records: [], json: false },
    ...{ scenarios: undefined, head: undefined, shard: undefined, shards: undefined },
    ...{ output: undefined, token: undefined },
  };
  const found = await examineService(await openProject(request, io), folder.path, io);
  expect(found).toEqual([
    {
      ...{ area: 'database', state: 'problem', outcome: 'environment' },
      text: expect.stringMatching(/^PostgreSQL at 127\.0\.0\.1:\d+: .*ECONNREFUSED/),
      mend: expect.stringMatching(/^Start it/),
    },
  ]);
});

import { expect, test } from 'vitest';
import { FRAMEWORKS } from '../../fixtures/frameworks/frameworks.ts';
import { layOut } from '../../fixtures/frameworks/repository.ts';
import { temporaryFolder } from '../../src/platform/files.ts';
import { detectApplication } from '../../src/service/detect.ts';

const present = FRAMEWORKS.filter(({ unsupported }) => unsupported === undefined);

test.each(present)('$name is found by what its files say', async (row) => {
  await using tree = await temporaryFolder('framework-');
  await layOut(row, tree.path);
  const { target, protocol, framework } = await detectApplication(tree.path);
  expect({ target, protocol, framework }).toEqual({
    ...{ target: row.target, protocol: row.protocol, framework: row.framework },
  });
});

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
  expect({ target, framework }).toEqual({ target: row.target, framework: row.framework });
  // Both protocols of falcon go by the same name: importing it tells.
  expect([row.protocol, null]).toContain(protocol);
});

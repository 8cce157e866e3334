import { expect, test } from 'vitest';
import { nodeTooOld } from '../../src/entry/node-version.ts';

test('a Node that is too old is told by name, and a newer one is taken', () => {
  expect(nodeTooOld('20.20.2')).toBe(
    'Gaitkeeper needs Node 22 or newer, and this is Node 20.20.2. Install a newer one.',
  );
  expect(nodeTooOld('22.0.0')).toBeNull();
  expect(nodeTooOld(process.versions.node)).toBeNull();
});

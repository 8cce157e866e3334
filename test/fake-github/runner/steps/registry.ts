import { downloadArtifact, uploadArtifact } from './artifacts.ts';
import { checkout } from './checkout.ts';
import { gaitkeeper } from './gaitkeeper.ts';
import { setupPython } from './setup-python.ts';
import type { ActionRunner } from './step.ts';

/** By what stands before the `@` of `uses:`. */
export const ACTIONS: Readonly<Record<string, ActionRunner>> = {
  'actions/checkout': checkout,
  'actions/download-artifact': downloadArtifact,
  'actions/setup-python': setupPython,
  'actions/upload-artifact': uploadArtifact,
  'gaitkeeper/gaitkeeper': gaitkeeper,
};

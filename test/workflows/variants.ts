import packageJson from '../../package.json' with { type: 'json' };
import { newFiles } from '../../src/commands/init/files.ts';
import { PARTS, wantedParts } from '../../src/commands/init/parts.ts';
import type { WorkflowFacts } from '../../src/commands/init/workflow-facts.ts';
import { workflowName } from '../../src/commands/init/workflow-facts.ts';

export interface Written {
  /** The variant and the file: the test's name. */
  readonly name: string;
  readonly path: string;
  readonly part: string;
  readonly text: string;
}

export function factsOf(more: Partial<WorkflowFacts> = {}): WorkflowFacts {
  const folder = more.folder ?? '.';
  return {
    version: packageJson.version,
    defaultBranch: 'main',
    pythons: ['3.13'],
    folder,
    jobs: 1,
    follows: true,
    budgetMinutes: 5,
    confirmsAfresh: false,
    tags: ['v*'],
    measuring: [workflowName(folder)],
    ...more,
  };
}

/** The workflows of one variant. */
export function written(
  variant: string,
  more: Partial<WorkflowFacts> = {},
  simple = false,
): readonly Written[] {
  const facts = factsOf(more);
  const service = {
    ...{ directory: `/repository/${facts.folder}`, folder: facts.folder, pythons: facts.pythons },
    ...{ name: null, dataBranch: null },
    ...{ configFile: null, configText: null, cells: 1, budgetMinutes: facts.budgetMinutes },
    ...{ confirmsAfresh: facts.confirmsAfresh, marksCommits: true },
  };
  const parts = simple ? wantedParts(undefined, true) : PARTS;
  return newFiles(service, facts, parts, simple).map((file) => ({
    ...file,
    name: `${variant}: ${file.path}`,
  }));
}

/** All that `init` can be made to write, with what is awkward in names and lists. */
export const VARIANTS: readonly Written[] = [
  ...written('one job'),
  ...written('several jobs', { jobs: 8, pythons: ['3.13', 'pypy3.11', '3.14t'] }),
  ...written('as many jobs as planned', { jobs: null }),
  ...written('several jobs, reported at their end', { jobs: 8, follows: false }),
  ...written('confirming on a fresh runner', { confirmsAfresh: true }),
  ...written('simple', {}, true),
  ...written('simple, several jobs', { jobs: null }, true),
  ...written('a service in a folder', { folder: 'services/api', jobs: 3, tags: ['api/v*'] }),
  ...written('a simple service in a folder', { folder: 'services/api' }, true),
  ...written('awkward names', {
    folder: "my services/it's #1: {a}",
    defaultBranch: 'release/2.x',
    tags: ['v*', '[0-9]*', 'release-*'],
    measuring: ['Gaitkeeper', 'on', '"quoted" # one'],
    budgetMinutes: 45,
  }),
  ...written('a default branch with braces', { defaultBranch: 'release/{2,3}.x' }),
  ...written('a default branch that YAML would read as something else', { defaultBranch: '3.10' }),
];

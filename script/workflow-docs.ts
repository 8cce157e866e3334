import { markdownTable } from 'markdown-table';
import packageJson from '../package.json' with { type: 'json' };
import { measureWorkflow } from '../src/commands/init/measure-workflow.ts';
import { releaseWorkflow } from '../src/commands/init/release-workflow.ts';
import { reportWorkflow } from '../src/commands/init/report-workflow.ts';
import { respondWorkflow } from '../src/commands/init/respond-workflow.ts';
import { simpleWorkflow } from '../src/commands/init/simple-workflow.ts';
import { type WorkflowFacts, workflowName } from '../src/commands/init/workflow-facts.ts';
import { type Workflow, workflowYaml } from '../src/commands/init/workflow-yaml.ts';

/** What `init` finds in an ordinary repository. */
const FACTS: WorkflowFacts = {
  version: packageJson.version,
  defaultBranch: 'main',
  pythons: ['3.13'],
  folder: '.',
  jobs: 1,
  follows: true,
  budgetMinutes: 5,
  confirmsAfresh: false,
  tags: ['v*'],
  measuring: [workflowName('.')],
};

const WORKFLOWS = {
  simple: simpleWorkflow(FACTS),
  measure: measureWorkflow(FACTS),
  'fan-out': measureWorkflow({ ...FACTS, jobs: null }),
  report: reportWorkflow(FACTS),
  'fan-out-report': reportWorkflow({ ...FACTS, jobs: null }),
  respond: respondWorkflow(FACTS),
  release: releaseWorkflow(FACTS),
} as const;

/** The workflows as init writes them, by the names of the generated parts of the docs. */
export const WORKFLOW_GENERATORS: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(
    Object.entries(WORKFLOWS).map(([name, workflow]) => [
      `workflow-${name}`,
      () => `\`\`\`yaml\n${workflowYaml(workflow)}\`\`\``,
    ]),
  ),
  permissions: () =>
    markdownTable([
      ['file', 'job', 'may', 'runs code of the repository'],
      ...permissionRows('gaitkeeper.yml', WORKFLOWS['fan-out']),
      ...permissionRows('gaitkeeper-report.yml', WORKFLOWS['fan-out-report']),
      ...permissionRows('gaitkeeper-respond.yml', WORKFLOWS.respond),
      ...permissionRows('gaitkeeper-release.yml', WORKFLOWS.release),
      ...permissionRows('gaitkeeper.yml by `--simple`', WORKFLOWS.simple),
    ]),
};

function permissionRows(file: string, { jobs }: Workflow): readonly string[][] {
  return jobs.map(({ id, permissions, steps }) => [
    file,
    `\`${id}\``,
    Object.entries(permissions)
      .map(([name, access]) => `\`${name}: ${access}\``)
      .join(', '),
    // Without an interpreter there is nothing to run it with.
    steps.some((text) => text.includes('actions/setup-python')) ? 'yes' : 'no',
  ]);
}

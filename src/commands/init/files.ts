import { join } from 'node:path';
import { measureWorkflow } from './measure-workflow.ts';
import type { Part } from './parts.ts';
import { releaseWorkflow } from './release-workflow.ts';
import { reportWorkflow } from './report-workflow.ts';
import { respondWorkflow } from './respond-workflow.ts';
import type { ServiceFacts } from './service-facts.ts';
import { simpleWorkflow } from './simple-workflow.ts';
import { fileStem, type WorkflowFacts } from './workflow-facts.ts';
import { type Workflow, workflowYaml } from './workflow-yaml.ts';

export interface NewFile {
  readonly part: Part;
  /** Relative to the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** A workflow of each part, and what its file's name ends with. */
const WORKFLOWS = {
  measure: { build: measureWorkflow, ending: '' },
  report: { build: reportWorkflow, ending: '-report' },
  respond: { build: respondWorkflow, ending: '-respond' },
  release: { build: releaseWorkflow, ending: '-release' },
} as const satisfies Partial<
  Record<Part, { build: (facts: WorkflowFacts) => Workflow; ending: string }>
>;

/** The files of one service. `respond` is one for all services: a comment is answered once. */
export function newFiles(
  service: ServiceFacts,
  facts: WorkflowFacts,
  parts: readonly Part[],
  simple: boolean,
): readonly NewFile[] {
  return parts.flatMap((part): readonly NewFile[] => {
    if (part === 'config') {
      const path = join(service.folder, service.configFile ?? 'gaitkeeper.yml');
      return service.configText === null ? [] : [{ part, path, text: service.configText }];
    }
    const { build } = WORKFLOWS[part];
    const workflow = simple && part === 'measure' ? simpleWorkflow(facts) : build(facts);
    return [{ part, path: workflowPath(part, facts.folder), text: workflowYaml(workflow) }];
  });
}

/** Where the workflow of a part stands, relative to the repository's root. */
export function workflowPath(part: keyof typeof WORKFLOWS, folder: string): string {
  const stem = part === 'respond' ? 'gaitkeeper' : fileStem(folder);
  return join('.github', 'workflows', `${stem}${WORKFLOWS[part].ending}.yml`);
}

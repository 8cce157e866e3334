import type { PlannedSide } from '../../measure/prepare.ts';
import type { CommandIo } from '../io.ts';
import type { Project } from '../stages/open.ts';
import { checkOutForProject, checkOutHead } from '../stages/revisions.ts';
import { applicationByFiles, findService } from '../stages/service.ts';

/** What is to be planned for. */
export interface Subject extends AsyncDisposable {
  readonly head: PlannedSide;
}

/**
 * The head's application. Where the configuration names the servers and the files tell how the application
 * is called, nothing of the pull request is installed or executed: which cells there are does not hang on
 * it. Else it is imported, as it is for measuring.
 * @throws GaitkeeperError as detection, installing and importing do
 */
export async function subjectOf(project: Project, folder: string, io: CommandIo): Promise<Subject> {
  return (await byFiles(project, folder)) ?? (await byImport(project, folder, io));
}

async function byFiles(project: Project, folder: string): Promise<Subject | null> {
  if (project.config.matrix.axes.launcher === undefined) return null;
  const tree = await checkOutHead(project, folder);
  const leave = () => tree[Symbol.asyncDispose]();
  try {
    const application = await applicationByFiles(project, tree.directory);
    if (application !== null) {
      const head = { side: 'head', tree: tree.directory, application } as const;
      return { head, [Symbol.asyncDispose]: leave };
    }
  } catch (error) {
    await leave();
    throw error;
  }
  await leave();
  return null;
}

async function byImport(project: Project, folder: string, io: CommandIo): Promise<Subject> {
  const revisions = await checkOutForProject(project, folder, io);
  try {
    const { head } = await findService(project, revisions, io);
    return { head, [Symbol.asyncDispose]: () => revisions[Symbol.asyncDispose]() };
  } catch (error) {
    await revisions[Symbol.asyncDispose]();
    throw error;
  }
}

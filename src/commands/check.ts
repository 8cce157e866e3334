import { artifactName } from '../baseline/artifact-name.ts';
import { targetOf } from '../github/target.ts';
import type { CommandIo } from './io.ts';
import type { Ended, Request } from './request.ts';
import { confirmingHere } from './stages/confirm.ts';
import { continued, together } from './stages/earlier.ts';
import { measureProject } from './stages/measure.ts';
import { openProject, type Project } from './stages/open.ts';
import { reportRecord } from './stages/report.ts';

/** Measures base against head, compares, judges, reports: the whole of a pull request in one job. */
export async function check(request: Request, io: CommandIo): Promise<Ended> {
  return checkProject(await openProject(request, io), io);
}

export async function checkProject(opened: Project, io: CommandIo): Promise<Ended> {
  const { project: wanted, earlier } = await continued(opened, io);
  const project = confirmingHere(wanted);
  const measured = await measureProject(project, io);
  const record = together(measured, earlier, io);
  const target = project.github && targetOf(project.github);
  const ended = await reportRecord(record, { ...project, target, shards: [] }, io);
  return { ...ended, outputs: { ...ended.outputs, 'artifact-name': artifactName(measured) } };
}

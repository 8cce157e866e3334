import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../platform/files.ts';
import { type Finding, good, note, problem } from './doctor/finding.ts';
import { examineMachine } from './doctor/machine.ts';
import { examineNoise } from './doctor/noise.ts';
import { examineService } from './doctor/service.ts';
import type { CommandIo } from './io.ts';
import type { Ended, Request } from './request.ts';
import { openProject, type Project } from './stages/open.ts';

/** Says what was detected, what would be measured, how noisy this machine is, and how to mend what is wrong. */
export async function doctor(request: Request, io: CommandIo): Promise<Ended> {
  await using folder = await temporaryFolder('gaitkeeper-run-');
  await mkdir(join(folder.path, 'logs'));
  const findings = [
    ...(await io.stage('Machine', () => examineMachine(request))),
    ...(await io.stage('Service', () => examineProject(request, folder.path, io))),
    await io.stage('Noise', () => examineNoise(folder.path, io)),
  ];
  io.result(request.json ? JSON.stringify({ findings }, null, 2) : textOf(findings));
  const worst = findings.find(({ outcome }) => outcome !== null);
  return { outcome: worst?.outcome ?? 'passed', outputs: {} };
}

async function examineProject(request: Request, folder: string, io: CommandIo): Promise<Finding[]> {
  try {
    const project = await openProject(request, io);
    return [...(await examineService(project, folder, io)), ...examineGithub(project)];
  } catch (error) {
    return [problem('repository', error)];
  }
}

function examineGithub({ github, request }: Project): Finding[] {
  if (github === null) return [];
  if (request.token === undefined) {
    return [
      note(
        'GitHub',
        'There is no token: nothing can be posted.',
        'Leave the input `token` at its default.',
      ),
    ];
  }
  if (github.pull !== null && github.pull.headRepository !== `${github.owner}/${github.repo}`) {
    return [
      note('GitHub', 'This is a pull request from a fork: its report goes to the job summary.'),
    ];
  }
  return [good('GitHub', `${github.owner}/${github.repo}, ${github.event}, with a token`)];
}

const MARKS = { good: '✓', note: '!', problem: '✗' } as const;

function textOf(findings: readonly Finding[]): string {
  const groups = [...Map.groupBy(findings, ({ area }) => area)];
  return groups.map(([area, of]) => [area, ...of.flatMap(linesOf)].join('\n')).join('\n\n');
}

function linesOf({ state, text, mend }: Finding): string[] {
  const [first = '', ...more] = text.split('\n');
  return [
    `  ${MARKS[state]} ${first}`,
    ...more.map((line) => `    ${line}`),
    ...(mend === null ? [] : [`    → ${mend}`]),
  ];
}

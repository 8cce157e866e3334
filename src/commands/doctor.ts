import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../platform/files.ts';
import { examineCheckout } from './doctor/checkout.ts';
import { type Finding, problem } from './doctor/finding.ts';
import { examineGithub } from './doctor/github.ts';
import { examineMachine } from './doctor/machine.ts';
import { examineNoise } from './doctor/noise.ts';
import { examineService } from './doctor/service.ts';
import type { CommandIo } from './io.ts';
import type { Ended, Request } from './request.ts';
import { openProject } from './stages/open.ts';

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
    return [
      ...(await examineCheckout(project)),
      ...(await examineService(project, folder, io)),
      ...(await examineGithub(project, io)),
    ];
  } catch (error) {
    return [problem('repository', error)];
  }
}

const MARKS = { good: '✓', note: '!', problem: '✗' } as const;

function textOf(findings: readonly Finding[]): string {
  const groups = [...Map.groupBy(findings, ({ area }) => area)];
  const texts = groups.map(([area, of]) => [area, ...of.flatMap(linesOf)].join('\n'));
  return [...texts, summary(findings)].join('\n\n');
}

function summary(findings: readonly Finding[]): string {
  const of = (state: Finding['state']) => findings.filter((each) => each.state === state).length;
  const problems = of('problem');
  if (problems > 0)
    return problems === 1
      ? 'One thing stands in the way of measuring.'
      : `${problems} things stand in the way of measuring.`;
  return of('note') === 0
    ? 'Nothing has to be mended.'
    : 'Nothing stands in the way of measuring; what is marked ! could be better.';
}

function linesOf({ state, text, mend }: Finding): string[] {
  const [first = '', ...more] = text.split('\n');
  return [
    `  ${MARKS[state]} ${first}`,
    ...more.map((line) => `    ${line}`),
    ...(mend === null ? [] : [`    → ${mend}`]),
  ];
}

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../platform/files.ts';
import { examineCheckout } from './doctor/checkout.ts';
import { type Finding, problem } from './doctor/finding.ts';
import { examineGithub } from './doctor/github.ts';
import { examineMachine } from './doctor/machine.ts';
import { examineNoise } from './doctor/noise.ts';
import { examineService } from './doctor/service.ts';
import { findingsText } from './doctor/text.ts';
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
  io.result(
    request.json ? JSON.stringify({ findings }, null, 2) : findingsText(findings, io.columns),
  );
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

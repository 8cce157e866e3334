import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { GaitkeeperError } from '../../domain/errors.ts';
import { run } from '../../platform/process.ts';
import { whichProgram } from '../../platform/programs.ts';
import type { Program, Tool } from './driver.ts';

/** @throws GaitkeeperError `driver-not-found` with the way to install it */
export async function findTool(program: Program): Promise<Tool> {
  const path = await whichProgram(program.name, searchPath());
  if (path === null) {
    throw new GaitkeeperError('driver-not-found', `${program.name} is not installed.`, {
      hint: program.install,
    });
  }
  const { stdout, stderr } = await run([path, ...program.versionArgs], { timeoutMs: 10_000 });
  const version = /\d+(?:\.\d+)+/.exec(`${stdout}\n${stderr}`)?.[0];
  return { path, title: version === undefined ? program.name : `${program.name} ${version}` };
}

/** PATH, and where `cargo install` and `go install` put programs whether or not that is on it. */
function searchPath(): string {
  const { PATH = '', CARGO_HOME = join(homedir(), '.cargo') } = process.env;
  const { GOPATH = join(homedir(), 'go') } = process.env;
  return [PATH, join(CARGO_HOME, 'bin'), join(GOPATH, 'bin')].join(delimiter);
}

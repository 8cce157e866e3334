import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Interpreter } from '../../src/domain/service.ts';
import type { Launcher } from '../../src/launchers/launcher.ts';
import { run } from '../../src/platform/process.ts';
import { chooseInstaller } from '../../src/service/installer.ts';

export interface TestEnvironment {
  readonly interpreter: Interpreter;
  readonly python: string;
  readonly packages: Readonly<Record<string, string>>;
}

const DESCRIBE = `
import json, platform, sys
print(json.dumps({
    "implementation": platform.python_implementation().lower(),
    "version": platform.python_version(),
    "executable": sys.executable,
    "build": sys.version.replace("\\n", " "),
}))`;

/** The interpreter behind a name on PATH, or null where there is none. */
export async function describePython(name: string): Promise<Interpreter | null> {
  const result = await run([name, '-c', DESCRIBE]);
  if (result.status !== 0) return null;
  const found = JSON.parse(result.stdout);
  const short = found.version.split('.').slice(0, 2).join('.');
  const label = found.implementation === 'cpython' ? short : `${found.implementation}${short}`;
  return { ...found, spec: name, label, gil: true };
}

/**
 * A virtual environment with a launcher's requirements, made once and kept outside of the
 * repository: one a launcher, so that what cannot be installed takes nothing else down with it.
 * @returns the reason, where the requirements cannot be installed.
 */
export async function environmentFor(
  launcher: Launcher,
  interpreter: Interpreter,
  webSocket = false,
): Promise<TestEnvironment | string> {
  return environmentWith(launcher.requirements(interpreter, webSocket), interpreter);
}

/** The same with any requirements. */
export async function environmentWith(
  requirements: readonly string[],
  interpreter: Interpreter,
): Promise<TestEnvironment | string> {
  const key = JSON.stringify([interpreter.executable, interpreter.version, requirements]);
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `gaitkeeper-test-env-${hash}`);
  const failure = await install(folder, interpreter, requirements);
  if (failure !== null) return failure;
  const python = join(folder, 'bin', 'python');
  return { interpreter, python, packages: await installedPackages(python) };
}

async function install(
  folder: string,
  interpreter: Interpreter,
  requirements: readonly string[],
): Promise<string | null> {
  const done = join(folder, 'done');
  const lock = `${folder}.lock`;
  while (!existsSync(done)) {
    if (await taken(lock)) {
      await sleep(200);
      continue;
    }
    try {
      if (existsSync(done)) return null;
      await rm(folder, { recursive: true, force: true });
      const failure = await create(folder, interpreter, requirements);
      if (failure !== null) return failure;
      await writeFile(done, '');
    } finally {
      await rm(lock, { force: true });
    }
  }
  return null;
}

/** Another test file may be making the same environment; one that was killed holds it no more. */
async function taken(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return false;
  } catch {
    const holder = Number(await readFile(lock, 'utf8').catch(() => ''));
    if (holder > 0 && !isRunning(holder)) await rm(lock, { force: true });
    return true;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function create(
  folder: string,
  interpreter: Interpreter,
  requirements: readonly string[],
): Promise<string | null> {
  const installer = await chooseInstaller(interpreter);
  const made = await installer.create(folder);
  if (made.status !== 0) return `no virtual environment: ${made.stderr.trim().slice(-500)}`;
  if (requirements.length === 0) return null;
  const filled = await installer.install(folder, requirements, tmpdir());
  return filled.status === 0 ? null : `not installable: ${filled.stderr.trim().slice(-500)}`;
}

const LIST = `
import json
from importlib.metadata import distributions
print(json.dumps({d.metadata["Name"].lower().replace("_", "-"): d.version for d in distributions()}))`;

async function installedPackages(python: string): Promise<Record<string, string>> {
  const result = await run([python, '-c', LIST]);
  return JSON.parse(result.stdout);
}

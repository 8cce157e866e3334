import { readFile } from 'node:fs/promises';
import { availableParallelism, cpus, release, totalmem, type } from 'node:os';
import type { Machine } from '../domain/record.ts';

/** The fingerprint of this machine, without what it was pinned to. */
export async function describeMachine(
  env: Readonly<Record<string, string | undefined>>,
): Promise<Omit<Machine, 'pinning'>> {
  return {
    cpuModel: cpus()[0]?.model.trim() || 'unknown',
    cores: availableParallelism(),
    memoryMiB: Math.round(totalmem() / 1024 / 1024),
    kernel: release(),
    os: await osName(),
    runnerImage: env.ImageOS ? `${env.ImageOS}/${env.ImageVersion ?? '?'}` : null,
  };
}

/** `Debian GNU/Linux 12 (bookworm)`, or the kernel's name where there is no os-release file. */
async function osName(): Promise<string> {
  try {
    const text = await readFile('/etc/os-release', 'utf8');
    const pretty = /^PRETTY_NAME="?([^"\n]*)"?$/m.exec(text)?.[1];
    if (pretty) return pretty;
  } catch {
    // Not a Linux with the freedesktop file: the kernel's name serves.
  }
  return type();
}

import { createHash, randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { textOf } from '../domain/order.ts';
import { onInterrupt } from './interrupt.ts';

/** A folder that exists as long as somebody needs it. */
export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string;
}

/** Makes an empty folder that is removed when it is disposed of, and also on SIGINT and at exit. */
export async function temporaryFolder(
  prefix = 'gaitkeeper-',
  parent: string = tmpdir(),
): Promise<TemporaryFolder> {
  await mkdir(parent, { recursive: true });
  const path = await mkdtemp(join(parent, prefix));
  return { path, [Symbol.asyncDispose]: removedOnInterrupt(path).remove };
}

/** A path that does not outlive an interruption. */
export interface Transient {
  /** Removes it in the ordinary way. */
  remove(): Promise<void>;
  /** It is complete: from now on it stays, whatever happens to us. */
  keep(): void;
}

/** Sees to it that a file or folder, which need not exist yet, is gone after an interruption. */
export function removedOnInterrupt(path: string): Transient {
  const keep = onInterrupt(() => rmSync(path, REMOVE));
  const remove = async () => {
    await rm(path, REMOVE);
    keep();
  };
  return { remove, keep };
}

// A server that is just ending may still write its last file: rm then meets ENOTEMPTY once.
const REMOVE = { recursive: true, force: true, maxRetries: 3 } as const;

/** Writes a file so that a reader sees the old content or the new one, never a part of it. */
export async function writeAtomically(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/** The file's text, or null where there is no such file (or it is a folder, or a link to itself). */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (ABSENT.has((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG']);

/** SHA-256, as lower-case hexadecimal. */
export function contentHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 of plain data, whatever the order of its keys. */
export function dataHash(data: unknown): string {
  return contentHash(textOf(data));
}

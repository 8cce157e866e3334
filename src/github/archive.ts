import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { GaitkeeperError } from '../domain/errors.ts';
import { printable } from './printable.ts';

/** What one archive may hold. No real one comes near; a forged one has to stop somewhere. */
export interface ArchiveCaps {
  /** Entries of any name. */
  readonly entries: number;
  /** Bytes of a file that is read, once inflated. */
  readonly fileBytes: number;
  /** The same of all files together. */
  readonly totalBytes: number;
  /** How often a file may be larger than it was compressed; small ones may be more. */
  readonly ratio: number;
}

export const ARCHIVE_CAPS: ArchiveCaps = {
  entries: 5000,
  fileBytes: 32 * 1024 * 1024,
  totalBytes: 64 * 1024 * 1024,
  ratio: 200,
};

/** Below this nobody minds how well a file was compressed. */
const SMALL = 1024 * 1024;

export interface ArchivedFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads the wanted files of a zip that a stranger made, in memory. Nothing that the archive says of itself is
 * believed: bytes are counted while they are inflated, and one entry that no honest program writes
 * (a path that leaves the folder, a link, a name twice) is the end of it.
 * @param origin for messages: the artifact's name.
 * @throws GaitkeeperError `record-invalid`
 */
export async function readArchive(
  zip: Buffer,
  origin: string,
  wanted: (name: string) => boolean,
  caps: ArchiveCaps = ARCHIVE_CAPS,
): Promise<readonly ArchivedFile[]> {
  try {
    return await readFiles(zip, wanted, caps);
  } catch (error) {
    const reason = printable(error instanceof Error ? error.message : String(error));
    throw new GaitkeeperError('record-invalid', `${printable(origin)} was not read: ${reason}`, {
      hint: 'Measure again: an archive that Gaitkeeper and actions/upload-artifact made is not like this.',
      cause: error,
    });
  }
}

async function readFiles(
  buffer: Buffer,
  wanted: (name: string) => boolean,
  caps: ArchiveCaps,
): Promise<readonly ArchivedFile[]> {
  // Refuses absolute paths, `..` and backslashes in names, and files that are not as long as they say.
  const zip = await fromBufferPromise(buffer, { strictFileNames: true, validateEntrySizes: true });
  const chosen = (await listEntries(zip, caps.entries)).filter(({ fileName }) => wanted(fileName));
  const files: ArchivedFile[] = [];
  let left = caps.totalBytes;
  for (const entry of chosen) {
    const bytes = await inflate(zip, entry, Math.min(left, mostBytes(entry, caps)));
    left -= bytes.length;
    files.push({ name: entry.fileName, text: decode(bytes, entry) });
  }
  return files;
}

/** All of them, before anything is inflated. */
async function listEntries(zip: ZipFile, most: number): Promise<readonly Entry[]> {
  if (zip.entryCount > most) throw new Error(`it has ${zip.entryCount} entries, more than ${most}`);
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const { fileName } = entry;
    if (entries.has(fileName)) throw new Error(`${fileName} is in it twice`);
    if (entry.isEncrypted()) throw new Error(`${fileName} is encrypted`);
    if (!isPlain(entry)) throw new Error(`${fileName} is neither a file nor a folder`);
    entries.set(fileName, entry);
  }
  return [...entries.values()].filter(({ fileName }) => !fileName.endsWith('/'));
}

/** By the mode of Unix, whatever system the archive says it is from; none at all is a file. */
function isPlain({ externalFileAttributes }: Entry): boolean {
  const kind = (externalFileAttributes >>> 16) & 0o170000;
  return [0, 0o100000, 0o040000].includes(kind);
}

function mostBytes({ compressedSize }: Entry, { fileBytes, ratio }: ArchiveCaps): number {
  return Math.min(fileBytes, Math.max(SMALL, compressedSize * ratio));
}

async function inflate(zip: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  const stream: Readable = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Leaving the loop stops the inflating.
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > most) throw new Error(`${entry.fileName} inflates to more than ${most} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer, { fileName }: Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${fileName} is no UTF-8`);
  }
}

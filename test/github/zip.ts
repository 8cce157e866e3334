import { crc32, deflateRawSync } from 'node:zlib';

/** A file of a zip, and whatever about it is to be untrue. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Buffer;
  /** As the header says; the true one where absent. */
  readonly uncompressedSize?: number;
  /** Unix mode; a plain file where absent. */
  readonly mode?: number;
  readonly encrypted?: boolean;
  readonly stored?: boolean;
}

/** Makes a zip with nothing but what is asked for, true or not. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, header } = partsOf(entry, offset);
    locals.push(local);
    central.push(header);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** The zip that actions/upload-artifact makes of the folder with these files. */
export function zipOfFiles(files: Readonly<Record<string, string>>): Buffer {
  return zipOf(Object.entries(files).map(([name, content]) => ({ name, content })));
}

function partsOf(entry: ZipEntry, offset: number): { local: Buffer; header: Buffer } {
  const name = Buffer.from(entry.name);
  const content = Buffer.from(entry.content as string);
  const data = entry.stored ? content : deflateRawSync(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  // Names are UTF-8.
  common.writeUInt16LE(0x800 | (entry.encrypted ? 1 : 0), 2);
  common.writeUInt16LE(entry.stored ? 0 : 8, 4);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(entry.uncompressedSize ?? content.length, 18);
  common.writeUInt16LE(name.length, 22);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE((3 << 8) | 20, 4);
  common.copy(header, 6);
  header.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 38);
  header.writeUInt32LE(offset, 42);
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04'), common, name, data]),
    header: Buffer.concat([header, name]),
  };
}

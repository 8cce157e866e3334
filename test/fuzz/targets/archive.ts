import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { GaitkeeperError } from '../../../src/domain/errors.ts';
import { ARCHIVE_CAPS, readArchive } from '../../../src/github/archive.ts';
import { zipOf, zipOfFiles } from '../../github/zip.ts';
import { type FuzzTarget, mutated } from '../target.ts';

const CAPS = { ...ARCHIVE_CAPS, entries: 20, fileBytes: 100_000, totalBytes: 150_000 };

const ARCHIVES = [
  zipOfFiles({ 'record.json': '{"good":true}' }),
  zipOfFiles({ 'a/record.json': '{}', 'report.md': 'x'.repeat(3000) }),
  zipOf([{ name: 'record.json', content: '{"good":true}', stored: true }]),
  zipOf([{ name: 'record.json', content: Buffer.alloc(90_000, ' ') }]),
  zipOf([]),
].map((zip) => zip.toString('latin1'));
const TOKENS = [
  ...[
    'PK\x01\x02',
    'PK\x03\x04',
    'PK\x05\x06',
    'PK\x06\x06',
    'PK\x06\x07',
    '\xff\xff\xff\xff',
    '\xff\xff',
  ],
  ...['\0\0\0\0', '\0', '\x01', '\x08', '../', '/etc/', '\\', 'record.json', '\x7f\xff\xff\xff'],
];

/** Whatever an archive holds, its files are read within the bounds, or it is refused. */
export const archiveReader: FuzzTarget = {
  name: 'archive reader',
  property: () =>
    fc.asyncProperty(mutated(ARCHIVES, TOKENS), async (text) => {
      const started = performance.now();
      try {
        const wanted = (name: string) => name.endsWith('.json');
        const files = await readArchive(Buffer.from(text, 'latin1'), 'it', wanted, CAPS);
        const sizes = files.map((file) => Buffer.byteLength(file.text));
        ok(
          sizes.every((size) => size <= CAPS.fileBytes),
          'no file is larger than it may be',
        );
        ok(sizes.reduce((sum, size) => sum + size, 0) <= CAPS.totalBytes, 'nor are all of them');
        ok(
          files.every(({ name }) => !/\.\.\/|^\/|\\/.test(name)),
          'no name leaves the folder',
        );
      } catch (error) {
        if (!(error instanceof GaitkeeperError && error.code === 'record-invalid')) throw error;
      }
      ok(performance.now() - started < 10_000, 'it takes no longer than a moment');
    }),
};

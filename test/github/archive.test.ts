import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARCHIVE_CAPS, readArchive } from '../../src/github/archive.ts';
import { refusalOf } from './support.ts';
import { type ZipEntry, zipOf, zipOfFiles } from './zip.ts';

const isJson = (name: string) => name.endsWith('.json');
const read = (zip: Buffer, caps = {}) =>
  readArchive(zip, 'gaitkeeper-1of1-1', isJson, { ...ARCHIVE_CAPS, ...caps });

async function refusal(zip: Buffer, caps = {}): Promise<string> {
  const { code, message } = await refusalOf(read(zip, caps));
  expect(code).toBe('record-invalid');
  expect(message).toMatch(/^gaitkeeper-1of1-1 was not read: /);
  return message;
}

const good: ZipEntry = { name: 'record.json', content: '{"good":true}' };

describe('an honest archive', () => {
  test('gives the wanted files, wherever they stand, and inflates no others', async () => {
    const zip = zipOf([
      { name: 'gaitkeeper-output/', content: '', mode: 0o040755, stored: true },
      { name: 'gaitkeeper-output/record.json', content: '{"é":1}' },
      // Would be refused if anybody looked inside.
      { name: 'report.md', content: 'x'.repeat(5000), uncompressedSize: 1 },
      { ...good, stored: true },
    ]);
    expect(await read(zip)).toEqual([
      { name: 'gaitkeeper-output/record.json', text: '{"é":1}' },
      { name: 'record.json', text: '{"good":true}' },
    ]);
  });

  test('of another program, which streamed it, is read alike', async () => {
    const program = `
import sys, zipfile
class Pipe:
    def write(self, data): return sys.stdout.buffer.write(data)
    def flush(self): sys.stdout.buffer.flush()
with zipfile.ZipFile(Pipe(), "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("record.json", '{"a": 1}' * 1000)
`;
    const zip = execFileSync('python3', ['-c', program]);
    expect(await read(zip)).toEqual([{ name: 'record.json', text: '{"a": 1}'.repeat(1000) }]);
  });

  test('may be empty', async () => {
    expect(await read(zipOf([]))).toEqual([]);
  });
});

describe('a bomb', () => {
  const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024, ' ');

  test('of 300 MB from 300 KB is given up long before it is whole', async () => {
    const zip = zipOf([{ name: 'record.json', content: megabytes(300) }]);
    expect(zip.length).toBeLessThan(320_000);
    expect(await refusal(zip)).toMatch(/inflates to more than \d{8} bytes/);
  });

  test('that claims to be small is found out by what comes out of it', async () => {
    const zip = zipOf([{ name: 'record.json', content: megabytes(300), uncompressedSize: 12 }]);
    await refusal(zip);
  });

  test('in many files counts as one', async () => {
    const file = (index: number) => ({ name: `records/${index}.json`, content: megabytes(1) });
    const zip = zipOf(Array.from({ length: 6 }, (_, index) => file(index)));
    expect(await read(zip)).toHaveLength(6);
    expect(await refusal(zip, { totalBytes: 5.5 * 1024 * 1024 })).toContain('records/5.json');
  });

  test('is known by its ratio where the size alone would pass', async () => {
    const zip = zipOf([{ name: 'record.json', content: megabytes(4) }]);
    expect(await refusal(zip, { ratio: 100 })).toMatch(/more than 1048576 bytes/);
    expect(await read(zip, { ratio: 2000 })).toHaveLength(1);
  });

  test('of 20,000 entries is not even listed', async () => {
    const entries = Array.from({ length: 20_000 }, (_, index) => ({
      ...{ name: `${index}.txt`, content: '' },
    }));
    expect(await refusal(zipOf([...entries, good]))).toContain('20001 entries');
  });
});

describe('an archive that nobody makes by accident is refused as a whole', () => {
  test.each<[string, ZipEntry, RegExp]>([
    ['a path that leaves the folder', { name: '../record.json', content: '{}' }, /relative path/],
    ['one further down', { name: 'a/../../record.json', content: '{}' }, /relative path/],
    ['an absolute path', { name: '/etc/record.json', content: '{}' }, /absolute path/],
    ['a drive', { name: 'C:/record.json', content: '{}' }, /absolute path/],
    ['a backslash', { name: '..\\record.json', content: '{}' }, /invalid characters/],
    ['a symbolic link', { name: 'x.json', content: '/etc/passwd', mode: 0o120777 }, /neither/],
    ['a device', { name: 'x', content: '', mode: 0o020666 }, /neither a file nor a folder/],
    ['an encrypted file', { name: 'x.txt', content: '{}', encrypted: true }, /is encrypted/],
    ['a name that is there twice', { ...good, content: '{"good":false}' }, /twice/],
    ['a file that is no text', { name: 'x.json', content: Buffer.from([0xff, 0xfe]) }, /UTF-8/],
    ['less than the header says', { ...good, name: 'x.json', uncompressedSize: 99 }, /bytes/],
  ])('%s', async (_what, entry, words) => {
    expect(await refusal(zipOf([good, entry]))).toMatch(words);
  });

  test.each([0.1, 0.5, 0.9, 0.999])('%d of it', async (share) => {
    const zip = zipOf([good, { ...good, name: 'other.json' }]);
    await refusal(zip.subarray(0, Math.floor(zip.length * share)));
  });

  test('what is no zip at all', async () => {
    await refusal(Buffer.from(''));
    await refusal(Buffer.from('<html>Not Found</html>'));
  });

  test('and the message is one clean line, whatever the names are', async () => {
    const name = `/${'\u001b[2J\n::add-mask::x\u2028'.repeat(50)}`;
    const message = await refusal(zipOf([{ name, content: '' }]));
    expect(message).not.toMatch(/[\p{Cc}\u2028]/u);
    expect(message.length).toBeLessThan(400);
  });
});

describe('anything at all', () => {
  const files = fc.dictionary(fc.string({ unit: 'binary', maxLength: 12 }), fc.string());

  /** Whatever comes, it is read or refused: no other error, no file from nowhere, no hanging. */
  async function readOrRefused(zip: Buffer): Promise<void> {
    try {
      for (const file of await read(zip)) expect(isJson(file.name)).toBe(true);
    } catch (error) {
      expect(error).toMatchObject({ name: 'GaitkeeperError', code: 'record-invalid' });
    }
  }

  test('bytes are read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) =>
        readOrRefused(Buffer.from(bytes)),
      ),
    );
  });

  test('a real archive with bytes changed is read or refused', async () => {
    const changes = fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(files, changes, async (content, bytes) => {
        const zip = zipOfFiles({ ...content, 'record.json': '{"a":[1,2,3]}' });
        for (const [at, value] of bytes) zip[zip.length - 1 - (at % zip.length)] = value;
        await readOrRefused(zip);
      }),
      { numRuns: 500 },
    );
  });
});

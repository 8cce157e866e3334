/**
 * What surrounds the blocks, one thing at a time, each beside the protocol's way: pinning, sleeping CPUs, hash seeds, and how many
 * processes a revision has. Nothing is planted. Prints how far launches scatter, and how much of it is within a launch.
 *
 *   npm run bench:surroundings -- --file surroundings.jsonl [--launcher uvicorn] [--launches 20] [--seconds 1]
 *   npm run bench:surroundings -- --file surroundings.jsonl --launches 0     prints the tables again
 */
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { surround } from './surroundings/launches.ts';
import { tables } from './surroundings/tables.ts';

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: 'surroundings.jsonl' },
    launcher: { type: 'string', default: 'uvicorn' },
    // Of each variant.
    launches: { type: 'string', default: '20' },
    seconds: { type: 'string', default: '1' },
  },
});

await surround({
  ...values,
  launches: Number(values.launches),
  seconds: Number(values.seconds),
});
const lines = (await readFile(values.file, 'utf8')).split('\n').filter(Boolean);
console.log(`${cpus()[0]?.model}, ${cpus().length} CPUs, Node ${process.version}`);
console.log(tables(lines.map((line) => JSON.parse(line))));

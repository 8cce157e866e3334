import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { runRecordSchema } from '../src/baseline/schema.ts';
import { settingsSchema } from '../src/config/schema.ts';

/** Writes the published JSON Schemas; with `--check`, fails where one is not what the code says. */
const SCHEMAS: readonly (readonly [file: string, schema: z.ZodType])[] = [
  ['schema/run-record.schema.json', runRecordSchema],
  ['schema/gaitkeeper.schema.json', settingsSchema],
];

const check = process.argv.includes('--check');
for (const [file, schema] of SCHEMAS) {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const wanted = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
  if ((await readFile(path, 'utf8').catch(() => '')) === wanted) continue;
  if (check) {
    console.error(`${file} is not up to date: run \`node script/generate-schemas.ts\``);
    process.exitCode = 1;
  } else {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, wanted);
    console.log(`wrote ${file}`);
  }
}

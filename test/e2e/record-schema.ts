import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect } from 'vitest';

const SCHEMA = new URL('../../schema/run-record.schema.json', import.meta.url);

/** Holds a record to its published JSON Schema. */
export function expectToPassItsSchema(record: unknown): void {
  const ajv = new Ajv2020({ strict: false });
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  const valid = ajv.validate(JSON.parse(readFileSync(SCHEMA, 'utf8')), record);
  expect(ajv.errors ?? []).toEqual([]);
  expect(valid).toBe(true);
}

import { z } from 'zod';
import { ACCEPTANCE_VERSION, type Acceptance, type Revocation } from '../domain/acceptance.ts';
import type { MetricName } from '../domain/metrics.ts';
import { METRICS } from '../domain/metrics.ts';
import type { Documents } from './documents.ts';
import { documentText, isNewer, readDocument, type Same } from './read-document.ts';

/** The folder of a store that holds one file an acceptance. */
export const FOLDER = 'accepted';

export interface Acceptances {
  /** Those that were not revoked, the newest first. Whether they still hold is another question. */
  readonly all: readonly Acceptance[];
  /** Why a file of the folder is none, as a sentence each. */
  readonly passedOver: readonly string[];
}

/** @throws GaitkeeperError `store-failed`; a file that somebody else wrote or edited is passed over instead */
export async function readAcceptances(documents: Documents): Promise<Acceptances> {
  const texts = await documents.read(FOLDER);
  // A revocation that cannot be read is one all the same: what is in doubt is not accepted.
  const revoked = new Set([...texts.keys()].flatMap((path) => REVOKED.exec(path)?.[1] ?? []));
  const read = [...texts]
    .filter(([path]) => !REVOKED.test(path))
    .map(([path, text]) => readAcceptance(path, text));
  const all = read.flatMap((one) => ('value' in one ? [one.value] : []));
  return {
    all: all.filter(({ id }) => !revoked.has(id)).sort((a, b) => (a.at < b.at ? 1 : -1)),
    passedOver: read.flatMap((one) => ('problem' in one ? [one.problem] : [])),
  };
}

/** Stores acceptances, all or none; one that is there already (the same comment, delivered again) stays. */
export async function addAcceptances(
  documents: Documents,
  acceptances: readonly Acceptance[],
): Promise<void> {
  const files = acceptances.map(
    (one) => [pathOf(one.id), documentText(acceptanceSchema, one)] as const,
  );
  const [first] = acceptances;
  await documents.write(`Accept ${first?.id} by ${first?.by}`, new Map(files), 'keep');
}

/** Ends acceptances. They stay in the store, with who ended them beside them. */
export async function revokeAcceptances(
  documents: Documents,
  revocations: readonly Revocation[],
): Promise<void> {
  const files = revocations.map(
    (one) => [pathOf(`${one.id}.revoked`), documentText(revocationSchema, one)] as const,
  );
  const [first] = revocations;
  await documents.write(`Revoke ${first?.id} by ${first?.by}`, new Map(files), 'keep');
}

/** The file that ends an acceptance, whose identifier it names. */
export const REVOKED = /^accepted\/([a-z0-9][a-z0-9-]{0,79})\.revoked\.json$/;

/** Of an acceptance by its identifier. */
export function pathOf(name: string): string {
  return `${FOLDER}/${name}.json`;
}

/** One file of the folder, or why it is none. */
export function readAcceptance(path: string, text: string) {
  const read = readDocument(acceptanceSchema, path, text);
  if ('problem' in read) return isNewer(text) ? read : { problem: `${read.problem} ${MEND}` };
  if (path === pathOf(read.value.id)) return read;
  return { problem: `${path} was passed over: it is of \`${read.value.id}\`, not of its name.` };
}

const MEND = 'Put it back as it was, or accept the same again.';

const line = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^\P{Cc}*$/u, 'holds control characters');
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);
const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const number = z.int().min(1);
const metric = z.enum(Object.keys(METRICS) as [MetricName, ...MetricName[]]);

const place = { cell: line(500), scenario: line(500), metric };

/** What is told of an acceptance wherever it stands. */
export const acceptanceParts = {
  id,
  service: line(500),
  cell: line(500).nullable(),
  scenario: line(500).nullable(),
  reason: line(1000).min(1),
  by: line(200).min(1),
  at: z.iso.datetime(),
  pull: number.nullable(),
  head: sha,
  until: z
    .union([
      z.strictObject({ date: z.iso.date() }),
      z.strictObject({ version: z.string().regex(/^[0-9A-Za-z.!+_-]{1,100}$/) }),
    ])
    .nullable(),
  effects: z.array(z.strictObject({ ...place, estimate: z.number() })).max(100_000),
};

const effect = z.strictObject({
  ...place,
  ...{ estimate: z.number(), lower: z.number(), upper: z.number() },
});

const acceptanceSchema = z.strictObject({
  version: z.literal(ACCEPTANCE_VERSION),
  ...acceptanceParts,
  comment: number.nullable(),
  effects: z.array(effect).max(100_000),
});

const revocationSchema = z.strictObject({
  version: z.literal(ACCEPTANCE_VERSION),
  id,
  by: line(200).min(1),
  at: z.iso.datetime(),
  comment: number.nullable(),
});

/** Fails to compile where schema and domain type differ. */
true satisfies Same<z.output<typeof acceptanceSchema>, Acceptance>;
true satisfies Same<z.output<typeof revocationSchema>, Revocation>;

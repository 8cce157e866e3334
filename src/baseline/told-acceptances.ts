import { z } from 'zod';
import { ACCEPTANCE_VERSION, type TrendAcceptance } from '../domain/acceptance.ts';
import { acceptanceParts, FOLDER, pathOf, REVOKED, readAcceptance } from './acceptances.ts';
import type { DerivedFiles, StoreView } from './derive.ts';
import { HISTORY } from './history.ts';
import { documentText, isNewer, readDocument, type Same } from './read-document.ts';

/** What was accepted, in one file: a reader without a listing (the trend page) finds no other. */
export const ACCEPTED = `${HISTORY}/accepted.json`;

/** The newest: of what was accepted long ago the commits are in no trend that is looked at. */
const MOST = 200;
/** Of one that covers a large matrix not every comparison fits. */
const MOST_EFFECTS = 500;

interface Told {
  readonly version: typeof ACCEPTANCE_VERSION;
  /** The newest first. */
  readonly acceptances: readonly TrendAcceptance[];
}

const schema = z.strictObject({
  version: z.literal(ACCEPTANCE_VERSION),
  acceptances: z.array(z.strictObject(acceptanceParts)).max(MOST),
});

true satisfies Same<z.output<typeof schema>, Told>;

export interface ToldAcceptances {
  readonly all: readonly TrendAcceptance[];
  /** Empty where the file is as it has to be. */
  readonly files: DerivedFiles;
}

/** What is accepted, of which only is read what the file does not hold yet. */
export async function toldAcceptances(view: StoreView): Promise<ToldAcceptances> {
  const text = (await view.read(HISTORY, (path) => path === ACCEPTED)).get(ACCEPTED);
  if (text !== undefined && isNewer(text)) return { all: [], files: new Map() };
  const known = text === undefined ? [] : toldIn(text);
  const { stands, added } = await beside(known, view);
  const all = [...known, ...added]
    .filter(stands)
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, MOST);
  const next = documentText<Told>(schema, { version: ACCEPTANCE_VERSION, acceptances: all });
  return { all, files: next === text ? new Map() : new Map([[ACCEPTED, next]]) };
}

function toldIn(text: string): readonly TrendAcceptance[] {
  const read = readDocument<Told>(schema, ACCEPTED, text);
  return 'value' in read ? read.value.acceptances : [];
}

/** What the folder holds beside what is known, and which of both still stands: was neither revoked nor removed. */
async function beside(known: readonly TrendAcceptance[], view: StoreView) {
  const names = new Set(known.map(({ id }) => pathOf(id)));
  const revoked = new Set<string>();
  const there = new Set<string>();
  const texts = await view.read(FOLDER, (path) => {
    const [, id] = REVOKED.exec(path) ?? [];
    if (id === undefined) there.add(path);
    else revoked.add(id);
    return id === undefined && !names.has(path);
  });
  const added = [...texts].flatMap(([path, one]) => {
    const found = readAcceptance(path, one);
    return 'value' in found ? [toldFrom(found.value)] : [];
  });
  const stands = ({ id }: TrendAcceptance) => !revoked.has(id) && there.has(pathOf(id));
  return { added, stands };
}

function toldFrom({ effects, comment: _, version: __, ...rest }: Parsed): TrendAcceptance {
  const told = effects.slice(0, MOST_EFFECTS);
  return {
    ...rest,
    effects: told.map(({ cell, scenario, metric, estimate }) => ({
      ...{ cell, scenario, metric, estimate },
    })),
  };
}

type Parsed = Extract<ReturnType<typeof readAcceptance>, { value: unknown }>['value'];

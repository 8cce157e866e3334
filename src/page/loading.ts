import type { TrendAcceptance } from '../domain/acceptance.ts';
import { Columns } from './columns.ts';
import type { Tell } from './protocol.ts';
import { readAccepted } from './read-accepted.ts';
import { type Index, type IndexService, readIndex } from './read-index.ts';
import { readLine } from './read-line.ts';

/** So much is fetched unasked, the newest first. */
const FIRST_BYTES = 12_000_000;
/** A file that says it is small and is not, costs no more than this. */
const MOST_BYTES = 64_000_000;

/** The history of the service that is looked at, as far as it was fetched. */
export class History {
  readonly #tell: (message: Tell) => void;
  #root = '';
  #index: Index | null = null;
  #service: IndexService | null = null;
  #columns: Columns | null = null;
  #accepted: readonly TrendAcceptance[] = [];
  #fetched = new Set<string>();
  #skipped = 0;

  constructor(tell: (message: Tell) => void) {
    this.#tell = tell;
  }

  get columns(): Columns | null {
    return this.#columns;
  }

  /** What maintainers accepted, of all services. */
  get accepted(): readonly TrendAcceptance[] {
    return this.#accepted;
  }

  /** @param root address of the folder `history/`, with a slash at its end */
  async open(root: string): Promise<void> {
    this.#root = root;
    const text = await fetchText(new URL('index.json', root));
    const index = text === null ? null : readIndex(text);
    if (index === null || index === 'newer') {
      this.#tell({
        kind: 'problem',
        message: text === null ? NO_INDEX : PROBLEMS[index ?? 'broken'],
      });
      return;
    }
    this.#index = index;
    this.#accepted = readAccepted((await fetchText(new URL('accepted.json', root))) ?? '');
    const services = index.services.map(({ name, entries }) => ({ name, entries }));
    this.#tell({ kind: 'services', services });
  }

  /** The newest files until there is enough to look at, or all. Each is told as soon as it is there. */
  async load(name: string, all: boolean): Promise<void> {
    const service = this.#index?.services.find((one) => one.name === name);
    if (service === undefined || this.#index === null) return;
    if (service !== this.#service) this.#begin(service, this.#index);
    let bytes = 0;
    for (const file of service.files.toReversed()) {
      if (this.#fetched.has(file.name)) continue;
      if (!all && bytes >= FIRST_BYTES) break;
      this.#fetched.add(file.name);
      bytes += file.bytes;
      const text = await fetchText(new URL(`${service.slug}/${file.name}`, this.#root));
      if (service !== this.#service) return;
      if (text === null) this.#skipped += 1;
      else this.#read(text, service);
      this.#report(service, false);
    }
    this.#report(service, true);
  }

  #begin(service: IndexService, { releases }: Index): void {
    this.#service = service;
    this.#columns = new Columns(releases);
    this.#fetched = new Set();
    this.#skipped = 0;
  }

  /** A line that is cut off or foreign costs itself, not the others. */
  #read(text: string, { name }: IndexService): void {
    let start = 0;
    while (start < text.length) {
      const end = text.indexOf('\n', start);
      const line = text.slice(start, end === -1 ? undefined : end);
      start = end === -1 ? text.length : end + 1;
      if (line === '') continue;
      const entry = readLine(line);
      if (entry?.service === name) this.#columns?.add(entry);
      else this.#skipped += 1;
    }
  }

  #report(service: IndexService, idle: boolean): void {
    const rest = service.files.filter((file) => !this.#fetched.has(file.name));
    this.#tell({
      kind: 'loaded',
      keys: this.#columns?.keys() ?? [],
      progress: {
        ...{ service: service.name, idle, skipped: this.#skipped },
        runs: this.#columns?.size ?? 0,
        rest: {
          runs: rest.reduce((sum, { entries }) => sum + entries, 0),
          bytes: rest.reduce((sum, { bytes }) => sum + bytes, 0),
        },
      },
    });
  }
}

const NO_INDEX =
  'There is no history yet: it begins with the first run that `gaitkeeper record` stores.';

const PROBLEMS = {
  newer: 'A newer Gaitkeeper wrote the history. Record once with it, and this page is renewed too.',
  broken:
    'history/index.json is damaged. `gaitkeeper history --rebuild` makes it anew from the runs.',
};

/** Null where it is not there, or is larger than anything that we write. */
async function fetchText(address: URL): Promise<string | null> {
  const response = await fetch(address, { credentials: 'omit', cache: 'no-cache' });
  if (!response.ok || Number(response.headers.get('content-length') ?? 0) > MOST_BYTES) return null;
  return response.text();
}

import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../config/config.ts';
import { memoBy } from '../../domain/memo.ts';
import type { Revision, Side } from '../../domain/service.ts';
import { copyFiles } from '../../service/provision/copy-files.ts';
import { Keeping, serverOf } from '../../service/provision/keeping.ts';
import { fillPlaceholders, uses, valuesFor } from '../../service/provision/placeholders.ts';
import { storesOf } from '../../service/provision/stores.ts';
import type { CommandIo } from '../io.ts';
import type { Project } from './open.ts';
import { runPrepareCommands } from './user-commands.ts';

type Environment = Readonly<Record<string, string>>;

/** What the revisions need beside their code, each for itself: files, databases, what `prepare` makes. */
export interface Provisions extends AsyncDisposable {
  /** The servers of databases that were asked, and let us in: `PostgreSQL at localhost:5432`. */
  readonly servers: readonly string[];
  /** What the servers of a revision find in their environment; its databases are there, with nothing in them at first. */
  environment(revision: Provided): Promise<Environment>;
  /** The same once `prepare` has run, which it does once. */
  prepared(revision: Provided): Promise<Environment>;
}

interface Provided {
  readonly side: Side;
  readonly tree: string;
  /** The python of one of its environments: each has databases and a folder of its own. */
  readonly python: string;
  /** Its label, for messages. */
  readonly interpreter: string;
}

/**
 * Copies files into both work trees, and sees that the servers of databases are there, before anything is installed.
 * @param folder of the run
 * @throws GaitkeeperError `config-invalid`, `prepare-failed`
 */
export async function openProvisions(
  { config, repository }: Project,
  revisions: readonly Revision[],
  folder: string,
  io: CommandIo,
): Promise<Provisions> {
  for (const { directory } of revisions) await copyFiles(config.copy, directory, repository.root);
  const run = randomBytes(4).toString('hex');
  const probe = valuesFor({ side: 'head', index: 0, run }, { folder, tree: folder });
  const stores = storesOf(config.env, config.postgres, probe);
  const grounds = { config, folder, run, servers: [...new Set(stores.map(serverOf))] };
  if (stores.length === 0) return new OwnedProvisions({ ...grounds, keeping: null }, io);
  const keeping = await Keeping.start(io.warn);
  try {
    for (const store of stores) await keeping.check(store);
    return new OwnedProvisions({ ...grounds, keeping }, io);
  } catch (error) {
    await keeping[Symbol.asyncDispose]();
    throw error;
  }
}

interface Grounds {
  readonly config: Config;
  readonly folder: string;
  readonly run: string;
  readonly servers: readonly string[];
  /** Null where no database is made. */
  readonly keeping: Keeping | null;
}

class OwnedProvisions implements Provisions {
  readonly #grounds: Grounds;
  readonly #io: CommandIo;
  readonly #pythons: string[] = [];
  readonly environment = memoBy(keyOf, (revision) => this.#provide(revision));
  readonly prepared = memoBy(keyOf, (revision) => this.#prepare(revision));

  constructor(grounds: Grounds, io: CommandIo) {
    this.#grounds = grounds;
    this.#io = io;
  }

  get servers(): readonly string[] {
    return this.#grounds.servers;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#grounds.keeping?.[Symbol.asyncDispose]();
  }

  async #provide({ side, tree, python }: Provided): Promise<Environment> {
    const { config, run, keeping } = this.#grounds;
    const index = this.#indexOf(python);
    const folder = join(this.#grounds.folder, 'data', `${side}-${String(index).padStart(2, '0')}`);
    const values = valuesFor({ side, index, run }, { folder, tree });
    if (uses(Object.values(config.env), 'folder')) await mkdir(folder, { recursive: true });
    for (const store of storesOf(config.env, config.postgres, values)) await keeping?.make(store);
    return Object.fromEntries(
      Object.entries(config.env).map(([name, text]) => [name, fillPlaceholders(text, values)]),
    );
  }

  async #prepare(revision: Provided): Promise<Environment> {
    const { prepare, prepareTimeoutSeconds: timeoutSeconds } = this.#grounds.config;
    const env = await this.environment(revision);
    const place = {
      ...revision,
      env,
      timeoutSeconds,
      label: `${revision.side}, ${revision.interpreter}`,
    };
    if (prepare.length > 0) await runPrepareCommands(prepare, place, this.#io);
    return env;
  }

  #indexOf(python: string): number {
    if (!this.#pythons.includes(python)) this.#pythons.push(python);
    return this.#pythons.indexOf(python);
  }
}

/** Base and head may share an environment, and never anything else. */
function keyOf({ side, python }: Provided): string {
  return JSON.stringify([side, python]);
}

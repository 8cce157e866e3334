import { basename } from 'node:path';
import type { Documents } from '../../baseline/documents.ts';
import { openDocuments } from '../../baseline/registry.ts';
import type { Config } from '../../config/config.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import { findRepository, type Repository } from '../../service/repository.ts';
import type { CommandIo } from '../io.ts';
import type { AcceptFlags, Request } from '../request.ts';
import { neededBaseline } from '../stages/needs-baseline.ts';
import { readConfig } from '../stages/open.ts';
import { storeContext } from '../stages/store-context.ts';

/** Where somebody who sits at a terminal accepts. */
export interface Terminal extends AsyncDisposable {
  readonly config: Config;
  readonly repository: Repository;
  readonly documents: Documents;
  readonly flags: AcceptFlags;
}

/** @throws GaitkeeperError `usage` where nothing can be stored; as opening a project does */
export async function openTerminal(request: Request, io: CommandIo): Promise<Terminal> {
  if (request.accept === undefined) {
    throw new GaitkeeperError(
      'usage',
      'Acceptances are given on the command line, or in comments.',
    );
  }
  const repository = await findRepository(request.directory);
  const config = await readConfig(request, io, null);
  const baseline = neededBaseline(config.baseline, 'There is nowhere to keep it');
  const documents = openDocuments(baseline, storeContext(repository, io));
  return {
    ...{ config, repository, documents, flags: request.accept },
    [Symbol.asyncDispose]: () => documents[Symbol.asyncDispose](),
  };
}

/** Who is at the terminal, as git knows them; control characters are nobody's name. */
export async function whoIsIt({ flags, repository }: Terminal): Promise<string> {
  const named = flags.by ?? (await setting(repository, 'user.name'));
  const name = named
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 200);
  if (name !== '') return name;
  throw new GaitkeeperError(
    'usage',
    `It is not known who accepts in ${basename(repository.root)}.`,
    {
      hint: 'Give --by NAME, or set user.name of git.',
    },
  );
}

async function setting({ git }: Repository, key: string): Promise<string> {
  return (await git.attempt(['config', '--get', key])).stdout.trim();
}

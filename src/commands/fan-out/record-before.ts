import { newestRecord } from '../../baseline/lookup.ts';
import { openStore } from '../../baseline/registry.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import type { RunRecord } from '../../domain/record.ts';
import type { CommandIo } from '../io.ts';
import type { Project } from '../stages/open.ts';
import { serviceOf } from '../stages/service-name.ts';
import { storeContext } from '../stages/store-context.ts';

/** The newest stored record, which tells what cells take; null where there is none. A plan does without it, too. */
export async function recordBefore(project: Project, io: CommandIo): Promise<RunRecord | null> {
  const { config, repository, github } = project;
  if (config.baseline === 'off') return null;
  try {
    const store = openStore(config.baseline, storeContext(repository, io));
    return await newestRecord(store, github === null ? null : serviceOf(project));
  } catch (error) {
    if (!(error instanceof GaitkeeperError)) throw error;
    io.debug(`No stored record tells what cells take: ${error.message}`);
    return null;
  }
}

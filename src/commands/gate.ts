import type { ChosenSink } from '../domain/sinks.ts';
import { targetOf } from '../github/target.ts';
import { findReleases } from '../service/releases.ts';
import type { CommandIo } from './io.ts';
import type { Ended, Request } from './request.ts';
import { confirmingHere } from './stages/confirm.ts';
import { measureProject } from './stages/measure.ts';
import { openProject } from './stages/open.ts';
import { reportRecord } from './stages/report.ts';

/**
 * Measures what is to be released against the last release, side by side, and passes or fails: what is
 * checked out (or `--head`) against the release before it (or `--base`).
 * @throws GaitkeeperError `no-release` where there is nothing to compare with
 */
export async function gate(request: Request, io: CommandIo): Promise<Ended> {
  const project = confirmingHere(await openProject(request, io));
  const head = request.head ?? 'HEAD';
  const { current, previous } =
    project.config.base === null
      ? await findReleases(project.repository, head)
      : { current: null, previous: { tag: project.config.base } };
  io.info(`${current?.tag ?? head} against ${previous.tag}`);
  const released = {
    ...project,
    // What is released is a commit: uncommitted changes are not part of it.
    request: { ...request, head: current?.tag ?? head },
    config: { ...project.config, base: previous.tag, sinks: sinksOf(project.config.sinks) },
  };
  const record = await measureProject(released, io);
  const target = project.github && targetOf(project.github);
  return reportRecord(record, { ...released, target, shards: [] }, io);
}

/**
 * The job is a check of the commit by itself, and what runs the service has no token that writes one: a sink
 * that could not be written would fail every release.
 */
function sinksOf(chosen: readonly ChosenSink[]): readonly ChosenSink[] {
  return chosen.filter((name) => name !== 'check-run' && name !== 'commit-status');
}

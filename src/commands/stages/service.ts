import { attempt, GaitkeeperError } from '../../domain/errors.ts';
import type { Application, Side } from '../../domain/service.ts';
import { serverEnvironment } from '../../launchers/environment.ts';
import type { PlannedSide } from '../../measure/prepare.ts';
import { cacheFolder } from '../../platform/cache.ts';
import { type ConfirmedApplication, confirmApplication } from '../../service/confirm.ts';
import { type ApplicationCandidate, detectApplication } from '../../service/detect.ts';
import { prepareEnvironment } from '../../service/environments.ts';
import { requireFolder } from '../../service/require-folder.ts';
import type { CommandIo } from '../io.ts';
import { interpretersOf, launcherRequirements } from './cells.ts';
import type { Project } from './open.ts';
import type { Provisions } from './provision.ts';
import type { Revisions } from './revisions.ts';

/** The application of both revisions. */
export interface Service {
  readonly head: PlannedSide;
  /** Null where the base has no application: then the head is measured by itself. */
  readonly base: PlannedSide | null;
  readonly baseError: GaitkeeperError | null;
  /** Paths that answer a GET, as far as the framework tells: without parameters, or with 1 for each whole number in them. */
  readonly routes: readonly string[];
}

/**
 * Finds the application in both trees, and asks the interpreter what it is. An application that cannot
 * be imported is not the end: what the other revision says serves, and the boot will show the error.
 * @throws GaitkeeperError `app-not-found`, `app-ambiguous`; `app-import-failed` where neither imports
 */
export async function findService(
  project: Project,
  revisions: Revisions,
  io: CommandIo,
): Promise<Service> {
  const head = await detect(project, revisions.head.directory);
  const base = await attempt(() => detect(project, revisions.base.directory));
  const importing = { head: revisions.head.directory, base: revisions.base.directory };
  const { provisions } = revisions;
  const place = (side: Side) => ({ side, tree: importing[side], provisions });
  const confirmedHead = await attempt(() => confirm(project, place('head'), head, io));
  const confirmedBase =
    base instanceof GaitkeeperError
      ? base
      : await attempt(() => confirm(project, place('base'), base, io));
  const known = [confirmedHead, confirmedBase].find((one) => !(one instanceof GaitkeeperError));
  if (known === undefined) throw confirmedHead;
  const side = (
    name: Side,
    found: ApplicationCandidate,
    confirmed: ConfirmedApplication | GaitkeeperError,
  ): PlannedSide => ({
    side: name,
    tree: importing[name],
    application:
      confirmed instanceof GaitkeeperError
        ? guess(found, known as ConfirmedApplication)
        : confirmed,
  });
  const planned = side('head', head, confirmedHead);
  tell(planned.application, io);
  return {
    head: planned,
    base: base instanceof GaitkeeperError ? null : side('base', base, confirmedBase),
    baseError: base instanceof GaitkeeperError ? base : null,
    routes: confirmedHead instanceof GaitkeeperError ? [] : confirmedHead.routes,
  };
}

/**
 * The application as the files say, without installing or importing anything; null where only an import can
 * tell how it is called.
 * @throws GaitkeeperError `app-not-found`, `app-ambiguous`
 */
export async function applicationByFiles(
  project: Project,
  tree: string,
): Promise<Application | null> {
  const found = await detect(project, tree);
  const protocol = project.config.protocol ?? found.protocol;
  return protocol === null ? null : { ...found, protocol, factory: found.factory ?? false };
}

async function detect(
  { config, folder, folderSource }: Project,
  tree: string,
): Promise<ApplicationCandidate> {
  // What is its own server is started by a command, and need not be an object that can be named.
  if (config.protocol === 'own') {
    await requireFolder(tree, folder, folderSource);
    return ownServer(config.app, folder);
  }
  return detectApplication(tree, {
    ...(config.app === null ? {} : { app: config.app }),
    ...(folder === '.' ? {} : { directory: folder, directorySource: folderSource }),
  });
}

function ownServer(app: string | null, folder: string): ApplicationCandidate {
  return {
    ...{ target: app ?? 'command', directory: folder, factory: false },
    ...{ protocol: 'own', framework: null, evidence: 'protocol: own in the configuration' },
  };
}

interface Place {
  readonly side: Side;
  readonly tree: string;
  readonly provisions: Provisions;
}

/** Imports the candidate under the first interpreter, with the dependencies that the cells will have. */
async function confirm(
  project: Project,
  { side, tree, provisions }: Place,
  candidate: ApplicationCandidate,
  io: CommandIo,
): Promise<ConfirmedApplication> {
  const { config, request } = project;
  if (config.protocol === 'own') {
    return { ...candidate, protocol: 'own', factory: false, routes: [] };
  }
  const [interpreter] = await interpretersOf(project, tree, candidate.directory, io);
  const install = (extra: readonly string[]) =>
    prepareEnvironment({
      interpreter,
      tree,
      directory: candidate.directory,
      extra,
      ...(config.requirements.length === 0 ? {} : { requirements: config.requirements }),
      cacheDirectory: cacheFolder(request.env),
      side,
      progress: io.info,
    });
  const { directory, protocol, framework } = candidate;
  const extra =
    protocol === null
      ? []
      : await launcherRequirements(project, tree, { directory, protocol, framework }, interpreter);
  // The environment of the cells, so that nothing is installed twice; without what a launcher needs
  // where that does not install, which is for the cell to say.
  const environment = await attempt(() => install(extra));
  if (environment instanceof GaitkeeperError && extra.length === 0) throw environment;
  const { python } = environment instanceof GaitkeeperError ? await install([]) : environment;
  const revision = { side, tree, python, interpreter: interpreter.label };
  const own = await provisions.environment(revision);
  const env = serverEnvironment({ python, scratch: tree, launcher: {}, env: own });
  const ask = () => confirmApplication(candidate, { python, tree, env });
  const asked = await attempt(ask);
  const confirmed =
    asked instanceof GaitkeeperError
      ? await prepareAndAsk(asked, ask, config, () => provisions.prepared(revision))
      : asked;
  const wanted = config.protocol ?? confirmed.protocol;
  if (side === 'head' && wanted !== confirmed.protocol)
    io.warn(
      `${confirmed.target} looks like an application of ${confirmed.protocol}, and is served as one of ${wanted}, as \`protocol:\` of the configuration says.`,
    );
  return { ...confirmed, protocol: wanted };
}

/** What does not import may need what the user's `prepare` makes: generated code, a database with data. */
async function prepareAndAsk<T>(
  error: GaitkeeperError,
  ask: () => Promise<T>,
  { prepare: commands }: Project['config'],
  prepare: () => Promise<unknown>,
): Promise<T> {
  if (commands.length === 0) throw error;
  await prepare();
  return ask();
}

/** What the files say, completed by what the other revision turned out to be. */
function guess(candidate: ApplicationCandidate, known: ConfirmedApplication): Application {
  const { target, directory, evidence } = candidate;
  return {
    target: target.includes(':') ? target : known.target,
    protocol: candidate.protocol ?? known.protocol,
    factory: candidate.factory ?? known.factory,
    framework: candidate.framework ?? known.framework,
    directory,
    evidence,
  };
}

function tell(
  { target, protocol, framework, evidence, directory }: Application,
  io: CommandIo,
): void {
  const place = directory === '.' ? '' : ` in ${directory}`;
  io.info(`application ${target}${place}: ${framework ?? protocol}, ${protocol} (${evidence})`);
}

import { resolve } from 'node:path';
import { GaitkeeperError } from '../domain/errors.ts';
import { temporaryFolder } from '../platform/files.ts';
import { wrap } from '../report/terminal/layout.ts';
import { parentsOf } from '../service/repository.ts';
import { check, checkProject } from './check.ts';
import { chooseService } from './first-look/choose.ts';
import { lookText } from './first-look/text.ts';
import type { CommandIo } from './io.ts';
import type { Ended, Request } from './request.ts';
import { openProject, type Project } from './stages/open.ts';
import { checkOutForProject } from './stages/revisions.ts';
import { type Survey, surveyService } from './stages/survey.ts';

/**
 * The command line without a command. Where there is a configuration that is `check`; else it says what it found and
 * what that would measure, and does so after a yes.
 * @throws GaitkeeperError as detection and installing do; `usage` where nobody can be asked
 */
export async function firstLook(request: Request, io: CommandIo): Promise<Ended> {
  const here = await openProject(request, io);
  if (here.configFile !== null) return checkProject(here, io);
  const chosen = await chooseService(request, io);
  const opened = chosen === request ? here : await openProject(chosen, io);
  if (opened.configFile !== null) return checkProject(opened, io);
  const project = await comparable(opened, io);
  const { text, survey } = await look(project, io);
  io.info(`\n${text}\n`);
  if (survey.supported.length === 0) throw noServer(survey);
  if (!(await agreed(chosen, io))) return { outcome: 'passed', outputs: {} };
  const ended = await check(prepared(project.request, survey), io);
  io.info('');
  say(MEASURED.includes(ended.outcome) ? NEXT : MENDING, io);
  return ended;
}

const MEASURED: readonly Ended['outcome'][] = ['passed', 'regressed'];
const NEXT =
  '`gaitkeeper init` writes this down as gaitkeeper.yml, with the workflows that measure every pull request.';
const MENDING =
  '`gaitkeeper init` writes gaitkeeper.yml: `prepare:`, `env:` and `scenarios:` there say what the service needs, and what it is asked.';

/** With what fills the database, where that needs nothing from outside. */
function prepared(request: Request, { migration }: Survey): Request {
  if (migration === null || !migration.byItself) return request;
  return { ...request, overrides: { ...request.overrides, prepare: [migration.command] } };
}

/** Of a repository's first commit there is nothing to compare with but itself. */
async function comparable(project: Project, io: CommandIo): Promise<Project> {
  const { config, repository, request } = project;
  const head = await repository.git.attempt(['rev-parse', '--verify', '--quiet', 'HEAD']);
  if (config.base !== null || request.head !== undefined || head.status !== 0) return project;
  if ((await parentsOf(repository, head.stdout.trim())).length > 0) return project;
  const overrides = { ...request.overrides, base: 'HEAD' };
  return openProject({ ...request, overrides }, io);
}

function say(text: string, io: CommandIo): void {
  io.info(wrap(text, io.columns, '').join('\n'));
}

interface Look {
  readonly survey: Survey;
  readonly text: string;
}

async function look(project: Project, io: CommandIo): Promise<Look> {
  await using folder = await temporaryFolder('gaitkeeper-run-');
  await using revisions = await io.stage('Looking at this repository', () =>
    checkOutForProject(project, folder.path, io),
  );
  say('Its dependencies are installed into a cache of Gaitkeeper, to ask it for its routes.', io);
  const survey = await surveyService(project, revisions, io);
  const { base, head } = revisions;
  const commits = { base: base.commit, head: head.commit };
  const text = lookText(survey, commits, resolve(project.request.directory), io.columns);
  // Awaited above: the work trees are gone when this returns.
  return { survey, text };
}

async function agreed({ yes }: Request, io: CommandIo): Promise<boolean> {
  if (yes) return true;
  if (io.ask === undefined) throw nobodyToAsk();
  const answer = await io.ask('Measure this now? [y/N] ');
  const said = /^y(es)?$/i.test(answer.trim());
  if (!said)
    say('Nothing was measured. `gaitkeeper init` writes what was found into gaitkeeper.yml.', io);
  return said;
}

function nobodyToAsk(): GaitkeeperError {
  return new GaitkeeperError(
    'usage',
    'Nothing was measured: this is no terminal, so nobody can say yes.',
    {
      hint: 'Type `gaitkeeper --yes` to measure this, or `gaitkeeper init` to have it written into gaitkeeper.yml.',
    },
  );
}

function noServer({ application, unsupported }: Survey): GaitkeeperError {
  const reasons = unsupported.map(({ id, reason }) => `- ${id}: ${reason}`);
  return new GaitkeeperError('nothing-to-measure', 'No server was found that can serve it.', {
    hint:
      application.protocol === 'own'
        ? 'It is its own server: `gaitkeeper init` writes a configuration in which to say how it is started.'
        : 'Name a server with `--servers` (docs/launchers.md has all), or another interpreter with `--python`.',
    ...(reasons.length === 0 ? {} : { detail: reasons.join('\n') }),
  });
}

import type { Application, Commit } from '../../domain/service.ts';
import { wrap } from '../../report/terminal/layout.ts';
import { count, duration } from '../../report/units.ts';
import type { Survey } from '../stages/survey.ts';

/** What was found and what would be measured, as a newcomer reads it. @param columns that a line may have */
export function lookText(
  survey: Survey,
  { base, head }: { readonly base: Commit; readonly head: Commit },
  directory: string,
  columns: number,
): string {
  const rows = [
    ['service', serviceText(survey.application)],
    ['dependencies', dependenciesText(survey)],
    ['interpreter', interpreterText(survey)],
    ['server', serverText(survey)],
    ['routes', routesText(survey)],
    ...prepareRows(survey),
    ['commits', commitsText(base, head)],
  ];
  return [
    ...wrap(`There is no gaitkeeper.yml in ${directory}. This was found:`, columns, ''),
    '',
    ...rows.flatMap(([name = '', text]) =>
      wrap(`  ${name.padEnd(14)}${text}`, columns, ' '.repeat(16)),
    ),
    '',
    ...wrap(proposalText(survey), columns, ''),
    'Nothing in the repository is changed.',
  ].join('\n');
}

function serviceText(application: Application): string {
  const { target, factory, directory, framework, protocol, evidence } = application;
  const place = directory === '.' ? '' : ` in ${directory}`;
  const kind = framework === null ? PROTOCOLS[protocol] : `${framework}, ${PROTOCOLS[protocol]}`;
  return `${target}${factory ? '()' : ''}${place}: ${kind} (${evidence})`;
}

const PROTOCOLS = { wsgi: 'WSGI', asgi: 'ASGI', own: 'its own server' } as const;

function dependenciesText({ dependencies }: Survey): string {
  if (dependencies === null) return 'none are declared';
  return `${count(dependencies.count, 'line', 'lines')} of ${dependencies.source}`;
}

function interpreterText({ interpreters, interpreterEvidence, otherInterpreters }: Survey): string {
  const others =
    otherInterpreters.length === 0 ? '' : `; also here: ${otherInterpreters.join(', ')}`;
  return `${interpreters.join(', ') || 'none'} (${interpreterEvidence})${others}`;
}

function serverText({ launchers, launcherEvidence, unsupported }: Survey): string {
  if (launchers.length > 0) return `${launchers.join(', ')} (${launcherEvidence})`;
  const [first] = unsupported;
  return first === undefined ? 'none that is known for it' : `none: ${first.reason}`;
}

const MOST_ROUTES = 5;

function routesText({ routes }: Survey): string {
  if (routes.length === 0) return 'not known: `GET /` is tried';
  const more = routes.length > MOST_ROUTES ? ` and ${routes.length - MOST_ROUTES} more` : '';
  return `${routes.slice(0, MOST_ROUTES).join(', ')}${more}`;
}

function prepareRows({ migration }: Survey): readonly (readonly [string, string])[] {
  if (migration === null) return [];
  const { command, byItself } = migration;
  const whether = byItself
    ? 'in a copy of each commit, as its database is a file'
    : 'is not run: if its database has to be there, say so by `prepare:` and `env:` of gaitkeeper.yml';
  return [['before it', `${command} (${whether})`]];
}

function commitsText(base: Commit, head: Commit): string {
  if (base.sha === head.sha) return `${named(head)}, the first one: it is compared with itself`;
  return `${named(head)} against ${named(base)}`;
}

function named({ sha, subject, ref }: Commit): string {
  // Its commit is on no branch, and nobody knows it by its name.
  if (ref === 'the working tree') return `${ref} with its uncommitted changes`;
  return `${sha.slice(0, 7)} “${subject}” (${ref})`;
}

function proposalText(survey: Survey): string {
  const { supported, scenarios, seconds, budgetSeconds, named } = survey;
  const cells = supported.map(({ cell }) => cell.id).join(', ');
  const asked = named ? '' : ', as far as they answer,';
  // In steps of half a minute: it is a guess, and what comes before and after measuring takes about one.
  const about = 30 * Math.ceil((seconds + 30) / 30);
  return `It would measure ${scenarios.join(', ')}${asked} of both commits side by side under ${cells}: about ${duration(about)}, and load for ${duration(budgetSeconds)} at most.`;
}

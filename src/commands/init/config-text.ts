import { stringify } from 'yaml';
import type { ApplicationCandidate } from '../../service/detect.ts';
import type { ProposedCommand } from '../../service/migrations.ts';

/** What the configuration says from the start. */
export interface ConfigFacts {
  /** Its directory is relative to the repository's root. */
  readonly application: ApplicationCandidate;
  readonly name: string | null;
  /** Empty where only a command of the user's can start it, or only importing it will tell. */
  readonly servers: readonly string[];
  /** The service's own first, and then what else is on this machine. */
  readonly pythons: readonly string[];
  /** What fills its database; null where nothing is known to. */
  readonly migration: ProposedCommand | null;
  /** Folder of the configuration. */
  readonly standing: string;
  /** Whether another workflow reports. */
  readonly apart: boolean;
  /** Whether the repository has Gaitkeeper among its packages of npm. */
  readonly installed: boolean;
}

const DOCS = 'https://github.com/gaitkeeper/gaitkeeper/blob/main/docs';
/** Within the package, and within its repository. */
const SCHEMA = 'schema/gaitkeeper.schema.json';
/**
 * The newest, not that of a version: what is pinned is the Action, and nobody who moves that on would think of this line.
 * A key that a version does not know is refused by the version itself.
 */
const NEWEST = 'https://raw.githubusercontent.com/gaitkeeper/gaitkeeper/main';

/** Where the package is, if it is installed beside the configuration. */
export const INSTALLED = 'node_modules/gaitkeeper';

/** A commented gaitkeeper.yml: what was detected stands there, what may be wanted is commented out. */
export function configText(facts: ConfigFacts): string {
  const { application, name, pythons, standing, installed } = facts;
  const { target, factory, directory, evidence } = application;
  const others = pythons.slice(1);
  return `# yaml-language-server: $schema=${installed ? INSTALLED : NEWEST}/${SCHEMA}
# Gaitkeeper measures this service at base and head of every pull request.
# All keys: ${DOCS}/configuration.md

${line({ app: `${target}${factory ? '()' : ''}` })}# ${evidence}
${name === null ? '' : line({ name })}${directory === standing ? '' : line({ directory })}
${servers(facts)}python: [${JSON.stringify(pythons[0])}]
${others.length === 0 ? '' : `# also here: ${others.join(', ')}\n`}
# What is asked, and what a correct answer is. Without this, routes are found by themselves.
# scenarios:
#   home: GET /
#   search: { request: "GET /search?q=gait", expect: { status: 200, contains: results } }

# How long a job measures, and the smallest change that matters.
budget: 5m
threshold: 2%
${facts.apart ? APART : ''}
# What the service needs before it boots, in each work tree.
${prepare(facts)}
# env: { DATABASE_URL: "\${DATABASE_URL}" }
`;
}

/** The job that measures knows no verdict then, so its colour cannot say one. */
const APART = `
# Where the report goes. The check run is what can be required before a merge.
sinks: [comment, check-run, job-summary]
`;

function prepare({ migration }: ConfigFacts): string {
  const commands = [migration?.command ?? 'python manage.py migrate'];
  const list = stringify(commands, { collectionStyle: 'flow', flowCollectionPadding: false });
  return `${migration?.byItself ? '' : '# '}prepare: ${list.trim()}`;
}

function servers({ servers, application }: ConfigFacts): string {
  const what = `# What to measure under: every combination is a cell.\n# All there are: ${DOCS}/launchers.md\n`;
  if (servers.length > 0) return `${what}servers: [${servers.join(', ')}]\n`;
  if (application.protocol !== 'own') return `${what}# servers: [gunicorn-gthread, uvicorn]\n`;
  const module = application.target.split(':')[0];
  return `# ${application.framework ?? 'This application'} is its own server: say how it is started. HOST and PORT are in its environment, too.
servers: [command]
launchers:
  command:
    run: "{python} -m ${module} {port}"
`;
}

function line(value: Readonly<Record<string, unknown>>): string {
  return stringify(value);
}

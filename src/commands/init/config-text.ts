import { stringify } from 'yaml';

/** What the configuration says from the start. */
export interface ConfigFacts {
  readonly app: string;
  readonly directory: string;
  readonly evidence: string;
  readonly servers: readonly string[];
  readonly pythons: readonly string[];
}

/** A commented gaitkeeper.yml: what was detected stands there, what may be wanted is commented out. */
export function configText({ app, directory, evidence, servers, pythons }: ConfigFacts): string {
  const others = pythons.slice(1);
  return `# Gaitkeeper measures this service at base and head of every pull request.
# All keys: https://github.com/gaitkeeper/gaitkeeper/blob/main/docs/configuration.md

${line({ app })}# ${evidence}
${directory === '.' ? '' : line({ directory })}
# What to measure under: docs/launchers.md lists them all. Every combination is a cell.
${line({ servers })}${line({ python: pythons.slice(0, 1) })}${others.length === 0 ? '' : `# also here: ${others.join(', ')}\n`}
# What is asked, and what a correct answer is. Without this, routes are found by themselves.
# scenarios:
#   home: GET /
#   search: { request: "GET /search?q=gait", expect: { status: 200, contains: results } }

# How long a job measures, and the smallest change that matters.
budget: 5m
threshold: 2%

# What the service needs before it boots, in each work tree.
# prepare: [python manage.py migrate]
# env: { DATABASE_URL: "\${DATABASE_URL}" }
`;
}

function line(value: Readonly<Record<string, unknown>>): string {
  return stringify(value, { flowCollectionPadding: false, collectionStyle: 'any' });
}

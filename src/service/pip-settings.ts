import { run } from '../platform/process.ts';

/**
 * The user's pip settings (pip.conf, `PIP_*`) as uv's variables, where those are not set: uv reads
 * none of pip's, and would ask the public index for a company's packages.
 */
export async function pipSettingsForUv(
  python: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Record<string, string>> {
  const settings = await pipSettings(python);
  const translated: Record<string, string> = {};
  for (const [name, variable] of VARIABLES) {
    const value = settings.get(name);
    if (value && environment[variable] === undefined) translated[variable] = value;
  }
  // pip looks at all indexes for the best version; uv by default stops at the first that knows a name.
  if (translated.UV_INDEX && !environment.UV_INDEX_STRATEGY)
    translated.UV_INDEX_STRATEGY = 'unsafe-best-match';
  return translated;
}

const VARIABLES: readonly (readonly [string, string])[] = [
  ['index-url', 'UV_DEFAULT_INDEX'],
  ['extra-index-url', 'UV_INDEX'],
  ['no-index', 'UV_NO_INDEX'],
  ['find-links', 'UV_FIND_LINKS'],
  ['cert', 'SSL_CERT_FILE'],
  ['constraint', 'UV_CONSTRAINT'],
  ['trusted-host', 'UV_INSECURE_HOST'],
];

/** What `pip config list` says; the sections nearer to installing win, the environment last. */
async function pipSettings(python: string): Promise<Map<string, string>> {
  const answer = await run([python, '-m', 'pip', 'config', 'list'], { timeoutMs: 30_000 });
  const lines = answer.status === 0 ? answer.stdout.split('\n') : fromVariables();
  const found = lines.flatMap((line) => {
    const match = /^(global|install|:env:)\.([\w-]+)='(.*)'$/.exec(line);
    return match === null ? [] : [match.slice(1) as [string, string, string]];
  });
  found.sort(([a], [b]) => SECTIONS.indexOf(a) - SECTIONS.indexOf(b));
  return new Map(found.map(([, name, value]) => [name, separated(value)]));
}

const SECTIONS = ['global', 'install', ':env:'];

/** Where the interpreter has no pip, its variables still hold. */
function fromVariables(): readonly string[] {
  return Object.entries(process.env)
    .filter(([name]) => name.startsWith('PIP_'))
    .map(([name, value]) => `:env:.${name.slice(4).toLowerCase().replaceAll('_', '-')}='${value}'`);
}

/** `pip config list` writes the newlines of a list as `\n`; uv wants spaces. */
function separated(value: string): string {
  return value.replaceAll('\\n', ' ').trim();
}

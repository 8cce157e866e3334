import { readdir } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { parse } from 'yaml';
import { jsonOrNull } from '../../domain/json.ts';
import { readIfThere } from '../../platform/files.ts';
import { at, parsed } from '../lenient.ts';
import { parseCommand, type ServerCommand } from './command-line.ts';

/** How a file of the repository starts the service. */
export interface Deployment extends ServerCommand {
  /** `Procfile line 1`, `Dockerfile line 12`, … */
  readonly evidence: string;
  /** Folder of the file, or what it builds from: a monorepo keeps one a service. */
  readonly folder: string;
}

/** What Procfile, render.yaml, Dockerfiles and compose files start, in this order. */
export async function deployments(tree: string): Promise<readonly Deployment[]> {
  const found = [
    ...(await fromProcfile(tree)),
    ...(await fromRender(tree)),
    ...(await fromDockerfiles(tree)),
    ...(await fromCompose(tree)),
  ];
  const scripts = await Promise.all(found.map((each) => throughScript(tree, each)));
  return scripts.filter((each) => each !== null);
}

interface Line {
  readonly text: string;
  readonly evidence: string;
  readonly folder?: string;
}

async function fromProcfile(tree: string): Promise<readonly Line[]> {
  const lines = ((await readIfThere(join(tree, 'Procfile'))) ?? '').split('\n');
  return lines.flatMap((line, i) => {
    const command = /^web\s*:\s*(.+)$/.exec(line)?.[1];
    return command === undefined ? [] : [{ text: command, evidence: `Procfile line ${i + 1}` }];
  });
}

async function fromRender(tree: string): Promise<readonly Line[]> {
  const data = await readYaml(join(tree, 'render.yaml'));
  return children(data, 'services').flatMap(([, service]) => {
    const command = at(service, 'startCommand');
    const below = at(service, 'rootDir');
    const cd = typeof below === 'string' ? `cd ${below} && ` : '';
    return typeof command === 'string'
      ? [{ text: `${cd}${command}`, evidence: 'startCommand in render.yaml' }]
      : [];
  });
}

async function fromDockerfiles(tree: string): Promise<readonly Line[]> {
  const folders = ['.', ...(await foldersOf(tree))];
  const names = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(join(tree, folder)).catch(() => [] as string[]);
      return entries
        .filter((name) => /^(Dockerfile|Containerfile)(\..+)?$/.test(name))
        .sort()
        .map((name) => join(folder, name));
    }),
  );
  const lines = await Promise.all(names.flat().map((name) => fromDockerfile(tree, name)));
  return lines.flat();
}

async function foldersOf(tree: string): Promise<readonly string[]> {
  const entries = await readdir(tree, { withFileTypes: true });
  return entries
    .filter(
      (entry) => entry.isDirectory() && !/^(\.git|node_modules|\.?venv|env)$/.test(entry.name),
    )
    .map((entry) => entry.name)
    .sort();
}

/** The last CMD counts, after the last ENTRYPOINT. */
async function fromDockerfile(tree: string, name: string): Promise<readonly Line[]> {
  const text = ((await readIfThere(join(tree, name))) ?? '').replace(/\\\r?\n/g, '  ');
  const words = (instruction: string) => {
    const found = [...text.matchAll(new RegExp(`^\\s*${instruction}\\s+(.+)$`, 'gim'))].at(-1);
    return found === undefined ? '' : asCommandLine((found[1] as string).trim());
  };
  const command = `${words('ENTRYPOINT')} ${words('CMD')}`.trim();
  return command === ''
    ? []
    : [{ text: command, evidence: `CMD in ${name}`, folder: dirname(name) }];
}

/** `["gunicorn", "app:app"]` as it would be typed. */
function asCommandLine(text: string): string {
  return text.startsWith('[') ? quoted(jsonOrNull(text)) : text;
}

function quoted(words: unknown): string {
  if (!Array.isArray(words)) return '';
  return words.map((word) => `"${String(word).replace(/["\\]/g, '\\$&')}"`).join(' ');
}

const COMPOSE = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];

async function fromCompose(tree: string): Promise<readonly Line[]> {
  const found = await Promise.all(
    COMPOSE.map(async (name) => {
      const data = await readYaml(join(tree, name));
      return children(data, 'services').flatMap(([service, definition]) => {
        const command = at(definition, 'command');
        const text = typeof command === 'string' ? command : quoted(command);
        const folder = contextOf(definition);
        return text === '' ? [] : [{ text, evidence: `service ${service} in ${name}`, folder }];
      });
    }),
  );
  return found.flat();
}

/** `build: ./api`, or `build: { context: ./api }` */
function contextOf(definition: unknown): string {
  const build = at(definition, 'build');
  const context = typeof build === 'string' ? build : at(build, 'context');
  return typeof context === 'string' && !/^\w+:|^\/|\.\./.test(context)
    ? normalize(context).replace(/\/$/, '')
    : '.';
}

async function readYaml(path: string): Promise<unknown> {
  const text = await readIfThere(path);
  // A template that is no YAML before it was filled in tells us nothing.
  return text === null ? null : parsed(text, parse);
}

function children(value: unknown, name: string): readonly (readonly [string, unknown])[] {
  const inner = at(value, name);
  return inner !== null && typeof inner === 'object' ? Object.entries(inner) : [];
}

/** The command itself, or what a start script of the repository runs. */
async function throughScript(tree: string, line: Line): Promise<Deployment | null> {
  const { text, evidence, folder = '.' } = line;
  const direct = parseCommand(text);
  if (direct !== null) return { ...direct, evidence, folder };
  for (const name of text.match(/[\w./-]+\.sh\b/g) ?? []) {
    const found = await readScript(tree, folder, name);
    if (found !== null) return { ...found, evidence: `${evidence}, which runs ${name}`, folder };
  }
  return null;
}

/** Paths in an image are not those of the repository: `/app/start.sh` may be `./start.sh`. */
async function readScript(
  tree: string,
  folder: string,
  name: string,
): Promise<ServerCommand | null> {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const tails = parts.map((_, i) => join(...parts.slice(i)));
  for (const path of tails.flatMap((tail) => [join(folder, tail), tail])) {
    const text = await readIfThere(join(tree, path));
    if (text !== null) return parseCommand(text.replace(/\\\n/g, ' ').replace(/#.*$/gm, ''));
  }
  return null;
}

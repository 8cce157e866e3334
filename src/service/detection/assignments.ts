import { basename, dirname } from 'node:path';
import type { ApplicationCandidate } from './candidate.ts';
import { baseOf, constructorOf, isFrameworkName } from './constructors.ts';
import { moduleOf } from './modules.ts';
import type { PythonFile } from './python-files.ts';

/** A candidate with what ranks it against the others. */
export interface Assignment extends ApplicationCandidate {
  readonly file: PythonFile;
  readonly attribute: string;
  /** Name of the factory that the instance was made by, or that this is; null for a constructor. */
  readonly madeBy: string | null;
}

const FACTORY =
  /^(?:create|make|build|get|init)_(?:\w+_)?(?:app|application|api|server)$|^app_factory$/;

/** Everything in one file that may be an application: instances, factories, plain callables. */
export function assignmentsIn(tree: string, file: PythonFile): readonly Assignment[] {
  const lines = file.source.split('\n');
  return lines.flatMap((line, index) => {
    const found =
      instance(isConditional(lines, index) ? line.trimStart() : line, file.source) ??
      callable(line, index, file.source) ??
      bareClass(line, file.source) ??
      hugApi(line, index, file.source);
    if (found === null) return [];
    const { name, directory } = moduleOf(tree, file);
    const target = `${name}:${found.attribute}`;
    const evidence = `${file.path} line ${index + 1}`;
    return name === '' ? [] : [{ ...found, target, directory, evidence, file }];
  });
}

/** `if DEBUG:`, `try:` and the like around a line do not make it a function's; running the file as a program does. */
function isConditional(lines: readonly string[], index: number): boolean {
  let indent = indentOf(lines[index] as string);
  for (let i = index - 1; i >= 0 && indent > 0; i -= 1) {
    const line = lines[i] as string;
    if (line.trim() === '' || indentOf(line) >= indent) continue;
    if (!/^\s*(if|elif|else|try|except|finally|with)\b/.test(line)) return false;
    if (line.includes('__main__')) return false;
    indent = indentOf(line);
  }
  return true;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

type Found = Pick<Assignment, 'attribute' | 'factory' | 'protocol' | 'framework' | 'madeBy'>;

/** `app = FastAPI(…)`, `application: Flask = create_app()`, `app = web.Application(…)`. */
function instance(line: string, source: string): Found | null {
  const match = /^([A-Za-z]\w*)\s*(?::[^=]+)?=\s*([\w.]+(?:\([^()]*\)\.\w+)?)\s*\(/.exec(line);
  if (match === null) return null;
  const [, attribute = '', callee = ''] = match;
  const name = callee.slice(callee.lastIndexOf('.') + 1);
  if (FACTORY.test(name) && !isFrameworkName(name))
    return { attribute, factory: false, protocol: null, framework: null, madeBy: name };
  const known = constructorOf(name, source) ?? constructorOf(baseOf(name, source), source);
  if (known === undefined || known.bare) return null;
  const { framework, protocol } = known;
  return { attribute, factory: false, protocol, framework, madeBy: null };
}

/** `class app(pycnic.WSGI):` */
function bareClass(line: string, source: string): Found | null {
  const [, attribute, base = ''] = /^class\s+([A-Za-z]\w*)\s*\((?:[\w.]+\.)?(\w+)/.exec(line) ?? [];
  const known = constructorOf(base, source);
  if (attribute === undefined || known?.bare === undefined) return null;
  const { framework, protocol } = known;
  return { attribute, factory: false, protocol, framework, madeBy: null };
}

const HUG = /^(?:@hug\.[\w.]+|\w+\s*=\s*hug\.API)\s*\(/;

/** hug puts its application into every module that has a route of its: `@hug.get()`. */
function hugApi(line: string, index: number, source: string): Found | null {
  if (!HUG.test(line) || source.split('\n').findIndex((each) => HUG.test(each)) !== index)
    return null;
  const attribute = '__hug_wsgi__';
  return { attribute, factory: false, protocol: 'wsgi', framework: 'hug', madeBy: null };
}

/** `def create_app(…):` without required parameters, `def application(environ, start_response):`. */
function callable(line: string, index: number, source: string): Found | null {
  const match = /^(async\s+)?def\s+([A-Za-z]\w*)\s*\(/.exec(line);
  if (match === null) return null;
  const [, asynchronous, attribute = ''] = match;
  const required = requiredParameters(
    source
      .split('\n')
      .slice(index, index + 40)
      .join('\n'),
  );
  const plain = { attribute, factory: false, framework: null, madeBy: null };
  if (asynchronous && required.join() === 'scope,receive,send')
    return { ...plain, protocol: 'asgi' };
  if (!asynchronous && /^env(iron)?,start_response$/.test(required.join()))
    return { ...plain, protocol: 'wsgi' };
  if (asynchronous || required.length > 0) return null;
  const returned = returnedBy(line, index, source);
  if (!FACTORY.test(attribute) && returned === undefined) return null;
  const { framework = null, protocol = null } = returned ?? {};
  return { ...plain, framework, protocol, factory: true, madeBy: attribute };
}

/** What a factory with any name is annotated to return: `def build() -> FastAPI:`. */
function returnedBy(line: string, index: number, source: string) {
  const below = source.split('\n').slice(index + 1, index + 40);
  const end = below.findIndex((each) => /^(def|class|async|@|\w)/.test(each));
  const text = [line, ...below.slice(0, end === -1 ? undefined : end)].join('\n');
  const name = /^[^)]*\([^()]*\)\s*->\s*["']?(?:\w+\.)*(\w+)/.exec(text)?.[1] ?? '';
  const known = constructorOf(name, source);
  return known === undefined || known.bare ? undefined : known;
}

function requiredParameters(text: string): readonly string[] {
  const list = /\(([\s\S]*?)\)\s*(?:->[^:]+)?:/.exec(text)?.[1] ?? '';
  return list
    .replace(/\[[^\]]*\]/g, '')
    .split(',')
    .map((parameter) => parameter.trim())
    .filter((parameter) => /^\w/.test(parameter) && !parameter.includes('='))
    .map((parameter) => parameter.replace(/\s*:.*$/s, ''));
}

const FILES = ['main', 'app', 'api', 'wsgi', 'asgi', 'server', '__init__'];
const ATTRIBUTES = ['app', 'application', 'api', 'server', 'asgi_app', 'wsgi_app', '__hug_wsgi__'];

/** By file, depth and name: smaller is likelier. */
export function rankOf(found: Assignment): readonly number[] {
  const aside = /(^|\/)(examples?|samples?|demos?|scripts?|tools?|benchmarks?)\//.test(
    found.file.path,
  );
  return [
    aside ? 1 : 0,
    found.factory ? 1 : 0,
    position(FILES, basename(found.file.path, '.py')),
    found.file.path.split('/').length,
    position(ATTRIBUTES, found.attribute),
  ];
}

/** Whether both the file and the name are what people call an application. */
export function isConventional(found: Assignment): boolean {
  return (
    FILES.includes(basename(found.file.path, '.py')) &&
    (ATTRIBUTES.includes(found.attribute) || FACTORY.test(found.attribute)) &&
    rankOf(found)[0] === 0
  );
}

function position(names: readonly string[], name: string): number {
  const index = names.indexOf(name);
  return index === -1 ? names.length : index;
}

/** Whether a file imports what stands in another: the other is then a part of it. */
export function importsFrom(file: PythonFile, other: Assignment): boolean {
  if (file === other.file) return false;
  const full = (other.target.split(':')[0] ?? '').split('.');
  const last = full.at(-1) as string;
  const near = dirname(file.path) === dirname(other.file.path);
  const names = [full.join('\\.'), ...(near ? [`\\.+${last}`, last] : [`\\.+[\\w.]*${last}`])];
  return names.some((name) =>
    new RegExp(`^\\s*(?:from\\s+${name}\\s+import|import\\s+${name}\\b)`, 'm').test(file.source),
  );
}

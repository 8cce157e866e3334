import { basename, dirname } from 'node:path';
import type { Protocol } from '../../domain/service.ts';
import type { ApplicationCandidate } from './candidate.ts';
import { moduleOf } from './modules.ts';
import type { PythonFile } from './python-files.ts';

/** A candidate with what ranks it against the others. */
export interface Assignment extends ApplicationCandidate {
  readonly file: PythonFile;
  readonly attribute: string;
  /** Name of the factory that the instance was made by, or that this is; null for a constructor. */
  readonly madeBy: string | null;
}

interface Constructor {
  readonly framework: string;
  readonly protocol: Protocol | null;
  /** What is called: the last part of the name. */
  readonly names: readonly string[];
  /** The file must import this; constructors with common names would match anything otherwise. */
  readonly module: string;
  /** The application is no instance but the class itself: servers make one for each request. */
  readonly bare?: true;
}

// Derived frameworks come before what they are built on.
const CONSTRUCTORS: readonly Constructor[] = [
  { framework: 'fastapi', protocol: 'asgi', names: ['FastAPI'], module: 'fastapi' },
  { framework: 'flask', protocol: 'wsgi', names: ['Flask'], module: 'flask' },
  { framework: 'flask', protocol: 'wsgi', names: ['APIFlask'], module: 'apiflask' },
  { framework: 'flask', protocol: 'wsgi', names: ['OpenAPI'], module: 'flask_openapi3' },
  { framework: 'quart', protocol: 'asgi', names: ['Quart'], module: 'quart' },
  { framework: 'starlette', protocol: 'asgi', names: ['Starlette'], module: 'starlette' },
  { framework: 'litestar', protocol: 'asgi', names: ['Litestar'], module: 'litestar' },
  { framework: 'falcon', protocol: null, names: ['App', 'API'], module: 'falcon' },
  { framework: 'sanic', protocol: 'asgi', names: ['Sanic'], module: 'sanic' },
  { framework: 'bottle', protocol: 'wsgi', names: ['Bottle', 'default_app'], module: 'bottle' },
  { framework: 'aiohttp', protocol: 'own', names: ['Application'], module: 'aiohttp' },
  { framework: 'tornado', protocol: 'own', names: ['Application'], module: 'tornado' },
  { framework: 'robyn', protocol: 'own', names: ['Robyn'], module: 'robyn' },
  { framework: 'blacksheep', protocol: 'asgi', names: ['Application'], module: 'blacksheep' },
  { framework: 'muffin', protocol: 'asgi', names: ['Application'], module: 'muffin' },
  { framework: 'django', protocol: 'wsgi', names: ['get_wsgi_application'], module: 'django' },
  { framework: 'django', protocol: 'asgi', names: ['get_asgi_application'], module: 'django' },
  { framework: 'pyramid', protocol: 'wsgi', names: ['make_wsgi_app'], module: 'pyramid' },
  { framework: 'cherrypy', protocol: 'wsgi', names: ['Application'], module: 'cherrypy' },
  { framework: 'turbogears', protocol: 'wsgi', names: ['make_wsgi_app'], module: 'tg' },
  { framework: 'pycnic', protocol: 'wsgi', names: ['WSGI'], module: 'pycnic', bare: true },
  { framework: 'bobo', protocol: 'wsgi', names: ['Application'], module: 'bobo' },
  { framework: 'wheezy.web', protocol: 'wsgi', names: ['WSGIApplication'], module: 'wheezy' },
  { framework: 'py4web', protocol: 'wsgi', names: ['wsgi'], module: 'py4web' },
  { framework: 'circuits', protocol: 'wsgi', names: ['Application'], module: 'circuits' },
  { framework: 'circuits', protocol: 'own', names: ['Controller'], module: 'circuits' },
  { framework: 'socketify', protocol: 'own', names: ['App'], module: 'socketify' },
  { framework: 'twisted', protocol: 'own', names: ['Site'], module: 'twisted' },
  {
    framework: 'netius',
    protocol: 'own',
    names: ['HTTPServer', 'HTTP2Server', 'WSGIServer'],
    module: 'netius',
  },
  {
    framework: 'connexion',
    protocol: null,
    names: ['App', 'FlaskApp', 'AsyncApp'],
    module: 'connexion',
  },
  { framework: 'web.py', protocol: 'wsgi', names: ['wsgifunc'], module: 'web' },
];

const FACTORY =
  /^(?:create|make|build|get|init)_(?:\w+_)?(?:app|application|api|server)$|^app_factory$/;

/** Everything in one file that may be an application: instances, factories, plain callables. */
export function assignmentsIn(tree: string, file: PythonFile): readonly Assignment[] {
  return file.source.split('\n').flatMap((line, index) => {
    const found =
      instance(line, file.source) ??
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

function isFrameworkName(name: string): boolean {
  return CONSTRUCTORS.some(({ names }) => names.includes(name));
}

/** `Base` of `class Name(module.Base):`; '' where it is none of the file's own classes. */
function baseOf(name: string, source: string): string {
  return new RegExp(`^class\\s+${name}\\s*\\((?:[\\w.]+\\.)?(\\w+)`, 'm').exec(source)?.[1] ?? '';
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

function constructorOf(name: string, source: string): Constructor | undefined {
  return CONSTRUCTORS.find(({ names, module }) => names.includes(name) && imports(source, module));
}

function imports(source: string, module: string): boolean {
  return new RegExp(`^\\s*(?:from|import)\\s+${module}\\b`, 'm').test(source);
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
  if (asynchronous || required.length > 0 || !FACTORY.test(attribute)) return null;
  return { ...plain, protocol: null, factory: true, madeBy: attribute };
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

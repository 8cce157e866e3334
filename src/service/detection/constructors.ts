import type { Protocol } from '../../domain/service.ts';

/** How an application of a framework comes to be. */
export interface Constructor {
  readonly framework: string;
  readonly protocol: Protocol | null;
  /** What is called: the last part of the name. */
  readonly names: readonly string[];
  /** The file must import this, a regular expression; constructors with common names would match anything otherwise. */
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
  {
    framework: 'falcon',
    protocol: 'asgi',
    names: ['App'],
    module: 'falcon(?:\\.asgi| import [^\\n]*\\basgi)',
  },
  { framework: 'falcon', protocol: 'wsgi', names: ['App', 'API'], module: 'falcon' },
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

/** What makes an application under this name, where the file imports the framework. */
export function constructorOf(name: string, source: string): Constructor | undefined {
  return CONSTRUCTORS.find(({ names, module }) => names.includes(name) && imports(source, module));
}

/** `Base` of `class Name(module.Base):`; '' where it is none of the file's own classes. */
export function baseOf(name: string, source: string): string {
  return new RegExp(`^class\\s+${name}\\s*\\((?:[\\w.]+\\.)?(\\w+)`, 'm').exec(source)?.[1] ?? '';
}

export function isFrameworkName(name: string): boolean {
  return CONSTRUCTORS.some(({ names }) => names.includes(name));
}

function imports(source: string, module: string): boolean {
  return new RegExp(`^\\s*(?:from|import)\\s+${module}\\b`, 'm').test(source);
}

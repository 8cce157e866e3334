import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readIfThere } from '../../platform/files.ts';
import type { ApplicationCandidate } from './candidate.ts';
import type { PythonFile } from './python-files.ts';

/**
 * The applications of Django projects, by their `manage.py` and settings. ASGI_APPLICATION comes
 * first: `startproject` writes only WSGI_APPLICATION, so somebody set the other one on purpose.
 */
export async function djangoApplications(
  tree: string,
  files: readonly PythonFile[],
): Promise<readonly ApplicationCandidate[]> {
  const projects = files.filter(({ path }) => /(^|\/)manage\.py$/.test(path));
  const found = await Promise.all(projects.map((file) => inProject(tree, file)));
  return found.flat();
}

async function inProject(
  tree: string,
  manage: PythonFile,
): Promise<readonly ApplicationCandidate[]> {
  const settings = /DJANGO_SETTINGS_MODULE['"]\s*,\s*['"]([\w.]+)['"]/.exec(manage.source)?.[1];
  if (settings === undefined) return [];
  const directory = dirname(manage.path);
  const candidate = (target: string, protocol: 'asgi' | 'wsgi', evidence: string) => [
    { ...{ target, directory, protocol, evidence }, factory: false, framework: 'django' },
  ];
  for (const { path, text } of await settingsFiles(tree, directory, settings)) {
    const asgi = value(text, 'ASGI_APPLICATION');
    if (asgi !== null) return candidate(asgi, 'asgi', `ASGI_APPLICATION in ${path}`);
    const wsgi = value(text, 'WSGI_APPLICATION');
    if (wsgi !== null) return candidate(wsgi, 'wsgi', `WSGI_APPLICATION in ${path}`);
  }
  const package_ = settings.split('.')[0] as string;
  return existsSync(join(tree, directory, package_, 'wsgi.py'))
    ? candidate(`${package_}.wsgi:application`, 'wsgi', manage.path)
    : [];
}

/** Settings are often split: `shop/settings/local.py` imports from `base.py` beside it. */
async function settingsFiles(tree: string, directory: string, module: string) {
  const path = join(directory, ...module.split('.'));
  const names = [
    `${path}.py`,
    join(path, '__init__.py'),
    join(dirname(path), 'base.py'),
    join(path, 'base.py'),
  ];
  const texts = await Promise.all(names.map((name) => readIfThere(join(tree, name))));
  return names.flatMap((name, i) =>
    texts[i] === null ? [] : [{ path: name, text: texts[i] ?? '' }],
  );
}

/** `shop.wsgi.application` as `shop.wsgi:application`. */
function value(settings: string, name: string): string | null {
  const dotted = new RegExp(`^${name}\\s*=\\s*['"]([\\w.]+)['"]`, 'm').exec(settings)?.[1];
  return dotted?.replace(/\.(\w+)$/, ':$1') ?? null;
}

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Absolute path of one of the Python programs in `python/` at the package's root. The sources stand
 * two folders below the root, the bundle in `dist/` one.
 */
export function pythonAsset(name: string): string {
  const candidates = [`../python/${name}`, `../../python/${name}`].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const found = candidates.find((path) => existsSync(path));
  if (found === undefined) throw new Error(`python/${name} is missing from the package`);
  return found;
}

/** Absolute path of a file of the trend page, which the build puts into `dist/page/`. Null where nothing was built. */
export function pageAsset(name: string): string | null {
  const candidates = [`./page/${name}`, `../../dist/page/${name}`].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  return candidates.find((path) => existsSync(path)) ?? null;
}

/**
 * A program or thread of its own beside the module at `url`: `source`.ts in the sources, and in the bundle, which is one folder,
 * `bundled`.js, as script/build.ts names it.
 */
export function entryBeside(url: string, source: string, bundled = source): URL {
  return new URL(url.endsWith('.ts') ? `./${source}.ts` : `./${bundled}.js`, url);
}

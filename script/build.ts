/**
 * Builds `dist/`: the Action, the command line, the load engine's thread, the one that keeps a CPU awake, and the keeper of databases, each with what every command needs, and
 * what only some need in files beside them that are loaded when they are; in `dist/page/` the trend page.
 * `--check` builds into memory and fails where `dist/` differs in any byte or has a file too many.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildPage } from './build-page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: {
    action: 'src/entry/action.ts',
    cli: 'src/entry/cli.ts',
    engine: 'src/load/worker.ts',
    awake: 'src/platform/awake-worker.ts',
    keeper: 'src/service/provision/keeper.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  // In one folder with the others: what they load is found from there. The hash is of the content.
  chunkNames: 'part-[hash]',
  platform: 'node',
  target: 'node22',
  format: 'esm',
  // Libraries that are still CommonJS ask for require at run time.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
  },
  define: {
    GAITKEEPER_VERSION: JSON.stringify(
      JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).version,
    ),
  },
  legalComments: 'eof',
  write: false,
  logLevel: 'warning',
});

const files = [...outputFiles, ...(await buildPage(join(dist, 'page')))];

if (process.argv.includes('--check')) await check();
else await write();

async function write(): Promise<void> {
  await rm(dist, { recursive: true, force: true });
  for (const file of files) {
    await mkdir(dirname(file.path), { recursive: true });
    await writeFile(file.path, file.contents);
  }
}

async function check(): Promise<void> {
  const expected = new Map(files.map((file) => [relative(dist, file.path), file.contents]));
  const names = new Set([...expected.keys(), ...(await filesThere())]);
  const differing: string[] = [];
  for (const name of names) {
    const committed = await readFile(join(dist, name)).catch(() => null);
    const built = expected.get(name);
    if (built === undefined || !committed?.equals(built)) differing.push(name);
  }
  if (differing.length === 0) return;
  console.error(`dist/ is not what the sources build: ${differing.join(', ')}. Run: npm run build`);
  process.exitCode = 1;
}

async function filesThere(): Promise<readonly string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)));
}

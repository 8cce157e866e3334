import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { cleanEnvironment, type Ended } from './program.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the registry would hand out, installed into an empty folder. */
export interface Packed extends AsyncDisposable {
  /** Paths in the tarball, and how large it is in bytes. */
  readonly files: readonly string[];
  readonly size: number;
  /** Everything that installing it brought. */
  readonly installed: readonly string[];
  /** Runs it as `npx gaitkeeper` does from another folder. */
  run(directory: string, args: readonly string[], env?: Record<string, string>): Promise<Ended>;
}

/** Packs this checkout with the `dist/` that is there. Nothing is downloaded: it has no dependencies. */
export async function packed(): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), 'gaitkeeper-packed-'));
  const env = { ...cleanEnvironment(), npm_config_cache: join(folder, 'cache') };
  const npm = (args: readonly string[], cwd: string) =>
    execa('npm', [...args, '--loglevel=error'], { cwd, env, extendEnv: false });
  const { stdout } = await npm(['pack', '--json', '--pack-destination', folder], root);
  const [{ filename, size, files }] = JSON.parse(stdout) as [
    { filename: string; size: number; files: { path: string }[] },
  ];
  const place = join(folder, 'empty');
  await mkdir(place);
  await npm(['install', '--offline', '--no-audit', '--no-fund', join(folder, filename)], place);
  const listed = JSON.parse((await npm(['ls', '--all', '--json'], place)).stdout);
  const program = join(place, 'node_modules/.bin/gaitkeeper');
  return {
    ...{ size, files: files.map(({ path }) => path) },
    installed: Object.keys(listed.dependencies),
    async run(directory, args, more = {}) {
      const PATH = `${join(process.execPath, '..')}:${env.PATH}`;
      const options = { cwd: directory, reject: false, extendEnv: false } as const;
      const ended = await execa(program, [...args], {
        ...options,
        env: { ...cleanEnvironment(more), PATH },
      });
      return { status: ended.exitCode, stdout: ended.stdout, stderr: ended.stderr };
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

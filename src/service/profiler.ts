import { join } from 'node:path';
import type { Interpreter } from '../domain/service.ts';
import { temporaryFolder } from '../platform/files.ts';
import { prepareEnvironment } from './environments.ts';

/** A wheel or nothing: building it would take a compiler of Rust, and minutes. */
const REQUIREMENTS = ['--only-binary py-spy', 'py-spy>=0.4.1,<0.5'];

/**
 * py-spy, in an environment of its own in our cache: what the service runs on stays as it is.
 * @returns the path of the program
 * @throws GaitkeeperError `install-failed`
 */
export async function prepareProfiler(
  interpreter: Interpreter,
  cacheDirectory: string,
  progress: (message: string) => void,
): Promise<string> {
  await using nothing = await temporaryFolder('gaitkeeper-profiler-');
  const { directory } = await prepareEnvironment({
    ...{ interpreter, cacheDirectory, progress, extra: REQUIREMENTS },
    ...{ tree: nothing.path, directory: '.' },
  });
  return join(directory, 'bin', 'py-spy');
}

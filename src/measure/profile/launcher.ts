import type { Launcher } from '../../launchers/launcher.ts';
import { pythonAsset } from '../../platform/assets.ts';

/**
 * The same launcher, its servers below a process that becomes the profiler when it gets SIGUSR1: see
 * python/profiled_server.py for why it must be an ancestor.
 */
export function watched(launcher: Launcher, profiler: readonly string[]): Launcher {
  return {
    ...launcher,
    command(context) {
      const command = launcher.command(context);
      const parent = [context.python, '-I', pythonAsset('profiled_server.py'), ...profiler, '--'];
      return {
        ...command,
        argv: [...parent, ...command.argv] as [string, ...string[]],
        processes: command.processes + 1,
      };
    },
  };
}

import type { LaunchCommand, LaunchContext, Launcher } from './launcher.ts';
import { shim } from './shim.ts';
import {
  firstReason,
  keepAliveSeconds,
  needsCPython,
  needsFramework,
  needsPython,
} from './subject.ts';

/** `run_app` of aiohttp, by python/aiohttp_server.py. */
export const aiohttp: Launcher = {
  name: 'aiohttp',
  summary: "aiohttp's `run_app` on asyncio.",
  protocols: ['own'],
  framework: 'aiohttp',
  keepAlive: true,
  inFlight: 'finished',
  options: ['keep-alive'],
  requirements: () => ['aiohttp>=3.8'],
  unsupported: (subject) =>
    firstReason(
      needsFramework('aiohttp', 'aiohttp', subject),
      needsPython('aiohttp', [3, 8], subject),
    ),
  command: (context) => command(context, []),
};

export const aiohttpUvloop: Launcher = {
  ...aiohttp,
  name: 'aiohttp-uvloop',
  summary: "aiohttp's `run_app` on uvloop.",
  requirements: () => ['aiohttp>=3.8', 'uvloop'],
  unsupported: (subject) =>
    firstReason(aiohttp.unsupported(subject), needsCPython('uvloop', subject)),
  command: (context) => command(context, ['--uvloop']),
};

function command(context: LaunchContext, loop: readonly string[]): LaunchCommand {
  const more = ['--keep-alive', keepAliveSeconds(context), ...loop];
  return {
    argv: shim('aiohttp_server.py', context, { workers: true, more }),
    env: {},
    processes: context.workers === 1 ? 1 : 1 + context.workers,
    stopSignal: 'SIGTERM',
  };
}

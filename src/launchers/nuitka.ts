import { pythonAsset } from '../platform/assets.ts';
import type { Launcher } from './launcher.ts';
import { shim } from './shim.ts';
import {
  firstReason,
  needsCPython,
  needsOneProcess,
  needsProtocol,
  needsPython,
} from './subject.ts';
import { needsProgram } from './system.ts';

/** python/nuitka_server.py: the server of `wsgiref`, compiled, with the application as it is. */
export const nuitka: Launcher = {
  name: 'nuitka',
  summary:
    'The server of `wsgiref` compiled by Nuitka, with the application left as it is. It takes gcc and the headers of Python; it is compiled once in an environment, before the budget begins.',
  protocols: ['wsgi'],
  keepAlive: false,
  inFlight: 'dropped',
  threaded: true,
  requirements: () => ['nuitka>=2'],
  unsupported: (subject) =>
    firstReason(
      needsProtocol('nuitka', ['wsgi'], subject),
      needsCPython('nuitka', subject),
      needsPython('nuitka', [3, 8], subject),
      needsOneProcess('nuitka', subject),
      needsProgram(
        'nuitka',
        ['gcc', 'clang'],
        'install a compiler for C (Debian: `apt install gcc`)',
      ),
    ),
  withoutWebSockets: () => 'the server of `wsgiref` speaks no WebSocket',
  build: (python) => [python, pythonAsset('nuitka_server.py'), '--compile'],
  command: (context) => ({
    argv: shim('nuitka_server.py', context, { threads: true }),
    env: {},
    processes: 1,
    stopSignal: 'SIGTERM',
  }),
};

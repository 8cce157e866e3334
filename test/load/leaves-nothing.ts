/**
 * Program of the tests: uses an engine and then does nothing more. It ends by itself only if
 * neither socket, timer nor thread is left. Arguments: port, `thread`, `threads` or `inline`.
 */
import { HttpEngine } from '../../src/load/http.ts';
import { startLoadEngine } from '../../src/load/threaded-engine.ts';
import { scenario } from './raw-server.ts';

const [, , port, kind] = process.argv;
{
  await using engine =
    kind === 'inline' ? new HttpEngine() : await startLoadEngine(kind === 'threads' ? 2 : 1);
  const target = { host: '127.0.0.1', port: Number(port), scenario: scenario(), pid: process.pid };
  const handle = await engine.open(target);
  const block = { targets: [handle], minMs: 5, minCompletions: 5, maxMs: 5000 };
  const { blocks } = await engine.run([block, block]);
  console.log(blocks.flat().filter(({ completions }) => completions >= 5).length);
}

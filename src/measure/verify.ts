import { examplesOf } from '../domain/mix.ts';
import type { Scenario } from '../domain/scenario.ts';
import { askOnce } from '../launchers/ask.ts';
import type { RunningServer } from '../launchers/boot.ts';
import { exchangeOnce } from '../launchers/exchange.ts';
import { checkAnswer } from '../scenarios/verify.ts';

/**
 * Asks once by hand, of a mix each request, so that a fast error page is never measured.
 * @returns what is wrong with the answer, with the answer; null where nothing is
 * @throws GaitkeeperError `no-answer`
 */
export async function wrongAnswer(
  server: Pick<RunningServer, 'host' | 'port' | 'tail'>,
  scenario: Scenario,
): Promise<string | null> {
  const { host, port } = server;
  if (scenario.type === 'websocket') {
    const wrong = await exchangeOnce(host, port, scenario);
    return wrong === null ? null : wrong + (await missingLibrary(server));
  }
  const examples = examplesOf(scenario);
  for (const { request, expect } of examples) {
    const wrong = checkAnswer(expect, await askOnce(host, port, request, scenario.timeoutMs));
    if (wrong === null) continue;
    return examples.length === 1 ? wrong : `${request.method} ${request.path}: ${wrong}`;
  }
  return null;
}

/** Without a library for WebSockets, uvicorn takes the handshake for a plain GET, and tells only its log why. */
async function missingLibrary({ tail }: Pick<RunningServer, 'tail'>): Promise<string> {
  return /No supported WebSocket library detected/i.test(await tail())
    ? '; uvicorn has no library for WebSockets: add `websockets` (or `wsproto`) to the requirements'
    : '';
}

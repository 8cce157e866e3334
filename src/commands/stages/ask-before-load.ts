import { checkAnswer, describeAnswer } from '../../domain/answer.ts';
import { GaitkeeperError } from '../../domain/errors.ts';
import { examplesOf } from '../../domain/mix.ts';
import type {
  HttpRequest,
  HttpScenario,
  Scenario,
  WebSocketScenario,
} from '../../domain/scenario.ts';
import { ask } from '../../launchers/ask.ts';
import { exchangeOnce } from '../../launchers/exchange.ts';
import type { WantedLoad } from './load-flags.ts';

/**
 * Asks once by hand, so that a fast error page is never measured. Where no status is wanted, that of
 * this answer is expected from then on.
 * @throws GaitkeeperError `no-answer`, `wrong-answer`
 */
export async function askBeforeLoad(wanted: WantedLoad): Promise<Scenario> {
  const { scenario } = wanted;
  if (scenario.type === 'websocket') return exchanged(wanted, scenario);
  const [first, ...others] = examplesOf(scenario);
  const expect = await expectationFor(wanted, first?.request ?? scenario.request);
  // Of a range, what its first path got is expected of its others.
  const statuses = expect.status;
  for (const { request } of others) await expectationFor({ ...wanted, statuses }, request);
  return {
    ...scenario,
    expect,
    ...(scenario.mix ? { mix: scenario.mix.map((one) => ({ ...one, expect })) } : {}),
  };
}

async function exchanged({ host, port }: WantedLoad, scenario: WebSocketScenario) {
  const wrong = await exchangeOnce(host, port, scenario);
  if (wrong === null) return scenario;
  throw new GaitkeeperError('wrong-answer', `${scenario.description} does not work: ${wrong}`, {
    hint: 'What is sent to the server must come back as it is; with --chat, to every connection.',
  });
}

async function expectationFor(
  { host, port, statuses, scenario }: WantedLoad,
  request: HttpRequest,
): Promise<HttpScenario['expect']> {
  const asked = await ask(host, port, request, scenario.timeoutMs);
  if (asked.kind !== 'answer') {
    throw new GaitkeeperError(
      'no-answer',
      `${host} port ${port} gave no answer: ${asked.message}`,
      {
        hint: 'Start the server first, and check host and port.',
      },
    );
  }
  const { answer } = asked;
  if (statuses === null && answer.status < 400) return { status: [answer.status] };
  const expect = { status: statuses ?? [200] };
  if (checkAnswer(expect, answer) === null) return expect;
  const what = `The server answered ${request.path} with ${describeAnswer(answer)}`;
  throw new GaitkeeperError('wrong-answer', what, {
    hint: `Correct the request, or say that this is right: --status ${answer.status}`,
  });
}

import type { Answer } from '../domain/answer.ts';
import { checkAnswer } from '../domain/answer.ts';
import { GaitkeeperError } from '../domain/errors.ts';
import { jsonOrNull } from '../domain/json.ts';
import type { Login } from '../domain/login.ts';
import { askOnce } from './ask.ts';

/** Headers by name in lower case. */
export type Session = Readonly<Record<string, string>>;

const PATIENCE_MS = 30_000;

/**
 * Signs in at a server: its cookies, and the token of its answer as `Authorization: Bearer`, are what all others are
 * to be asked with.
 * @throws GaitkeeperError `wrong-answer`, `no-answer`
 */
export async function signIn(host: string, port: number, login: Login): Promise<Session> {
  const { request, expect, token } = login;
  const answer = await askOnce(host, port, request, PATIENCE_MS);
  const wrong = checkAnswer(expect, answer);
  if (wrong !== null) throw refused(login, `was answered wrongly: ${tellable(wrong, answer)}`);
  const cookie = cookiesOf(answer);
  const bearer = token === null ? null : tokenOf(answer, token);
  if (token !== null && bearer === null) {
    throw refused(login, `brought no token at \`${token.join('.')}\` of its answer`);
  }
  if (bearer === null && cookie === null) throw refused(login, 'brought no cookie');
  return {
    ...(cookie === null ? {} : { cookie }),
    ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
  };
}

/** What was no refusal may be a session. */
function tellable(wrong: string, { status }: Answer): string {
  return status < 400 ? `the answer was ${status}, and not as \`login.expect\` says` : wrong;
}

/** Several Set-Cookie come joined by commas, which stand in their dates as well. */
function cookiesOf({ headers }: Answer): string | null {
  const given = headers['set-cookie']?.split(/,\s*(?=[^\s;,=]+=)/) ?? [];
  const pairs = given.map((one) => one.split(';')[0]?.trim() ?? '').filter((pair) => pair !== '');
  return pairs.length === 0 ? null : pairs.join('; ');
}

function tokenOf({ body }: Answer, path: readonly string[]): string | null {
  let value = jsonOrNull(body);
  for (const key of path)
    value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  return typeof value === 'string' && /^[\x21-\x7e]+$/.test(value) ? value : null;
}

function refused({ request }: Login, what: string): GaitkeeperError {
  const message = `The login ${request.method} ${request.path} ${what}`;
  return new GaitkeeperError('wrong-answer', message, {
    hint: 'Correct `login`, and see that `prepare` makes the user whom it names.',
  });
}

import type { Login } from '../domain/login.ts';
import { parseExpectation } from './expectation.ts';
import { Field } from './field.ts';
import { parseRequest } from './request.ts';

const KEYS = ['request', 'expect', 'token'] as const;
/** A page that is shown, or that one is sent to. */
const ANSWERED = { status: [200, 201, 204, 302, 303] };

/** Reads `login`: a request, or a map of `request`, `expect` and `token`. @throws GaitkeeperError `config-invalid` */
export function parseLogin(value: unknown): Login {
  const field = new Field(value, 'login');
  if (typeof value === 'string') {
    return { request: parseRequest(value, field), expect: ANSWERED, token: null };
  }
  field.onlyKeys(KEYS);
  if (field.map().request === undefined) {
    throw field.error(
      'has no `request`',
      'Write `request: { path: /login, form: { username: …, password: … } }`.',
    );
  }
  const [expect, token] = [field.key('expect'), field.key('token')];
  return {
    request: parseRequest(field.map().request, field.key('request')),
    expect: expect.value === undefined ? ANSWERED : parseExpectation(expect, ANSWERED),
    token: token.value === undefined ? null : token.text().split('.'),
  };
}

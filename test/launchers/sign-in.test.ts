import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { signIn } from '../../src/launchers/sign-in.ts';
import { parseLogin } from '../../src/scenarios/login.ts';

async function at(listener: RequestListener, login: unknown) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return signIn('127.0.0.1', (server.address() as AddressInfo).port, parseLogin(login));
}

it('takes every cookie, without what is said about it', async () => {
  const session = await at((_, response) => {
    const expires = 'Expires=Wed, 21 Oct 2026 07:28:00 GMT; Path=/; HttpOnly';
    response.setHeader('set-cookie', [`session=abc==; ${expires}`, 'csrf=1, 2; Secure']);
    response.writeHead(302, { location: '/' }).end();
  }, 'POST /login');
  expect(session).toEqual({ cookie: 'session=abc==; csrf=1, 2' });
});

it('takes a token from where it stands in the JSON of the answer', async () => {
  const session = await at((_, response) => response.end('{"data": {"access": "abc.def"}}'), {
    request: { path: '/token', form: { username: 'ada' } },
    token: 'data.access',
  });
  expect(session).toEqual({ authorization: 'Bearer abc.def' });
});

it('does not show an answer that may be a session', async () => {
  const login = { request: 'POST /login', expect: { status: 204 }, token: 'access' };
  const failed = at((_, response) => response.end('{"access": "abc.def"}'), login);
  const error = await failed.catch((thrown) => thrown);
  expect(error.message).toMatch(/wrongly: the answer was 200/);
  expect(error.message).not.toContain('abc.def');
});

it.each([
  ['that is refused', 401, '', undefined, /POST \/login was answered wrongly.*401/],
  ['that brings no cookie', 200, '', undefined, /brought no cookie/],
  ['whose answer has no token', 200, '{"data": null}', 'data.access', /no token at `data\.access`/],
  ['whose answer is no JSON', 200, '<html>', 'access', /no token at `access`/],
])('a login %s says so', async (_, status, body, token, says) => {
  const login = { request: 'POST /login', ...(token === undefined ? {} : { token }) };
  await expect(at((_request, to) => to.writeHead(status).end(body), login)).rejects.toMatchObject({
    code: 'wrong-answer',
    message: expect.stringMatching(says),
    hint: expect.stringMatching(/prepare/),
  });
});

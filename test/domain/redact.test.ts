import { describe, expect, it, test } from 'vitest';
import { looksSecret, redactDeep, redactor, secretsIn } from '../../src/domain/redact.ts';

describe('a name', () => {
  it.each([
    ...['DB_PASSWORD', 'PGPASSWORD', 'password', 'SECRET_KEY', 'apiKey', 'API_KEY', 'X-Api-Key'],
    ...['Authorization', 'X-Auth-Token', 'Cookie', 'GITHUB_TOKEN', 'AWS_SECRET_ACCESS_KEY'],
    ...['clientSecret', 'csrf_token', 'session-id', 'SMTP_PASS'],
  ])('%s looks secret', (name) => {
    expect(looksSecret(name)).toBe(true);
  });

  it.each([
    ...['DATABASE_URL', 'DEBUG', 'TOKEN_URL', 'PASSWORD_MIN_LENGTH', 'AUTHOR', 'KEYBOARD'],
    ...['AUTH_USER_MODEL', 'PASSWORD_HASHERS', 'AUTH_PROVIDER', 'TOKEN_PREFIX'],
    ...['PASSENGERS', 'MONKEY', 'COOKIE_SECURE', 'Accept', 'COMPASS', 'SESSION_COOKIE_AGE'],
  ])('%s does not', (name) => {
    expect(looksSecret(name)).toBe(false);
  });
});

test('what is configured as a secret is masked in every spelling, wherever it stands', () => {
  const settings = {
    env: {
      DATABASE_URL: 'postgresql://shop:p%40ss-word@db/shop',
      API_TOKEN: 'line-one-x\nline-two-y',
      QUOTED_SECRET: 'say "friend"',
    },
    headers: { Authorization: 'Bearer tok-abcdef', Cookie: 'sid=cookie-value; theme=dark' },
  };
  const redact = redactor(secretsIn(settings));
  expect(redact('at p%40ss-word and p@ss-word, line-two-y, tok-abcdef')).toBe(
    'at *** and ***, ***, ***',
  );
  expect(redact('cookie-value in dark theme')).toBe('*** in dark theme');
  expect(redact(JSON.stringify({ said: 'say "friend"' }))).toBe('{"said":"***"}');
  expect(redactDeep([{ why: 'tok-abcdef!' }, 3, null], redact)).toEqual([{ why: '***!' }, 3, null]);
});

test('a password that every example has is masked in an address, and not as a word', () => {
  const url = 'postgresql://postgres:postgres@localhost:5432/postgres';
  const redact = redactor(secretsIn({ DATABASE_URL: url, POSTGRES_PASSWORD: 'postgres' }));
  expect(redact(`cannot reach ${url}: postgres is asleep`)).toBe(
    'cannot reach postgresql://postgres:***@localhost:5432/postgres: postgres is asleep',
  );
});

test('what looks like a secret by itself is masked without being told', () => {
  const redact = redactor([]);
  for (const [text, masked] of [
    ['redis://:hunter2@cache:6379/1', 'redis://:***@cache:6379/1'],
    ['Authorization: Bearer abc.def', 'Authorization: Bearer ***'],
    ["{'HTTP_AUTHORIZATION': 'Basic dXNlcjpwdw=='}", "{'HTTP_AUTHORIZATION': 'Basic ***'}"],
    ["(b'authorization', b'Bearer abc')", "(b'authorization', b'Bearer ***')"],
    [`ghp_${'a1'.repeat(18)} was used`, '*** was used'],
  ] as const) {
    expect(redact(text)).toBe(masked);
  }
});

test('what is no secret stays as it is', () => {
  const redact = redactor(secretsIn({ MAX_TOKENS: 4096, AUTH: 'enabled', DEBUG_TOKEN: '' }));
  for (const text of [
    'GET http://127.0.0.1:8000/a:b@c and user@example.org',
    'authorization is enabled after 4096 requests',
    'file:///srv/app.py:12: error @ line 3',
  ]) {
    expect(redact(text)).toBe(text);
  }
});

import { expect, test } from 'vitest';
import type { Expectation } from '../../src/domain/scenario.ts';
import { type Answer, checkAnswer } from '../../src/scenarios/verify.ts';

function answer(body: string, more: Partial<Answer> = {}): Answer {
  return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body, ...more };
}

const DOCUMENT = answer('{"a": 1, "b": {"c": [1, {"d": null}], "e": "f"}}');

test.each([
  [{}, answer('anything')],
  [{ equals: 'x' }, answer('x')],
  [{ contains: 'b' }, answer('abc')],
  [{ contentType: 'TEXT/plain' }, answer('')],
  [{ json: { b: { e: 'f' } } }, DOCUMENT],
  [{ json: { b: { c: [1, {}] } } }, DOCUMENT],
  [{ json: 'x' }, answer('"x"')],
  [{ status: [200, 404] }, answer('', { status: 404 })],
] satisfies [Partial<Expectation>, Answer][])('%j is met', (given, answered) => {
  expect(checkAnswer({ status: [200], ...given }, answered)).toBeNull();
});

test.each([
  [{}, answer('down', { status: 503 }), 'expected status 200, not 503; the answer was 503'],
  [{ status: [200, 201] }, answer('', { status: 302 }), 'expected status 200 or 201, not 302'],
  [{ equals: 'x' }, answer('y'), 'expected the body "x"; the answer was 200 text/plain'],
  [{ equals: 'x' }, answer(''), 'with an empty body'],
  [{ contains: 'x' }, answer('y'), 'expected a body that contains "x"'],
  [
    { contentType: 'text/html' },
    answer('y'),
    'expected the Content-Type text/html, not text/plain',
  ],
  [{ contentType: 'a/b' }, answer('y', { headers: {} }), 'expected the Content-Type a/b, not none'],
  [{ json: {} }, answer('<html>'), 'expected a body that is JSON'],
  [{ json: { z: 1 } }, DOCUMENT, 'expected other JSON at its root: no key "z"'],
  [{ json: { toString: 1 } }, DOCUMENT, 'no key "toString"'],
  [{ json: { a: 2 } }, DOCUMENT, 'at a: 1 instead of 2'],
  [{ json: { b: { c: [1] } } }, DOCUMENT, 'at b.c: 2 items instead of 1'],
  [{ json: { b: { c: [1, { d: 0 }] } } }, DOCUMENT, 'at b.c[1].d: null instead of 0'],
  [{ json: { b: [] } }, DOCUMENT, 'at b: {"c":[1,'],
  [{ json: null }, DOCUMENT, 'instead of null'],
] satisfies [Partial<Expectation>, Answer, string][])('%j is not met', (given, answered, why) => {
  expect(checkAnswer({ status: [200], ...given }, answered)).toContain(why);
});

test('a long answer is shown by its start', () => {
  const why = checkAnswer({ status: [200], equals: 'x' }, answer('y'.repeat(10_000)));
  expect(why?.length).toBeLessThan(500);
});

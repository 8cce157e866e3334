import { isObject } from './json.ts';
import type { Expectation } from './scenario.ts';

/** An HTTP answer, read to its end. */
export interface Answer {
  readonly status: number;
  /** Names in lower case; values of a repeated header joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded as UTF-8. */
  readonly body: string;
}

/** Why an answer is not the expected one, with as much of the answer as explains it; null where it is. */
export function checkAnswer(expect: Expectation, answer: Answer): string | null {
  const wrong =
    wrongStatus(expect, answer) ??
    wrongContentType(expect, answer) ??
    wrongText(expect, answer) ??
    wrongJson(expect, answer);
  return wrong === null ? null : `${wrong}; the answer was ${describeAnswer(answer)}`;
}

/** `200 text/plain "Hello, World!"`: status, type, and the start of the body. */
export function describeAnswer({ status, headers, body }: Answer): string {
  const type = headers['content-type'] ?? 'without a Content-Type';
  return `${status} ${type} ${body === '' ? 'with an empty body' : excerpt(body)}`;
}

function wrongStatus({ status }: Expectation, answer: Answer): string | null {
  if (status.includes(answer.status)) return null;
  return `expected status ${status.join(' or ')}, not ${answer.status}`;
}

function wrongContentType({ contentType }: Expectation, answer: Answer): string | null {
  if (contentType === undefined) return null;
  const type = answer.headers['content-type'] ?? '';
  if (type.toLowerCase().startsWith(contentType.toLowerCase())) return null;
  return `expected the Content-Type ${contentType}, not ${type || 'none'}`;
}

function wrongText({ equals, contains }: Expectation, { body }: Answer): string | null {
  if (equals !== undefined && body !== equals) return `expected the body ${excerpt(equals)}`;
  if (contains === undefined || body.includes(contains)) return null;
  return `expected a body that contains ${excerpt(contains)}`;
}

function wrongJson({ json }: Expectation, { body }: Answer): string | null {
  if (json === undefined) return null;
  try {
    const at = mismatch(json, JSON.parse(body), '');
    return at === null ? null : `expected other JSON ${at}`;
  } catch (error) {
    if (error instanceof SyntaxError) return 'expected a body that is JSON';
    throw error;
  }
}

/** Where `actual` lacks what is expected of it: `at items[3].name: "a" instead of "b"`. */
function mismatch(expected: unknown, actual: unknown, path: string): string | null {
  if (isObject(expected) && isObject(actual)) {
    return first(Object.keys(expected), (key) =>
      Object.hasOwn(actual, key)
        ? mismatch(expected[key], actual[key], path === '' ? key : `${path}.${key}`)
        : `${place(path)}: no key ${JSON.stringify(key)}`,
    );
  }
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length !== actual.length) {
      return `${place(path)}: ${actual.length} items instead of ${expected.length}`;
    }
    return first([...expected.keys()], (index) =>
      mismatch(expected[index], actual[index], `${path}[${index}]`),
    );
  }
  if (expected === actual) return null;
  return `${place(path)}: ${shortened(JSON.stringify(actual))} instead of ${shortened(JSON.stringify(expected))}`;
}

function first<T>(items: readonly T[], find: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

function place(path: string): string {
  return path === '' ? 'at its root' : `at ${path}`;
}

const LONGEST_EXCERPT = 300;

function excerpt(text: string): string {
  return JSON.stringify(shortened(text));
}

function shortened(text: string): string {
  return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text;
}

import type { HttpRequest } from '../domain/scenario.ts';
import { Field } from './field.ts';
import { checkRanges } from './ranges.ts';

const KEYS = ['method', 'path', 'headers', 'json', 'form', 'body'] as const;
const BODIES = ['json', 'form', 'body'] as const;
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
// The engine decides how a request is framed and whether its connection is kept.
const RESERVED = ['connection', 'content-length', 'transfer-encoding', 'expect', 'upgrade'];

/**
 * Reads a request: `GET /books`, `/books`, or a map of method, path, headers and a body.
 * @throws GaitkeeperError `config-invalid`
 */
export function parseRequest(value: unknown, field: Field): HttpRequest {
  if (typeof value === 'string') return fromLine(value, field);
  field.onlyKeys(KEYS);
  const body = parseBody(field);
  const method = field.key('method');
  return {
    method: method.value === undefined ? body.method : checkMethod(method.text(), method),
    path: checkPaths(field.key('path').text(), field.key('path')),
    headers: { ...body.headers, ...parseHeaders(field.key('headers')) },
    body: body.text,
  };
}

function fromLine(line: string, field: Field): HttpRequest {
  const match = /^(?:([A-Za-z]+)\s+)?(\S.*)$/.exec(line.trim());
  if (match === null) throw field.error('is empty', 'Write a request such as GET /books.');
  const [, method = 'GET', path = ''] = match;
  return {
    method: checkMethod(method, field),
    path: checkPaths(path, field),
    headers: {},
    body: null,
  };
}

function checkMethod(text: string, field: Field): string {
  const method = text.toUpperCase();
  if (METHODS.includes(method)) return method;
  throw field.error(`has the unknown method ${text}`, `Known are: ${METHODS.join(', ')}.`);
}

/** A path without ranges. */
export function checkPath(path: string, field: Field): string {
  const checked = checkPaths(path, field);
  if (!checked.includes('${')) return checked;
  throw field.error(
    `asks for ${JSON.stringify(path)}, and ranges are for HTTP requests`,
    'Write out the path.',
  );
}

/** Blanks and letters outside ASCII become percent-encoded; what is encoded already, and ranges, stay. */
function checkPaths(path: string, field: Field): string {
  if (!path.startsWith('/')) {
    throw field.error(
      `asks for ${JSON.stringify(path)}, expected a path that starts with /`,
      'Give the path alone: host and port are chosen for every server.',
    );
  }
  checkRanges(path, field);
  if (path.includes('#')) throw field.error('has a fragment (#…), which is never sent to a server');
  return path.replace(/[^\x21-\x7e]+/gu, (text) => encodeURIComponent(text.toWellFormed()));
}

interface Body {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string | null;
}

function parseBody(field: Field): Body {
  const given = BODIES.filter((key) => field.map()[key] !== undefined);
  const [kind, second] = given;
  if (second !== undefined) {
    throw field.error(`has both \`${kind}\` and \`${second}\``, 'Keep one of the two.');
  }
  if (kind === undefined) return { method: 'GET', headers: {}, text: null };
  return { method: 'POST', ...encodeBody(kind, field.key(kind)) };
}

function encodeBody(kind: (typeof BODIES)[number], field: Field): Omit<Body, 'method'> {
  if (kind === 'body') return { headers: {}, text: field.text() };
  if (kind === 'json') {
    return { headers: { 'content-type': 'application/json' }, text: JSON.stringify(field.value) };
  }
  return {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    text: new URLSearchParams(texts(field)).toString(),
  };
}

/** @param reserved names in lower case that are not the user's to give, beside those of every request */
export function parseHeaders(
  field: Field,
  reserved: readonly string[] = [],
): Record<string, string> {
  if (field.value === undefined) return {};
  const headers = Object.entries(texts(field)).map(([name, value]): [string, string] => {
    const key = name.toLowerCase();
    const header = new Field(value, `${field.path}.${name}`);
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw header.error('is no name of an HTTP header');
    if ([...RESERVED, ...reserved].includes(key))
      throw header.error('is set by the load engine', 'Leave it out.');
    if (/[\r\n\0]/.test(value)) throw header.error('holds a line break');
    return [key, value];
  });
  return Object.fromEntries(headers);
}

/** A map of texts; numbers and booleans are taken as they are written. */
function texts(field: Field): Record<string, string> {
  return Object.fromEntries(
    Object.entries(field.map()).map(([key, value]) => {
      if (['string', 'number', 'boolean'].includes(typeof value)) return [key, String(value)];
      throw new Field(value, `${field.path}.${key}`).error('must be text');
    }),
  );
}

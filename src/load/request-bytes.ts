import { GaitkeeperError } from '../domain/errors.ts';
import type { HttpRequest } from '../domain/scenario.ts';

/**
 * The request as it goes over the wire, built once and sent again and again. Adds `Host`,
 * `Content-Length`, `User-Agent` and `Accept` where the scenario does not give them.
 * @throws GaitkeeperError `config-invalid` for a method or header that HTTP cannot carry.
 */
export function requestBytes(request: HttpRequest, host: string, port: number): Buffer {
  const body = Buffer.from(request.body ?? '', 'utf8');
  const headers = Object.entries({ ...defaults(request, body, host, port), ...given(request) });
  const lines = [
    `${token(request.method, 'method')} ${escapePath(request.path)} HTTP/1.1`,
    ...headers.map(([name, value]) => `${token(name, 'header name')}: ${headerValue(name, value)}`),
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'utf8'), body]);
}

/** Names in lower case, so that a given header replaces a default one whatever its spelling. */
function given(request: HttpRequest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

function defaults(
  request: HttpRequest,
  body: Buffer,
  host: string,
  port: number,
): Record<string, string> {
  const hasBody = request.body !== null || /^(post|put|patch)$/i.test(request.method);
  return {
    host: `${host.includes(':') ? `[${host}]` : host}:${port}`,
    'user-agent': 'gaitkeeper',
    accept: '*/*',
    ...(hasBody ? { 'content-length': String(body.length) } : {}),
  };
}

/** Blanks and letters outside of ASCII are percent-encoded; what is encoded already stays. */
function escapePath(path: string): string {
  return path.replace(/[^\x21-\x7e]+/gu, (text) => encodeURIComponent(text.toWellFormed()));
}

function token(text: string, what: string): string {
  if (/^[\w!#$%&'*+.^`|~-]+$/.test(text)) return text;
  throw new GaitkeeperError('config-invalid', `${JSON.stringify(text)} is no HTTP ${what}`, {
    hint: `Correct the ${what} in the scenario's request.`,
  });
}

function headerValue(name: string, value: string): string {
  if (!/[\r\n\0]/.test(value)) return value;
  throw new GaitkeeperError('config-invalid', `The header ${name} holds a line break`, {
    hint: 'Write the value on one line.',
  });
}

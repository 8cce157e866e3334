import type { Files } from './repository.ts';

/** The loops of a request that takes several times as long as that of `service()`: no noise comes near. */
export const SLOWER = 40_000;

/** A WSGI service without any dependency: a spin of about `spin` loops a request, and what else is wanted. */
export function service(
  options: { spin?: number; body?: string; status?: string; before?: string } = {},
): Files {
  const { spin = 200, body = 'Hello', status = '200 OK', before = '' } = options;
  return {
    'app.py': `${before}
def app(environ, start_response):
    total = 0
    for number in range(${spin}):
        total += number
    body = b"${body}"
    start_response("${status}", [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))])
    return [body]
`,
  };
}

/**
 * The smallest configuration: everything from the standard library, little time, and no look into what regressed. What differs by
 * half matters to it, so four launches are mostly precise enough, and where a busy machine disturbs them it goes on.
 */
export const CONFIG = `servers: wsgiref
scenarios:
  home: { request: GET /, expect: { status: 200, contains: Hello } }
budget: 8s
threshold: 49%
precision: 40%
baseline: off
profile: false
counts: false
`;

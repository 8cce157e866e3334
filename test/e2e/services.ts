import type { Files } from './repository.ts';

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

/** The smallest configuration: everything from the standard library, little time, and no look into what regressed. */
export const CONFIG = `servers: wsgiref
scenarios:
  home: { request: GET /, expect: { status: 200, contains: Hello } }
budget: 8s
baseline: off
profile: false
`;

import type { HttpRequest, Scenario } from '../domain/scenario.ts';

type Headers = Readonly<Record<string, string>>;

/** The scenario with further headers at all of its requests; its own win. @param headers names in lower case */
export function withHeaders<T extends Scenario>(scenario: T, headers: Headers): T {
  if (Object.keys(headers).length === 0) return scenario;
  const request = adorned(scenario.request, headers);
  if (scenario.type !== 'http' || scenario.mix === undefined) return { ...scenario, request };
  const mix = scenario.mix.map((one) => ({ ...one, request: adorned(one.request, headers) }));
  return { ...scenario, request, mix };
}

function adorned(request: HttpRequest, headers: Headers): HttpRequest {
  return { ...request, headers: { ...headers, ...lowerCased(request.headers) } };
}

function lowerCased(headers: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
}

import { requestsOf } from '../domain/mix.ts';
import { pathsIn } from '../domain/range.ts';
import type { Expectation, MixedRequest } from '../domain/scenario.ts';
import { parseExpectation } from './expectation.ts';
import type { Field } from './field.ts';
import { assertFew } from './ranges.ts';
import { presetNamed } from './registry.ts';
import { parseRequest } from './request.ts';

const KEYS = ['weight', 'request', 'expect'] as const;
const MOST_KINDS = 50;
const LARGEST_WEIGHT = 1000;

/**
 * Reads `mix`: requests, or names of presets, and how often each is asked beside the others; or a name with
 * `weight`, `request` and `expect`.
 * @param fallback what is expected of an answer where the request itself says nothing
 * @throws GaitkeeperError `config-invalid`, `unknown-name` for a preset
 */
export function parseMix(field: Field, fallback: Expectation): [MixedRequest, ...MixedRequest[]] {
  const entries = Object.entries(field.map());
  const [first, ...others] = entries.map(([key, value]) =>
    entryOf(key, field.below(key, value), fallback),
  );
  if (first === undefined || entries.length > MOST_KINDS) {
    throw field.error(
      `has ${entries.length || 'no'} requests, expected 1 to ${MOST_KINDS}`,
      'Write a request and its weight on each line, such as "GET /": 6.',
    );
  }
  const mix: [MixedRequest, ...MixedRequest[]] = [first, ...others];
  assertFew(
    mix.reduce((sum, { request }) => sum + pathsIn(request.path), 0),
    field,
  );
  return mix;
}

function entryOf(key: string, field: Field, fallback: Expectation): MixedRequest {
  if (typeof field.value !== 'object' || field.value === null) {
    return { ...asked(key, field, fallback), weight: field.wholeNumber(1, LARGEST_WEIGHT) };
  }
  field.onlyKeys(KEYS);
  const { request, expect, weight } = field.map();
  const one =
    request === undefined
      ? asked(key, field, fallback)
      : { request: parseRequest(request, field.key('request')), expect: fallback };
  return {
    ...one,
    expect: expect === undefined ? one.expect : parseExpectation(field.key('expect'), one.expect),
    weight: weight === undefined ? 1 : field.key('weight').wholeNumber(1, LARGEST_WEIGHT),
  };
}

/** What the key says by itself: `GET /books`, `/books`, or the name of a preset. */
function asked(key: string, field: Field, fallback: Expectation): Omit<MixedRequest, 'weight'> {
  if (!/^[\w-]+$/.test(key)) return { request: parseRequest(key, field), expect: fallback };
  const preset = presetNamed(key);
  const [only, ...others] = preset.type === 'http' ? requestsOf(preset) : [];
  if (only !== undefined && others.length === 0) return only;
  throw field.error(
    'is a preset that is not one HTTP request',
    'Mix requests, or presets such as `hello`.',
  );
}

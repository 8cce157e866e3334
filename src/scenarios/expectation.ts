import type { Expectation } from '../domain/scenario.ts';
import type { Field } from './field.ts';

const KEYS = ['status', 'contains', 'equals', 'json', 'content-type'] as const;

/**
 * Reads `expect`. Where it says something about the body, that replaces what `fallback` says of it.
 * @throws GaitkeeperError `config-invalid`
 */
export function parseExpectation(field: Field, fallback: Expectation): Expectation {
  field.onlyKeys(KEYS);
  const given = field.map();
  const body = {
    ...(given.contains === undefined ? {} : { contains: field.key('contains').text() }),
    ...(given.equals === undefined ? {} : { equals: field.key('equals').text() }),
    ...(given.json === undefined ? {} : { json: given.json }),
    ...(given['content-type'] === undefined
      ? {}
      : { contentType: field.key('content-type').text() }),
  };
  const status = field.key('status');
  return {
    ...(Object.keys(body).length === 0 ? fallback : body),
    status: status.value === undefined ? fallback.status : statuses(status),
  };
}

function statuses(field: Field): readonly number[] {
  const given = Array.isArray(field.value) ? field.value : [field.value];
  const valid = given.every((each) => Number.isInteger(each) && each >= 200 && each <= 599);
  if (valid && given.length > 0) return given;
  throw field.error('must be a status code from 200 to 599, or a list of them');
}

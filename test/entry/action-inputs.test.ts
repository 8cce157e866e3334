import { expect, it } from 'vitest';
import { interpolate } from '../../src/config/interpolate.ts';
import { readInputs } from '../../src/entry/action-inputs.ts';

it('an input of several lines or commas replaces a list of the configuration', () => {
  const { request } = readInputs({ INPUT_SINKS: 'comment, check-run\njob-summary' }, ['check']);
  expect(request.overrides).toEqual({ sinks: ['comment', 'check-run', 'job-summary'] });
});

it('the token is read, and a configuration, which a pull request may change, cannot ask for it', () => {
  const env = {
    INPUT_TOKEN: 'ghs_input',
    ACTIONS_RUNTIME_TOKEN: 'runtime',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id',
    DATABASE_URL: 'postgres://',
  };
  const { request } = readInputs(env, ['check']);
  expect(request.token).toBe('ghs_input');
  const asked = Object.keys(env).map((name) => `\${${name}:-nothing}`);
  expect(interpolate(asked, request.env, ['env']).value).toEqual([
    'nothing',
    'nothing',
    'nothing',
    'postgres://',
  ]);
});

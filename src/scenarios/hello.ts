import { getScenario, type Preset } from './preset.ts';

export const hello: Preset = {
  scenario: getScenario('hello', '/hello', {
    status: [200],
    equals: 'Hello, World!',
    contentType: 'text/plain',
  }),
  contract: 'Answers `Hello, World!`, text/plain, 13 bytes.',
  summary: 'The most that server and framework can serve.',
};

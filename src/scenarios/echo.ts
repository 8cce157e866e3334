import { type Preset, postScenario } from './preset.ts';

/** A kilobyte, as a small form or document has. */
const BODY = 'Hello, World! '.repeat(74).slice(0, 1024);

export const echo: Preset = {
  scenario: postScenario(
    'echo',
    '/echo',
    { body: BODY, type: 'text/plain' },
    { status: [200], equals: BODY },
  ),
  contract: 'Answers with the body of the request, byte for byte: 1 KiB of text.',
  summary: 'Reading a body.',
};

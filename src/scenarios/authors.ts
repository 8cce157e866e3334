// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ranges
import type { Expectation } from '../domain/scenario.ts';
import { getScenario, type Preset, postScenario } from './preset.ts';

/** What an author's page must hold. */
export const AUTHOR: Expectation = {
  status: [200],
  contains: '"genres"',
  contentType: 'application/json',
};

const VALID = { name: 'Ada Example', born: 1975, country: 'Chile' };

export const author: Preset = {
  scenario: getScenario('author', '/authors/${1..1000}', AUTHOR),
  contract:
    'Answers one of at least 1,000 authors, read from the database by primary key: `{"id", "name", "born", "country", ' +
    '"books": [{"id", "title", "published"}, …], "genres": […]}`, the genres of all books, each once and sorted.',
  summary: 'The path through the ORM.',
};

export const authorCreate: Preset = {
  scenario: postScenario(
    'author-create',
    '/authors',
    { body: JSON.stringify(VALID), type: 'application/json' },
    { status: [201], json: { name: VALID.name }, contentType: 'application/json' },
  ),
  contract:
    `Validates \`${JSON.stringify(VALID)}\`, stores it and answers 201 with \`{"id", "name"}\`. The rows stay: base ` +
    'and head want a database each, or one that they may fill.',
  summary: 'A write, and the validation before it.',
};

export const authorInvalid: Preset = {
  scenario: postScenario(
    'author-invalid',
    '/authors',
    { body: JSON.stringify({ ...VALID, born: 'soon' }), type: 'application/json' },
    { status: [400], json: { field: 'born' }, contentType: 'application/json' },
  ),
  contract:
    'Answers 400 with JSON that names the wrong field, `{"field": "born", …}`, when `born` is no year.',
  summary: 'What bad input gets: validation alone.',
};

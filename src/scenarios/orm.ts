// biome-ignore-all lint/suspicious/noTemplateCurlyInString: ranges
import { AUTHOR } from './authors.ts';
import { pageAt } from './books.ts';
import { httpScenario, type Preset } from './preset.ts';

export const raw = storeBy('raw', 'plain SQL', 'The database and its driver.');
export const orm = storeBy('orm', 'an ORM', 'What the ORM costs, beside `raw`.');
export const cached = storeBy(
  'cached',
  'an ORM whose statements were compiled once',
  'What of that is compiling statements.',
);

/** Authors and books, as often as each other, at routes of their own. */
function storeBy(name: string, how: string, summary: string): Preset {
  const get = (path: string) => ({
    method: 'GET',
    path: `/${name}${path}`,
    headers: {},
    body: null,
  });
  return {
    scenario: httpScenario(name, [
      { request: get('/authors/${1..1000}'), expect: AUTHOR, weight: 1 },
      { request: get('/books?limit=20&offset=0'), expect: pageAt(0), weight: 1 },
    ]),
    contract: `The bodies of \`author\` and \`books\` by ${how}, at \`/${name}/authors/{id}\` and \`/${name}/books\`.`,
    summary,
  };
}

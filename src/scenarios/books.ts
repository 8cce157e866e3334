import { getScenario, type Preset } from './preset.ts';

const LIMIT = 20;

export const books: Preset = {
  scenario: booksAt('books', 50_000),
  contract: contractAt(50_000),
  summary: 'A slow query: a join, far into a table.',
};

export const booksDeep: Preset = {
  scenario: booksAt('books-deep', 500_000),
  contract: contractAt(500_000),
  summary: 'The database is the bottleneck.',
};

/** What a page of the store must hold: an empty one is quick, and no answer. */
export function pageAt(offset: number) {
  const rows = Array.from({ length: LIMIT }, (_, index) => ({ id: offset + index + 1 }));
  return {
    ...{ status: [200], contentType: 'application/json' },
    json: { limit: LIMIT, offset, books: rows },
  };
}

function booksAt(name: string, offset: number) {
  return getScenario(name, `/books?limit=${LIMIT}&offset=${offset}`, pageAt(offset), {
    timeoutMs: 30_000,
  });
}

function contractAt(offset: number): string {
  return (
    `Answers the ${LIMIT} books after the first ${offset}, in the order of their numbers, which begin at 1 and have no gaps: ` +
    '`{"limit", "offset", "books": [{"id", "title", "price", "author": {"id", "name"}}, …]}`. ' +
    `Needs ${offset + LIMIT} books at least.`
  );
}

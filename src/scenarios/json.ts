import { getScenario, type Preset } from './preset.ts';

export const json: Preset = {
  scenario: getScenario('json', '/json', {
    status: [200],
    json: { count: 46, items: items() },
    contentType: 'application/json',
  }),
  contract:
    'Answers about 5.5 KB of JSON, serialised anew at every request: `{"count": 46, "items": […]}`, where ' +
    'item i from 0 to 45 is `{"id": i, "name": "Item i", "price": i + 0.5, "tags": ["tag i mod 7", "tag i mod 5"], ' +
    '"available": i is even, "note": null, "stock": 3i}`.',
  summary: 'CPU time in C: the serialiser.',
};

function items() {
  return Array.from({ length: 46 }, (_, id) => ({
    id,
    name: `Item ${id}`,
    price: id + 0.5,
    tags: [`tag ${id % 7}`, `tag ${id % 5}`],
    available: id % 2 === 0,
    note: null,
    stock: id * 3,
  }));
}

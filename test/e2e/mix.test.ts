import { expect, it } from 'vitest';
import { gaitkeeper } from './program.ts';
import { expectToPassItsSchema } from './record-schema.ts';
import { type Files, testRepository } from './repository.ts';

/** A shop whose cart does so many rounds of work, and which has items from 1 on. */
function shop({ cart = 1, items = 40 } = {}): Files {
  return {
    'app.py': `
def work():
    return sum(range(300))

def cart():
    for _ in range(${cart}):
        work()

def app(environ, start_response):
    path = environ["PATH_INFO"]
    work()
    if path == "/cart":
        cart()
    found = not path.startswith("/items/") or int(path[7:]) <= ${items}
    body = b"Hello" if found else b"no such item"
    headers = [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))]
    start_response("200 OK" if found else "404 Not Found", headers)
    return [body]
`,
  };
}

const CONFIG = `servers: wsgiref
scenarios:
  browse:
    mix: { "GET /": 6, "GET /items/$\{1..40}": 3, "GET /cart": { weight: 1, expect: { contains: ell } } }
    expect: { contains: Hello }
budget: 10s
baseline: off
profile: false
`;

it('a mix in which one request of ten became slower has regressed, and the report says which', async () => {
  const base = { ...shop(), 'gaitkeeper.yml': CONFIG };
  await using repository = await testRepository(base, shop({ cart: 400 }));
  const ended = await gaitkeeper(repository.directory, ['--json']);
  const { record, assessment } = JSON.parse(ended.stdout);
  expectToPassItsSchema(record);
  expect(record.scenarios).toMatchObject([
    { name: 'browse', description: 'mix of 3 requests', connections: 8 },
  ]);
  const [measurement] = record.cells[0].measurements;
  expect(measurement).toMatchObject({ status: 'measured', failure: null });
  expect(measurement.totals.head.errors).toEqual({});
  expect(assessment.scenarios).toContainEqual(
    expect.objectContaining({ scenario: 'browse', verdict: 'regressed' }),
  );
  expect(ended.status).toBe(1);
  const grown = record.inProcess.filter((one: { functions: unknown[] }) => one.functions.length);
  expect(grown).toMatchObject([
    {
      ...{ scenario: 'browse', request: 'GET /cart' },
      functions: [{ name: 'work', base: 2, head: 401 }],
    },
  ]);
});

it('a mix of which one path answers wrongly is not measured, and the report says which', async () => {
  const base = { ...shop(), 'gaitkeeper.yml': CONFIG };
  await using repository = await testRepository(base, shop({ items: 39 }));
  const ended = await gaitkeeper(repository.directory, ['--json']);
  const [measurement] = JSON.parse(ended.stdout).record.cells[0].measurements;
  expect(measurement).toMatchObject({ status: 'failed', launches: [] });
  expect(measurement.failure).toMatchObject({ side: 'head', stage: 'verify' });
  expect(measurement.failure.message).toMatch(
    /^mix of 3 requests was answered wrongly by head: GET \/items\/40: expected status 200, not 404/,
  );
});

it('boots are compared where the preset is among them, and a reserved name is refused', async () => {
  const config = CONFIG.replace('servers: wsgiref', 'servers: wsgiref\npresets: boot').replace(
    'budget: 10s',
    'budget: 6s\ncounts: false',
  );
  await using repository = await testRepository({ ...shop(), 'gaitkeeper.yml': config }, {});
  const ended = await gaitkeeper(repository.directory, ['--json']);
  const { assessment } = JSON.parse(ended.stdout);
  expect(assessment.scenarios.map(({ scenario }: { scenario: string }) => scenario)).toContain(
    'boot',
  );
  expect(assessment.comparisons).toContainEqual(
    expect.objectContaining({ scenario: 'boot', metric: 'ready', gates: true }),
  );
  await repository.commit({ 'gaitkeeper.yml': config.replace('  browse:', '  boot:') }, 'A name');
  const refused = await gaitkeeper(repository.directory, []);
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('`scenarios.boot` cannot be called so');
});

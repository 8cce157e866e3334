import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { calledOf } from '../../src/measure/in-process/called.ts';
import { type Counted, countRequests } from '../../src/measure/in-process/run.ts';
import type { PreparedTarget } from '../../src/measure/types.ts';
import { temporaryFolder } from '../../src/platform/files.ts';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { describePython, environmentWith } from '../launchers/environments.ts';
import { applicationOf } from '../launchers/support.ts';

/** Handlers that make links of a framework for a set of strings until one comes, and its order hangs on the process's hash seed. */
const FRAMEWORKS = {
  flask: `
import flask
app = flask.Flask("shop")

@app.route("/page")
def page():
    links = []
    for tag in set(flask.request.args.getlist("t")):
        links.append(flask.url_for("page", tag=tag))
        if tag == "last":
            return flask.jsonify(links)
`,
  starlette: `
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

async def page(request):
    links = []
    for tag in set(request.query_params.getlist("t")):
        links.append(str(request.url_for("page").include_query_params(tag=tag)))
        if tag == "last":
            return JSONResponse(links)

app = Starlette(routes=[Route("/page", page, name="page")])
`,
};

test.each(['flask', 'starlette'] as const)(
  'two processes of %s make the same calls for a request, by function',
  { timeout: 300_000 },
  async (framework) => {
    const interpreter = (await describePython('python3')) ?? expect.fail('no python3');
    const environment = await environmentWith([framework], interpreter);
    if (typeof environment === 'string') return expect.fail(environment);
    await using folder = await temporaryFolder('gaitkeeper-test-');
    const directory = folder.path;
    await writeFile(join(directory, 'shop.py'), FRAMEWORKS[framework]);
    const target: PreparedTarget = {
      application: applicationOf('shop:app', framework === 'flask' ? 'wsgi' : 'asgi'),
      ...{ python: environment.python, packages: environment.packages, directory, env: {} },
    };
    const page = parseScenario('page', {
      request: `GET /page?t=last&${Array.from({ length: 30 }, (_, n) => `t=${n}`).join('&')}`,
      expect: { status: 200, contains: 'tag=last' },
    });
    if (page.type !== 'http') return expect.fail('no request');
    const processes = [0, 1].map(() => countRequests(target, calledOf(page), 60));
    const [one, other] = (await Promise.all(processes)).map((found) => [...found.values()][0]);
    if (typeof one !== 'object') return expect.fail(one ?? 'not counted');
    expect(one.functions.map(({ name }) => name)).toContain('page');
    expect(one.calls).toBeGreaterThan(50);
    expect(typeof other === 'object' && callsOf(other)).toEqual(callsOf(one));
  },
);

function callsOf({ calls, functions }: Counted) {
  return {
    calls,
    functions: functions.map(({ file, name, calls: of }) => `${file} ${name} ${of}`),
  };
}

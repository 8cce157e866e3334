import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  FRAMEWORKS,
  type Framework,
  frameworkUnsupported,
} from '../../fixtures/frameworks/frameworks.ts';
import { layOut } from '../../fixtures/frameworks/repository.ts';
import { GaitkeeperError } from '../../src/domain/errors.ts';
import type { WebSocketScenario } from '../../src/domain/scenario.ts';
import type { Environment, Interpreter } from '../../src/domain/service.ts';
import { bootServer } from '../../src/launchers/boot.ts';
import { exchangeOnce } from '../../src/launchers/exchange.ts';
import type { Launcher } from '../../src/launchers/launcher.ts';
import { LAUNCHERS, launcherNamed } from '../../src/launchers/registry.ts';
import { type TemporaryFolder, temporaryFolder } from '../../src/platform/files.ts';
import { chat } from '../../src/scenarios/chat.ts';
import { confirmApplication } from '../../src/service/confirm.ts';
import { type ApplicationCandidate, detectApplication } from '../../src/service/detect.ts';
import { detectLaunchers } from '../../src/service/detect-launchers.ts';
import { prepareEnvironment } from '../../src/service/environments.ts';
import { resolveInterpreter } from '../../src/service/interpreters.ts';
import { applicationOf, LOGS, readyCheck } from '../launchers/support.ts';
import { wrongAnswers } from './body-check.ts';

// What everybody uses, and one of each protocol; the field has the rest.
const SLICE = ['flask', 'falcon', 'starlette', 'fastapi', 'django', 'aiohttp'];

/** `all`, or names: `GAITKEEPER_FRAMEWORKS=bottle,hug GAITKEEPER_PYTHONS=3.11,pypy3 vitest run test/frameworks`. */
const asked = process.env.GAITKEEPER_FRAMEWORKS;
const names = asked === 'all' ? FRAMEWORKS.map(({ name }) => name) : (asked?.split(',') ?? SLICE);
const pythons = process.env.GAITKEEPER_PYTHONS?.split(',') ?? ['python3'];

for (const name of names) {
  const framework = FRAMEWORKS.find((each) => each.name === name);
  if (framework === undefined) throw new Error(`GAITKEEPER_FRAMEWORKS: there is no ${name}`);
  for (const python of pythons) contract(framework, await resolveInterpreter(python));
}

/** A framework that is its own server is launched by its launcher, or as `python app.py` where there is none. */
function launcherOf({ name, protocol }: Framework): Launcher {
  const own = Object.values(LAUNCHERS).find((each) => each.name === name);
  if (protocol === 'own' && own?.protocols.includes('own')) return own;
  return launcherNamed({ wsgi: 'wsgiref', asgi: 'uvicorn', own: 'command' }[protocol]);
}

const OPTIONS: Readonly<Record<string, Record<string, unknown>>> = {
  command: { run: '{python} app.py' },
};

/** Some of what a route table holds, and none of what it holds for POST only. */
const ROUTES = ['/cpu', '/hello', '/json'];
/** Those that have no table: what they are asked for is decided by their own code, or in C. */
const WITHOUT_ROUTES = ['wsgi', 'asgi', 'netius', 'socketify'];

const CHAT = chat.scenario as WebSocketScenario;

function contract(framework: Framework, interpreter: Interpreter) {
  const title = `${framework.name} on ${interpreter.label}`;
  const reason = frameworkUnsupported(framework, interpreter);
  if (reason !== null) {
    console.log(`UNSUPPORTED: ${title}: ${reason}`);
    return;
  }

  describe(title, () => {
    const launcher = launcherOf(framework);
    const application = applicationOf(framework.target, framework.protocol);
    let tree: TemporaryFolder;
    let candidate: ApplicationCandidate;
    let environment: Environment | null;

    beforeAll(async () => {
      tree = await temporaryFolder('framework-');
      await layOut(framework, tree.path);
      candidate = await detectApplication(tree.path);
      environment = await environmentOf(framework, launcher, interpreter, tree.path);
    }, 900_000);

    afterAll(() => tree[Symbol.asyncDispose]());

    function frameworkTest(name: string, body: (environment: Environment) => Promise<void>) {
      test(name, async ({ skip }) => {
        if (environment === null) skip('its requirements could not be installed');
        await body(environment as Environment);
      });
    }

    frameworkTest('is found without any configuration', async ({ python }) => {
      const found = await confirmApplication(candidate, { python, tree: tree.path });
      const { target, protocol } = framework;
      expect(found).toMatchObject({ target, protocol, framework: framework.framework });
      expect(found.factory).toBe(false);
      const routes = found.routes.filter((path) => ROUTES.includes(path));
      expect(routes).toEqual(WITHOUT_ROUTES.includes(framework.name) ? [] : ROUTES);
    });

    frameworkTest('is launched without any configuration by what serves it', async ({ python }) => {
      const found = await confirmApplication(candidate, { python, tree: tree.path });
      const [name = 'none', ...others] = await detectLaunchers(tree.path, found);
      expect(others).toEqual([]);
      const subject = { application: found, interpreter, workers: 1, threads: 1, options: {} };
      expect([name, launcherNamed(name).unsupported(subject)]).toEqual([name, null]);
      if (framework.protocol === 'own') expect(name).toBe(launcher.name);
    });

    frameworkTest(`gives the right answers on ${launcher.name}`, async ({ python, packages }) => {
      await using server = await bootServer({
        launcher,
        context: {
          ...{ interpreter, python, packages, directory: tree.path, host: '127.0.0.1' },
          ...{ workers: 1, threads: 8, options: OPTIONS[launcher.name] ?? {} },
          application: { ...application, framework: framework.framework },
        },
        ...{ ready: readyCheck(), timeoutMs: 50_000, env: {}, logs: LOGS, name: framework.name },
      });
      expect(await wrongAnswers(server)).toEqual([]);
      if (framework.webSocket)
        expect(await exchangeOnce(server.host, server.port, CHAT)).toBeNull();
    });
  });
}

/** What does not install is no defect of ours, but whoever asked for it by name wants to know. */
async function environmentOf(
  { name, webSocket }: Framework,
  launcher: Launcher,
  interpreter: Interpreter,
  tree: string,
): Promise<Environment | null> {
  try {
    return await prepareEnvironment({
      ...{ interpreter, tree, directory: '.' },
      extra: launcher.requirements(interpreter, webSocket === true),
      cacheDirectory: join(tmpdir(), 'gaitkeeper-test-frameworks'),
    });
  } catch (error) {
    if (asked !== undefined || !(error instanceof GaitkeeperError)) throw error;
    console.log(`SKIPPED: ${name} on ${interpreter.label}: ${error.message}\n${error.detail}`);
    return null;
  }
}

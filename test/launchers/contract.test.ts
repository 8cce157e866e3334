import { afterAll, beforeAll, describe, test } from 'vitest';
import type { Interpreter, Protocol } from '../../src/domain/service.ts';
import { buildServer } from '../../src/launchers/build.ts';
import { Bench } from './bench.ts';
import { propertiesOf } from './contract.ts';
import { describePython, environmentFor } from './environments.ts';
import { PYTHONS, type Selected, selectedLaunchers } from './selection.ts';

for (const python of PYTHONS) {
  const interpreter = await describePython(python);
  if (interpreter === null) {
    console.log(`SKIPPED: no ${python} on this machine, so no launcher is tested on it`);
    continue;
  }
  for (const { protocols, ...selected } of selectedLaunchers(python)) {
    for (const protocol of protocols) contract(selected, interpreter, protocol);
  }
}

function contract(
  { launcher, whole }: Pick<Selected, 'launcher' | 'whole'>,
  interpreter: Interpreter,
  protocol: Protocol,
) {
  const bench = new Bench({ launcher, interpreter, protocol });
  const reason = launcher.unsupported(bench.subject(1));
  const served = protocol === 'own' ? launcher.framework : protocol.toUpperCase();
  const title = `${launcher.name} with ${served} on ${interpreter.label}`;
  if (reason !== null) {
    console.log(`UNSUPPORTED: ${title}: ${reason}`);
    return;
  }

  describe(title, () => {
    let notInstalled: string | null = null;

    beforeAll(async () => {
      const made = await environmentFor(launcher, interpreter, protocol === 'asgi');
      if (typeof made === 'string') notInstalled = made;
      else bench.environment = made;
      if (notInstalled === null) await buildServer(launcher, bench.environment!.python);
    }, 700_000);

    afterAll(() => bench.stopAll());

    for (const { name, hold, whole: onlyWhole } of propertiesOf(bench)) {
      if (onlyWhole && !whole) continue;
      test(name, async ({ skip }) => {
        // A dependency that does not install is no defect of ours, but must not look like a success.
        if (notInstalled !== null) {
          console.log(`SKIPPED: ${title}: ${notInstalled}`);
          skip(notInstalled);
        }
        await hold(bench);
      });
    }
  });
}

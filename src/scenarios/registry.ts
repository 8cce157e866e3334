import { GaitkeeperError } from '../domain/errors.ts';
import type { Scenario } from '../domain/scenario.ts';
import { unknownName } from '../domain/unknown-name.ts';
import { author, authorCreate, authorInvalid } from './authors.ts';
import { books, booksDeep } from './books.ts';
import { chat } from './chat.ts';
import { cpu } from './cpu.ts';
import { echo } from './echo.ts';
import { hello } from './hello.ts';
import { io } from './io.ts';
import { json } from './json.ts';
import { cached, orm, raw } from './orm.ts';
import type { Preset } from './preset.ts';

/** The standard suite, by name. A further preset is a file, a line here, and its row in the docs. */
export const PRESETS: Readonly<Record<string, Preset>> = {
  ...{ hello, echo, json, cpu, io },
  ...{ author, books, 'books-deep': booksDeep },
  ...{ 'author-create': authorCreate, 'author-invalid': authorInvalid },
  ...{ raw, orm, cached },
  chat,
};

/** Parts of the standard suite that are no load: what a user of their names is told. */
const WITHOUT_LOAD: Readonly<Record<string, readonly [what: string, mend: string]>> = {
  boot: [
    'is measured with every launch, and is no scenario with a request',
    'To compare it as well, write `presets: [boot]`.',
  ],
  isolated: [
    'is no scenario of its own: the requests of all scenarios are called in-process, too, and counted',
    'Leave it out; `counts: false` switches it off.',
  ],
};

/** @throws GaitkeeperError `unknown-name`, `config-invalid` for `boot` and `isolated` */
export function presetNamed(name: string): Scenario {
  const [what, hint] = Object.hasOwn(WITHOUT_LOAD, name) ? (WITHOUT_LOAD[name] ?? []) : [];
  if (what !== undefined && hint !== undefined) {
    throw new GaitkeeperError('config-invalid', `The preset \`${name}\` ${what}`, { hint });
  }
  if (!Object.hasOwn(PRESETS, name)) throw unknownName('preset', name, Object.keys(PRESETS));
  return (PRESETS[name] as Preset).scenario;
}

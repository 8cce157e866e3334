import type { Scenario } from '../domain/scenario.ts';
import { unknownName } from '../domain/unknown-name.ts';
import { chat } from './chat.ts';
import { cpu } from './cpu.ts';
import { hello } from './hello.ts';
import { io } from './io.ts';
import { json } from './json.ts';
import type { Preset } from './preset.ts';

/** The standard suite, by name. A further preset is a file, a line here, and its row in the docs. */
export const PRESETS: Readonly<Record<string, Preset>> = { hello, json, cpu, io, chat };

/** @throws GaitkeeperError `unknown-name` */
export function presetNamed(name: string): Scenario {
  if (!Object.hasOwn(PRESETS, name)) throw unknownName('preset', name, Object.keys(PRESETS));
  return (PRESETS[name] as Preset).scenario;
}

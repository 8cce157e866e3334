import { PLACEHOLDERS } from '../domain/placeholders.ts';
import { nearestName } from '../domain/unknown-name.ts';
import type { Launcher } from '../launchers/launcher.ts';
import { AXES, type Axis, axisValues, itemValue, KEYS_OF } from './axes.ts';
import { DEFAULTS } from './defaults.ts';
import { nearest, type Path, type Problem, pathText } from './problems.ts';
import type { Settings } from './schema.ts';
import { ratio } from './units.ts';

/** Mistakes that no key has by itself: contradictions, and names that nothing has. */
export function checkAcross(settings: Settings, launchers: Readonly<Record<string, Launcher>>) {
  return [
    ...AXES.flatMap((axis) => twice(settings, axis)),
    ...items(settings).flatMap(({ item, path }) => twiceInItem(item, path)),
    ...pythonNumbers(settings),
    ...unspanned(settings),
    ...unknownLaunchers(settings, Object.keys(launchers)),
    ...launcherOptions(settings, launchers),
    ...commandOptions(settings),
    ...limits(settings),
    ...placeholders(settings),
  ];
}

function twice(settings: Settings, axis: Axis): readonly Problem[] {
  const { outer, inner } = KEYS_OF[axis];
  const matrix = settings.matrix as Readonly<Record<string, unknown>> | undefined;
  const paths: Path[] = settings[outer] === undefined ? [] : [[outer]];
  for (const key of inner) if (matrix?.[key] !== undefined) paths.push(['matrix', key]);
  return contradiction(paths);
}

function twiceInItem(item: Readonly<Record<string, unknown>>, path: Path): readonly Problem[] {
  const given = KEYS_OF.launcher.inner.filter((key) => item[key] !== undefined);
  return contradiction(given.map((key) => [...path, key]));
}

function contradiction(paths: readonly Path[]): readonly Problem[] {
  const [first, second] = paths;
  if (first === undefined || second === undefined) return [];
  const message = `\`${pathText(first)}\` and \`${pathText(second)}\` say the same thing twice`;
  return [{ path: second, atKey: true, message, mend: 'Keep one of them.' }];
}

/** YAML hands these over as they were written; other formats have already lost the last zero. */
function pythonNumbers(settings: Settings): readonly Problem[] {
  const places: readonly [Path, unknown][] = [
    [['python'], settings.python],
    [['matrix', 'python'], settings.matrix?.python],
    ...items(settings).map(({ item, path }): [Path, unknown] => [[...path, 'python'], item.python]),
  ];
  return places.flatMap(([path, value]) =>
    [value].flat().flatMap((each, index) => {
      if (typeof each !== 'number') return [];
      const at = Array.isArray(value) ? [...path, index] : path;
      const message = `\`${pathText(at)}\` is the number ${each}, in which 3.1 and 3.10 are the same`;
      return [{ path: at, message, mend: `Put it in quotes: "${each}".` }];
    }),
  );
}

/** As on GitHub: to exclude by a key that the matrix does not span is a mistake, not a no-op. */
function unspanned(settings: Settings): readonly Problem[] {
  return (settings.matrix?.exclude ?? []).flatMap((item, index) =>
    AXES.filter((axis) => itemValue(item, axis) !== undefined)
      .filter((axis) => axisValues(settings, axis) === undefined)
      .map((axis) => {
        const key = KEYS_OF[axis].inner.find((each) => each in item) as string;
        const path = ['matrix', 'exclude', index, key];
        const message = `\`${pathText(path)}\` excludes by a key that the matrix does not span`;
        return { path, atKey: true, message, mend: `Give \`${KEYS_OF[axis].outer}\` a list.` };
      }),
  );
}

function unknownLaunchers(settings: Settings, known: readonly string[]): readonly Problem[] {
  return launcherUses(settings)
    .filter(({ name }) => !known.includes(name))
    .map(({ name, path, atKey }) => ({
      path,
      atKey,
      message: `\`${atKey ? 'launchers' : pathText(path)}\` names the launcher "${name}", which is not known`,
      mend: nearest(name, known),
      unknownName: true,
    }));
}

interface LauncherUse {
  readonly name: string;
  readonly path: Path;
  readonly atKey: boolean;
}

function launcherUses(settings: Settings): readonly LauncherUse[] {
  const { servers, matrix, launchers = {} } = settings;
  const places: readonly [Path, unknown][] = [
    [['servers'], servers],
    ...KEYS_OF.launcher.inner.flatMap((key): [Path, unknown][] => [
      [['matrix', key], matrix?.[key]],
      ...items(settings).map(({ item, path }): [Path, unknown] => [[...path, key], item[key]]),
    ]),
  ];
  const values = places.flatMap(([path, value]) =>
    [value].flat().flatMap((name, index): LauncherUse[] => {
      if (typeof name !== 'string') return [];
      return [{ name, path: Array.isArray(value) ? [...path, index] : path, atKey: false }];
    }),
  );
  const keys = Object.keys(launchers).map((name) => ({
    name,
    path: ['launchers', name],
    atKey: true,
  }));
  return [...values, ...keys];
}

/** Options that some launcher has, but not this one. */
function launcherOptions(
  settings: Settings,
  launchers: Readonly<Record<string, Launcher>>,
): readonly Problem[] {
  return Object.entries(settings.launchers ?? {}).flatMap(([name, options]) => {
    const launcher = Object.hasOwn(launchers, name) ? launchers[name] : undefined;
    if (launcher === undefined) return [];
    const has = optionsOf(launcher);
    return Object.keys(options)
      .filter((key) => !has.includes(key))
      .map((key) => optionOfOthers(['launchers', name, key], has));
  });
}

function optionsOf({ threaded = false, options = [] }: Launcher): readonly string[] {
  return ['arguments', 'workers', ...(threaded ? ['threads'] : []), ...options];
}

function optionOfOthers(path: Path, has: readonly string[]): Problem {
  const [, name, key] = path;
  if (['run', 'processes', 'signal'].includes(String(key))) {
    const message = `\`${pathText(path)}\` is an option of the launcher \`command\` alone`;
    return { path, atKey: true, message, mend: 'Use `arguments`, or `command`.' };
  }
  const message = `\`${pathText(path)}\` is no option of the launcher \`${name}\``;
  return { path, atKey: true, message, mend: nearest(String(key), has) };
}

function commandOptions(settings: Settings): readonly Problem[] {
  const { launchers = {} } = settings;
  const problems: Problem[] = [];
  const run = launchers.command?.run;
  const use = launcherUses(settings).find(({ name, atKey }) => name === 'command' && !atKey);
  if (run === undefined && use !== undefined) {
    const message = `\`${pathText(use.path)}\` names the launcher \`command\`, but \`launchers.command.run\` is not given`;
    problems.push({
      path: use.path,
      message,
      mend: 'Give the command line that starts the server.',
    });
  }
  if (run !== undefined && !run.includes('{port}')) {
    const message = '`launchers.command.run` must contain {port}, where the server is to listen';
    problems.push({ path: ['launchers', 'command', 'run'], message });
  }
  return problems;
}

/** Braces may be JSON's, or of a format of the service's own (`{time}`): only what is nearly one of ours is a mistake. */
function placeholders({ env = {} }: Settings): readonly Problem[] {
  const known = Object.keys(PLACEHOLDERS);
  return Object.entries(env).flatMap(([name, value]) =>
    [...String(value).matchAll(/\{([a-z]+)\}/g)].flatMap(([whole, word = '']) => {
      const near = known.includes(word) || word.length < 5 ? null : nearestName(word, known);
      if (near === null || near[0] !== word[0]) return [];
      const message = `\`env.${name}\` has ${whole}, which is not filled in`;
      return [{ path: ['env', name], message, mend: `Did you mean {${near}}?` }];
    }),
  );
}

function limits(settings: Settings): readonly Problem[] {
  const problems: Problem[] = [];
  const { min = DEFAULTS.launches.min, max = DEFAULTS.launches.max } = settings.launches ?? {};
  if (settings.launches?.max !== undefined && max < min) {
    const message = `\`launches.max\` (${max}) is less than \`launches.min\` (${min})`;
    problems.push({ path: ['launches', 'max'], message });
  }
  const threshold = settings.threshold ?? DEFAULTS.threshold;
  if (settings.precision !== undefined && ratio(settings.precision) >= ratio(threshold)) {
    const message = `\`precision\` (${settings.precision}) must be less than \`threshold\` (${threshold}), or nothing could ever be called unchanged`;
    problems.push({ path: ['precision'], message, mend: 'Half of `threshold` is a good choice.' });
  }
  return problems;
}

function items(settings: Settings) {
  return (['include', 'exclude'] as const).flatMap((key) =>
    (settings.matrix?.[key] ?? []).map((item, index) => ({ item, path: ['matrix', key, index] })),
  );
}

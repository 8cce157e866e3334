import type { Settings } from './schema.ts';

/** What a matrix can span, in the order in which it is expanded. */
export const AXES = ['launcher', 'python', 'workers', 'threads'] as const;
export type Axis = (typeof AXES)[number];

/** The keys that give an axis beside `matrix` and within it. */
export const KEYS_OF = {
  launcher: { outer: 'servers', inner: ['server', 'launcher'] },
  python: { outer: 'python', inner: ['python'] },
  workers: { outer: 'workers', inner: ['workers'] },
  threads: { outer: 'threads', inner: ['threads'] },
} as const satisfies Record<Axis, { outer: keyof Settings; inner: readonly string[] }>;

export type AxisValue = string | number;

/** The values that the settings give an axis; undefined where they do not span it. */
export function axisValues(settings: Settings, axis: Axis): readonly AxisValue[] | undefined {
  const { outer, inner } = KEYS_OF[axis];
  const matrix = settings.matrix as Readonly<Record<string, unknown>> | undefined;
  const given = [settings[outer], ...inner.map((key) => matrix?.[key])];
  const value = given.find((each) => each !== undefined);
  return value === undefined ? undefined : ([value].flat() as unknown as readonly AxisValue[]);
}

/** The value that one item of `include` or `exclude` gives an axis. */
export function itemValue(item: Readonly<Record<string, unknown>>, axis: Axis) {
  const given = KEYS_OF[axis].inner.map((key) => item[key]);
  return given.find((each) => each !== undefined) as AxisValue | undefined;
}

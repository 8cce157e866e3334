import { AXES, type Axis, itemValue, KEYS_OF } from './axes.ts';
import type { Settings } from './schema.ts';

/**
 * Settings with some keys replaced. An axis that is given anew is exactly that: neither the values
 * of the matrix nor an item of `include` bring others back.
 */
export function withOverrides(settings: Settings, given: Settings): Settings {
  const replaced = { ...settings, ...given };
  const axes = AXES.filter((axis) => given[KEYS_OF[axis].outer] !== undefined);
  if (settings.matrix === undefined || given.matrix !== undefined || axes.length === 0) {
    return replaced;
  }
  const matrix: Record<string, unknown> = { ...settings.matrix };
  for (const key of axes.flatMap((axis) => KEYS_OF[axis].inner)) delete matrix[key];
  if (settings.matrix.include !== undefined) {
    matrix.include = settings.matrix.include.filter((item) =>
      axes.every((axis) => keeps(item, axis, given)),
    );
  }
  return { ...replaced, matrix: matrix as NonNullable<Settings['matrix']> };
}

function keeps(item: Readonly<Record<string, unknown>>, axis: Axis, given: Settings): boolean {
  const value = itemValue(item, axis);
  const values: readonly unknown[] = [given[KEYS_OF[axis].outer]].flat();
  return value === undefined || values.map(String).includes(String(value));
}

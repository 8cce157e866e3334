/** `90s`, `5m`, `1m30s`, `1.5h`, `500ms`. */
export const DURATION =
  /^(?=\S)(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?(?:(\d+)ms)?$/;

/** `2%` or `0.02`. */
export const RATIO = /^\d+(?:\.\d+)?%$|^0?\.\d+$/;

const SECONDS_OF = [3600, 60, 1, 0.001] as const;

/** @param value a text that `DURATION` matches, or a number of seconds. */
export function seconds(value: string | number): number {
  if (typeof value === 'number') return value;
  const parts = DURATION.exec(value)?.slice(1) ?? [];
  return SECONDS_OF.reduce((sum, unit, index) => sum + Number(parts[index] ?? 0) * unit, 0);
}

/** @param value a text that `RATIO` matches, or a ratio. @returns 0.02 for `2%`. */
export function ratio(value: string | number): number {
  if (typeof value === 'number') return value;
  if (!value.endsWith('%')) return Number(value);
  // Through an exponent, because 2.2 / 100 is not the number that `0.022` is.
  return Number(`${value.slice(0, -1)}e-2`);
}

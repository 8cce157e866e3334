import { GaitkeeperError } from '../domain/errors.ts';
import { isObject } from '../domain/json.ts';
import { nearestName } from '../domain/unknown-name.ts';

/** A value of the configuration together with where it stands, for messages that name the place. */
export class Field {
  readonly value: unknown;
  readonly path: string;

  constructor(value: unknown, path: string) {
    this.value = value;
    this.path = path;
  }

  /** `scenarios.home.request: <message>` */
  error(message: string, hint?: string): GaitkeeperError {
    return new GaitkeeperError(
      'config-invalid',
      `\`${this.path}\` ${message}`,
      hint === undefined ? {} : { hint },
    );
  }

  /** The field below this one; this one must be a map. */
  key(name: string): Field {
    return new Field(this.map()[name], `${this.path}.${name}`);
  }

  /** The same for a key of which the value is at hand. */
  below(name: string, value: unknown): Field {
    return new Field(value, `${this.path}.${name}`);
  }

  map(): Readonly<Record<string, unknown>> {
    const { value } = this;
    if (isObject(value)) return value;
    throw this.#expected('keys with values');
  }

  onlyKeys(known: readonly string[]): void {
    const unknown = Object.keys(this.map()).find((key) => !known.includes(key));
    if (unknown === undefined) return;
    const nearest = nearestName(unknown, known);
    throw this.error(
      `has the unknown key \`${unknown}\``,
      nearest === null ? `Known keys are: ${known.join(', ')}.` : `Did you mean \`${nearest}\`?`,
    );
  }

  text(): string {
    if (typeof this.value === 'string') return this.value;
    throw this.#expected('text');
  }

  wholeNumber(least: number, most: number): number {
    const { value } = this;
    if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) {
      return value as number;
    }
    throw this.#expected(`a whole number from ${least} to ${most}`);
  }

  /** `2s`, `500ms`, or a number of seconds; at most ten minutes. */
  milliseconds(): number {
    const given = typeof this.value === 'number' ? `${this.value}s` : this.value;
    const match = /^(\d+(?:\.\d+)?) ?(ms|s|m)$/.exec(typeof given === 'string' ? given : '');
    const milliseconds =
      match === null ? 0 : Number(match[1]) * UNITS[match[2] as keyof typeof UNITS];
    if (milliseconds >= 1 && milliseconds <= 600_000) return milliseconds;
    throw this.#expected('a duration such as 2s or 500ms, at most 10m');
  }

  #expected(what: string): GaitkeeperError {
    return this.error(`is ${described(this.value)}, expected ${what}`);
  }
}

const UNITS = { ms: 1, s: 1000, m: 60_000 };

function described(value: unknown): string {
  if (value === undefined || value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : JSON.stringify(value);
}

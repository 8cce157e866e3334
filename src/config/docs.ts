import { z } from 'zod';
import { settingsSchema } from './schema.ts';

export interface KeyDocs {
  readonly key: string;
  /** The default as a user would write it; empty where it is detected or there is none. */
  readonly fallback: string;
  readonly description: string;
}

interface Described {
  readonly description?: string;
  readonly default?: unknown;
}

/** Every key of the configuration, for docs/configuration.md. */
export function settingsDocs(): readonly KeyDocs[] {
  const { properties = {} } = z.toJSONSchema(settingsSchema, { io: 'input' });
  return Object.entries(properties as Record<string, Described>)
    .filter(([key]) => !key.startsWith('$'))
    .map(([key, { description = '', default: fallback }]) => ({
      key,
      fallback: fallback === undefined ? '' : `\`${asWritten(fallback)}\``,
      description,
    }));
}

function asWritten(value: unknown): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(value).replaceAll('"', '').replaceAll(':', ': ').replaceAll(',', ', ');
}

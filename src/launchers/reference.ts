import { dirname } from 'node:path';
import type { HttpScenario } from '../domain/scenario.ts';
import type { Application } from '../domain/service.ts';
import { pythonAsset } from '../platform/assets.ts';
import type { Launcher } from './launcher.ts';

/** Version of the frozen work in python/reference_service.py. Figures compare within one version only. */
export const REFERENCE_VERSION = 1;

/** What the reference service is asked for. */
export const referenceScenario: HttpScenario = {
  name: 'reference',
  type: 'http',
  request: { method: 'GET', path: '/reference', headers: {}, body: null },
  expect: {
    status: [200],
    json: { version: REFERENCE_VERSION, checksum: 8_513_523 },
    contentType: 'application/json',
  },
  connections: 8,
  timeoutMs: 10_000,
  description: 'GET /reference',
};

export interface ReferenceService {
  readonly application: Application;
  /** Absolute folder to import it from. */
  readonly directory: string;
}

/**
 * The frozen service by which machines and days are made comparable, in the protocol that the
 * launcher (and the service under test) speaks. Null where the launcher's options name their
 * application themselves, and for an application that is its own server: no other can be launched.
 */
export function referenceService(
  launcher: Launcher,
  protocol: Application['protocol'],
  options: Readonly<Record<string, unknown>> = {},
): ReferenceService | null {
  if (protocol === 'own' || !launcher.protocols.includes(protocol)) return null;
  if (launcher.launchesAnything?.(options) === false) return null;
  return {
    application: {
      target: `reference_service:${protocol}`,
      protocol,
      factory: false,
      directory: '.',
      framework: null,
      evidence: 'the frozen reference service',
    },
    directory: dirname(pythonAsset('reference_service.py')),
  };
}

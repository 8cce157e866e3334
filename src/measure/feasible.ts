import type { Scenario } from '../domain/scenario.ts';
import type { Application } from '../domain/service.ts';
import type { PlannedCell } from './types.ts';

/** Why a scenario cannot be measured under a cell, as one sentence; null where it can. Decides before any install. */
export function whyNot(
  { cell, launcher }: PlannedCell,
  application: Application,
  scenario: Scenario,
): string | null {
  const subject = { ...cell, application };
  const { connections } = scenario;
  const tooMany = launcher.withoutConnections?.(subject, connections) ?? null;
  if (tooMany !== null || scenario.type === 'http') return tooMany;
  return launcher.withoutWebSockets?.(subject, connections) ?? null;
}

import type { Scenario } from '../domain/scenario.ts';
import type { Application } from '../domain/service.ts';
import type { PlannedCell } from './prepare.ts';

/** Why a scenario cannot be measured under a cell, as one sentence; null where it can. Decides before any install. */
export function whyNot(
  { cell, launcher }: PlannedCell,
  application: Application,
  scenario: Scenario,
): string | null {
  if (scenario.type === 'http') return null;
  return launcher.withoutWebSockets?.({ ...cell, application }, scenario.connections) ?? null;
}

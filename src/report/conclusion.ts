import type { ReportInput } from '../domain/assessment.ts';
import { isPending } from '../domain/shard.ts';
import { plainHeadline } from './headline.ts';
import { viewOf } from './view.ts';
import { ICONS } from './words.ts';

/**
 * What a check run concludes. `success` is what the headline shows in green, and nothing else: a gate that passes although
 * something was not decided, not measured, or accepted is `neutral`. Null while shards are still measured, or
 * what is flagged is measured again.
 */
export function conclusionOf(
  input: ReportInput,
): 'success' | 'failure' | 'neutral' | 'action_required' | null {
  const { gate } = input.assessment;
  if (input.confirming || input.shards.some(isPending)) return null;
  if (gate.outcome === 'nothing-compared') return 'action_required';
  if (!gate.passed) return 'failure';
  const { icon } = plainHeadline(viewOf(input));
  return icon === ICONS.unchanged || icon === ICONS.improved ? 'success' : 'neutral';
}

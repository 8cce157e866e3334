import type { GaitkeeperError } from '../../domain/errors.ts';
import { writeSummary } from '../../github/summary.ts';
import { text } from '../../report/escape.ts';
import type { CommandIo } from '../io.ts';
import type { Ended } from '../request.ts';

/** The gate of a release that is allowed to be the first: it passes, and says that it compared nothing. */
export async function firstRelease({ message }: GaitkeeperError, io: CommandIo): Promise<Ended> {
  const sentence = `${message} Nothing was compared: the first release is allowed to pass.`;
  io.result(sentence);
  await writeSummary(() => `${text(sentence)}\n`);
  return {
    outcome: 'passed',
    outputs: { verdict: 'first-release', headline: sentence, 'previous-release': '' },
  };
}

import type { FuzzTarget } from './target.ts';
import { answerParser, frameParser } from './targets/answers.ts';
import { archiveReader } from './targets/archive.ts';
import { slashCommands } from './targets/commands.ts';
import { configLoader } from './targets/config.ts';
import { commentRenderer, recordReader } from './targets/records.ts';

/** Everything that reads what strangers write. A new one is a file in `targets/` and a line here. */
export const FUZZ_TARGETS: readonly FuzzTarget[] = [
  answerParser,
  frameParser,
  configLoader,
  recordReader,
  commentRenderer,
  archiveReader,
  slashCommands,
];

import { writeSummary } from '../../github/summary.ts';
import { renderMarkdown } from '../../report/markdown.ts';
import type { LocalSink } from './sink.ts';

/** The page of the workflow's run. Needs no token, and so is what is left where nothing else may be written. */
export const jobSummary: LocalSink = {
  kind: 'local',
  summary: 'the whole report on the page of the run',
  async deliver({ input }) {
    return (await writeSummary((limit) => renderMarkdown(input, { limit }))) ? {} : null;
  },
};

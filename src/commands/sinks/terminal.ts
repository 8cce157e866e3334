import { renderMarkdown } from '../../report/markdown.ts';
import { renderTerminal } from '../../report/terminal.ts';
import type { LocalSink, Report } from './sink.ts';

/** Standard output of the command line, the log of the Action. */
export const terminal: LocalSink = {
  kind: 'local',
  summary: 'standard output, or the log of the step; as JSON by `--json`',
  async deliver(report) {
    report.io.result(textOf(report));
    return {};
  },
};

function textOf({ input, print, io: { color, width } }: Report): string {
  switch (print) {
    case 'json':
      return JSON.stringify(
        { record: input.record, assessment: input.assessment, release: input.release },
        null,
        2,
      );
    case 'markdown':
      return renderMarkdown(input);
    case 'terminal':
      return renderTerminal(input, { color, width });
  }
}

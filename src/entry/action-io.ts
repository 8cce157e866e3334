import { debug, endGroup, info, startGroup, warning } from '@actions/core';
import type { CommandIo } from '../commands/io.ts';
import { ProgressLines } from './progress-lines.ts';

/**
 * What the Action says: stages are groups of the log. Everything that may hold text of the service
 * goes through here, line by line, so that none of it is taken for a workflow command.
 */
export function actionIo(): CommandIo {
  const lines = new ProgressLines();
  return {
    info: (line) => info(inert(line)),
    warn: (line) => warning(line, { title: 'Gaitkeeper' }),
    debug: (line) => debug(line),
    async stage(title, run) {
      startGroup(inert(title));
      try {
        return await run();
      } finally {
        endGroup();
      }
    },
    progress(event) {
      for (const { level, text } of lines.of(event)) {
        if (level === 'debug') debug(text);
        else info(inert(text));
      }
    },
    result: (text) => info(inert(text)),
    color: false,
    width: 120,
    columns: Number.POSITIVE_INFINITY,
  };
}

/** A line that begins with `::` or holds `##[` is a command to the runner: a zero-width space ends that. */
function inert(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1:\u200b').replaceAll('##[', '#\u200b#[');
}

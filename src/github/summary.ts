import { stat } from 'node:fs/promises';
import { setOutput, summary } from '@actions/core';

/** GitHub drops the whole summary of a step that is larger. */
const MAX_BYTES = 1024 * 1024;

/** Room for what the runner, or another call in the same step, may add. */
const BUDGET_BYTES = MAX_BYTES - 16 * 1024;

/**
 * Appends Markdown to the job summary.
 * @param body the Markdown, in at most `limit` characters; called again with less where its UTF-8 is
 *   too long.
 * @returns false where this runner has no job summary, or no room is left in it.
 */
export async function writeSummary(body: (limit: number) => string): Promise<boolean> {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (path === undefined || path === '') return false;
  const room = BUDGET_BYTES - (await sizeOf(path));
  if (room <= 0) return false;
  await summary.addRaw(fitted(body, room), true).write();
  return true;
}

/** Sets the step's outputs; outside of Actions there is nobody to read them, and nothing happens. */
export function writeOutputs(outputs: Readonly<Record<string, string | number | boolean>>): void {
  if (process.env.GITHUB_ACTIONS !== 'true') return;
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** Characters are at most 4 bytes: the fourth try fits, whatever the text, if `body` obeys. */
function fitted(body: (limit: number) => string, room: number): string {
  for (const share of [1, 1 / 2, 1 / 4]) {
    const text = body(Math.floor(room * share));
    if (Buffer.byteLength(text) <= room) return text;
  }
  return cut(body(Math.floor(room / 8)), room);
}

/** For a `body` that does not obey: whole lines from the top. */
function cut(text: string, room: number): string {
  const note = '\n\n(cut: the job summary holds 1 MiB)\n';
  const kept = Buffer.from(text)
    .subarray(0, Math.max(0, room - note.length))
    .toString('utf8');
  return kept.slice(0, Math.max(0, kept.lastIndexOf('\n'))) + note;
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}

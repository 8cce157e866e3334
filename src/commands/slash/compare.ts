import type { SlashCommand } from '../../github/slash-command.ts';
import { isRequestFailure } from '../../github/waits.ts';
import { code } from '../../report/escape.ts';
import { type Desk, Refusal, type Responder } from './desk.ts';
import { start } from './start.ts';

type Compare = Extract<SlashCommand, { name: 'compare' }>;

/** Measures the head against another commit than its usual base. */
export const compare: Responder<Compare> = async ({ ref }, desk) => {
  const runs = await desk.runs();
  const base = await commitOf(ref, desk);
  const head = await desk.head();
  if (base === head) throw new Refusal(`${code(ref, 100)} is the head itself.`);
  const asked = { command: 'compare', base } as const;
  const urls = await start(
    runs.map((run) => ({ run, asked })),
    desk,
  );
  const [from, to] = [base, head].map((sha) => code(sha.slice(0, 7)));
  return { text: `Measuring ${to} against ${code(ref, 100)} (${from}): ${urls}`, done: true };
};

/** GitHub itself says which commit a name is: no git of ours is ever asked for what somebody typed. */
async function commitOf(ref: string, { client, owner, repo }: Desk): Promise<string> {
  try {
    const { data } = await client.repos.getCommit({ owner, repo, ref, per_page: 1 });
    return data.sha;
  } catch (error) {
    if (!isRequestFailure(error) || ![404, 409, 422].includes(error.status)) throw error;
    throw new Refusal(`There is no branch, tag or commit ${code(ref, 100)} in this repository.`);
  }
}

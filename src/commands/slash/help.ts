import { nearestName } from '../../domain/unknown-name.ts';
import type { Answer } from '../../github/respond.ts';
import { type Mistake, SLASH_COMMANDS } from '../../github/slash-command.ts';

export const HELP = `Commands, by people with write access, at the start of a comment:

- \`/gaitkeeper rerun [cells]\`: measures this pull request once more, all of it or these cells
- \`/gaitkeeper confirm\`: measures once more what was flagged, on a fresh runner
- \`/gaitkeeper accept <scenario|cell|all> "reason" [until <date|version>]\`: accepts what regressed there
- \`/gaitkeeper unaccept <id|scenario|cell|all>\`: takes that back
- \`/gaitkeeper compare <ref>\`: measures against another branch, tag or commit
- \`/gaitkeeper help\`: says this`;

export function unknownCommand(asked: string): Answer {
  const nearest = nearestName(asked, SLASH_COMMANDS);
  const offer = nearest === null ? '' : ` Did you mean \`/gaitkeeper ${nearest}\`?`;
  return { text: `There is no such command.${offer}\n\n${HELP}`, done: false };
}

export function mistakenCommand(mistake: Mistake): Answer {
  return { text: MISTAKES[mistake], done: false };
}

const EXAMPLE = '`/gaitkeeper accept books "the new ORM reads more" until 2.0`';

const MISTAKES: Readonly<Record<Mistake, string>> = {
  'too-long': 'A command has at most 1000 characters.',
  'control-characters': 'The command holds control characters, and was not read.',
  'no-reason': `Please say why, in double quotes, so that others understand it later: ${EXAMPLE}.`,
  'reason-too-long': 'The reason has at most 500 characters. A link to a longer text is fine.',
  'no-name': `Please say what: a scenario or a cell of the report, or \`all\`, as in ${EXAMPLE}.`,
  'bad-until': `Behind the reason may only stand \`until\` and a day (\`2027-01-31\`) or a version (\`2.0\`), as in ${EXAMPLE}.`,
  'bad-ref': 'Please name one branch, tag or commit, as in `/gaitkeeper compare v1.4.0`.',
};

/** What a comment asks of us. */
export type SlashCommand =
  | { readonly name: (typeof SLASH_COMMANDS)[number] }
  /** A command of ours that there is not. `asked`: at most 30 harmless characters, for finding the nearest. */
  | { readonly name: 'unknown'; readonly asked: string };

export const SLASH_COMMANDS = ['help', 'rerun'] as const;

/**
 * Reads the first line of a comment. The text is anybody's: nothing of it but a known word goes any further.
 * @returns null where it is no command of ours
 */
export function parseSlashCommand(body: string): SlashCommand | null {
  const [line = ''] = body.slice(0, 1000).split(/\r?\n/, 1);
  const match = /^\/gaitkeeper(?:[ \t]+(\S+))?(?:\s|$)/.exec(line);
  if (match === null) return null;
  const asked = match[1] ?? 'help';
  const known = SLASH_COMMANDS.find((name) => name === asked);
  if (known !== undefined) return { name: known };
  return { name: 'unknown', asked: asked.replace(/[^\w-]/g, '').slice(0, 30) };
}

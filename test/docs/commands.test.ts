import { existsSync, readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { describe, expect, it, test } from 'vitest';
import { GaitkeeperError } from '../../src/domain/errors.ts';
import { buildProgram } from '../../src/entry/cli-program.ts';
import { LAUNCHERS } from '../../src/launchers/registry.ts';
import { blocksOf, PAGES, proseOf, readPage, root } from './pages.ts';

/** `name: line`, of everything that somebody could paste. */
const LINES = PAGES.flatMap((page) =>
  blocksOf(page).flatMap(({ name, language, text }) =>
    ['', 'sh', 'bash', 'console', 'yaml', 'groovy'].includes(language)
      ? text.split('\n').map((line) => ({ name, line: line.trim() }))
      : [],
  ),
);

const IN_BLOCKS = LINES.flatMap(({ name, line }) => {
  const found = /(?:^|\brun: |^- |\bsh ')(?:npx (?:--yes )?)?gaitkeeper((?: [^#|&;>]*)?)/.exec(
    line,
  );
  const isCommand = found !== null && !/^gaitkeeper\/|^gaitkeeper:/.test(line);
  return isCommand ? [{ name, command: (found[1] ?? '').replace(/'$/, '').trim() }] : [];
});

/** `gaitkeeper …` in a sentence, less what stands for any command. */
const IN_PROSE = PAGES.filter((page) => page !== 'CHANGELOG.md').flatMap((page) =>
  [...readPage(page).matchAll(/`(?:npx )?gaitkeeper ([^`\n>]+)[^`\n]*`/g)]
    .map(([, command = '']) => ({ name: page, command: command.trim() }))
    .filter(({ command }) => !/^COMMAND\b/.test(command)),
);

/** Words as a shell would split them; nothing is looked up. */
function words(command: string): string[] {
  const found = command.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? [];
  return found.map((word) => word.replaceAll(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}

/** What the command line says to a command; null where it would run it. */
async function complaint(command: string): Promise<string | null> {
  let flags: { readonly servers?: readonly string[] } = {};
  const program = buildProgram(async (_name, _records, given) => {
    flags = given;
  });
  for (const one of [program, ...program.commands])
    one.configureOutput({ writeErr: () => {}, writeOut: () => {} });
  try {
    await program.parseAsync(['node', 'gaitkeeper', ...words(command)]);
  } catch (error) {
    if (error instanceof GaitkeeperError) return `${error.message} ${error.hint}`;
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? null : error.message;
  }
  const unknown = flags.servers?.filter((name) => !Object.hasOwn(LAUNCHERS, name)) ?? [];
  return unknown.length === 0 ? null : `there is no launcher ${unknown}`;
}

describe('commands that can be pasted', () => {
  test.each(IN_BLOCKS)('$name: gaitkeeper $command', async ({ command }) => {
    expect(await complaint(command)).toBeNull();
  });
});

describe('commands in sentences', () => {
  test.each(IN_PROSE)('$name: gaitkeeper $command', async ({ command }) => {
    // A flag that is talked about may lack its value, and a command its arguments.
    expect(await complaint(command)).toBeOneOf([
      null,
      expect.stringMatching(/argument missing|missing required argument/),
    ]);
  });
});

it('finds a wrong command', async () => {
  expect(await complaint('chekc')).toMatch(/no command called `chekc`.*mean `check`/);
  expect(await complaint('check --colour red')).toContain("unknown option '--colour'");
  expect(await complaint('--servers gunicorn')).toContain('gunicorn');
  expect(IN_BLOCKS.length).toBeGreaterThan(10);
  expect(IN_PROSE.length).toBeGreaterThan(10);
});

it('scripts that are named are there', () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const code = [...LINES.map(({ line }) => line), ...PAGES.map(proseOf)].join('\n');
  const named = [...code.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  const files = [...code.matchAll(/(?:^|[\s`])\.\/(script\/[\w.-]+)/gm)].map(
    ([, path = '']) => path,
  );
  expect(files.filter((path) => !existsSync(root + path))).toEqual([]);
});

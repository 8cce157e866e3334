import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import type { Progress } from '../../src/commands/io.ts';
import { cleanEnvironment } from '../e2e/program.ts';
import { estimate, started } from './events.ts';
import { type Size, Terminal } from './terminal.ts';

const program = fileURLToPath(new URL('measuring.ts', import.meta.url));

const CELLS = Array.from({ length: 30 }, (_, at) => `gunicorn-gthread/3.13/w${at + 1}/t4`);
const EVENTS: readonly Progress[] = [
  started(CELLS.slice(0, 3), ['home', 'search']),
  { type: 'launch', cell: 'gunicorn-gthread/3.13/w1/t4', launch: 1 },
  estimate('gunicorn-gthread/3.13/w1/t4', 'home', -0.2, 0.02),
];
const USUAL = { columns: 80, rows: 24 };

function terminal(
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  { size = USUAL, events = EVENTS }: { size?: Size; events?: readonly Progress[] } = {},
): Terminal {
  const command = [process.execPath, program, ...args];
  return new Terminal(command, size, { env: { EVENTS: JSON.stringify(events), ...env } });
}

const ESCAPE = '\u001B\\[';
const PAINTED = new RegExp(`${ESCAPE}\\d*m`);
/** The cursor was moved, or something erased. */
const MOVED = new RegExp(`${ESCAPE}(?!\\d*m)`);

const HEAD = 'throughput                     launches  home         search';
const FIRST = '› gunicorn-gthread/3.13/w1/t4  2         −18.1 ±2.0%  ·';

describe('in a terminal', () => {
  it('a table is drawn over itself, and its last state stays', async () => {
    const shown = terminal(['--wait']);
    await shown.until((lines) => expect(lines.at(-1)).toMatch(/^0:(?!0[01])\d\d of 2:30/));
    expect(shown.lines().slice(0, 3)).toEqual(['Measuring', HEAD, FIRST]);
    expect(shown.lines()).toHaveLength(6);
    expect(shown.cursor).toBe(false);
    shown.type('\r');
    expect(await shown.ended()).toBe(0);
    expect(shown.cursor).toBe(true);
    expect(shown.lines().slice(0, 3)).toEqual(['Measuring', HEAD, FIRST]);
    expect(shown.lines().at(-1)).toBe('the result, at most 80 wide');
  });

  it('a failure stands above the table, once', async () => {
    const failed = { type: 'failed', cell: CELLS[1] as string, message: 'did not boot' } as const;
    const shown = terminal([], {}, { events: [...EVENTS, failed] });
    expect(await shown.ended()).toBe(0);
    const lines = shown.lines();
    expect(lines.slice(0, 4)).toEqual([
      'Measuring',
      `${CELLS[1]}: did not boot`,
      HEAD,
      FIRST.replace('›', ' '),
    ]);
    expect(lines.filter((line) => line === HEAD)).toHaveLength(1);
  });

  it('a terminal that is resized shows one table, that fits', async () => {
    const shown = terminal(['--wait']);
    await shown.sees(FIRST);
    shown.resize({ columns: 50, rows: 24 });
    await shown.until((lines) => {
      expect(lines[1]).toMatch(/^throughput +launches +clearest/);
      expect(lines.filter((line) => line.startsWith('throughput'))).toHaveLength(1);
      expect(lines).toHaveLength(6);
    });
    shown.resize({ columns: 100, rows: 24 });
    await shown.until((lines) => {
      expect(lines.slice(0, 3)).toEqual(['Measuring', HEAD, FIRST]);
      expect(lines).toHaveLength(6);
    });
    shown.type('\r');
    await shown.ended();
    expect(shown.lines().at(-1)).toBe('the result, at most 100 wide');
  });

  it('more cells than rows do not scroll', async () => {
    const events = [started(CELLS, ['home', 'search']), ...EVENTS.slice(1)];
    const shown = terminal(['--wait'], {}, { events, size: { columns: 80, rows: 12 } });
    await shown.until((lines) => expect(lines.at(-1)).toMatch(/^0:(?!0[01])\d\d of 2:30/));
    const lines = shown.lines();
    expect(lines.slice(0, 3)).toEqual(['Measuring', HEAD, expect.any(String)]);
    expect(lines.filter((line) => line.startsWith('throughput'))).toHaveLength(1);
    expect(lines.join('\n')).toMatch(/… 2\d more/);
    shown.type('\r');
    await shown.ended();
  });

  it('Ctrl+C leaves a cursor', async () => {
    const shown = terminal(['--wait']);
    await shown.sees(FIRST);
    expect(shown.cursor).toBe(false);
    shown.type('\u0003');
    expect(await shown.ended()).toBe(130);
    expect(shown.cursor).toBe(true);
  });
});

describe('a program that is stopped by Ctrl+Z', () => {
  it('leaves a cursor to the shell, and draws its table anew when it goes on', async () => {
    const shell = new Terminal(['bash', '--norc', '--noprofile', '-i'], USUAL, {
      env: { EVENTS: JSON.stringify(EVENTS), PS1: '$ ' },
    });
    shell.type(`${process.execPath} ${program} --wait\r`);
    await shell.sees(FIRST);
    expect(shell.cursor).toBe(false);
    shell.type('\u001A');
    await shell.sees('Stopped');
    expect(shell.cursor).toBe(true);
    expect(shell.lines()).not.toContain(FIRST);
    shell.type('fg\r');
    await shell.sees(FIRST);
    expect(shell.cursor).toBe(false);
    shell.type('\r');
    await shell.sees('the result, at most 80 wide');
    expect(shell.cursor).toBe(true);
    shell.type('exit\r');
    await shell.ended();
  });
});

describe('colours', () => {
  it.each([
    ['are shown in a terminal', {}, true],
    ['are not where NO_COLOR is set', { NO_COLOR: '1' }, false],
    ['are where NO_COLOR is empty', { NO_COLOR: '' }, true],
    ['are not where FORCE_COLOR says 0', { FORCE_COLOR: '0' }, false],
    ['are not where NO_COLOR and FORCE_COLOR are set', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['are not in a terminal that can do nothing', { TERM: 'dumb' }, false],
  ])('%s', async (_, env, wanted) => {
    const shown = terminal([], env);
    expect(await shown.ended()).toBe(0);
    expect(PAINTED.test(shown.output)).toBe(wanted);
  });

  it.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
  ])('in a pipe with %j: %s', async (env, wanted) => {
    const { stderr } = await piped([], env);
    expect(PAINTED.test(stderr)).toBe(wanted);
  });
});

describe('no table is drawn', () => {
  it.each([
    ['in a terminal that can do nothing', [], { TERM: 'dumb' }, USUAL],
    ['in a job that has a terminal', [], { CI: 'true' }, USUAL],
    ['in a terminal without a size', [], {}, { columns: 0, rows: 0 }],
    ['where --quiet is given', ['--quiet'], {}, USUAL],
  ])('%s', async (_, args, env, size) => {
    const shown = new Terminal([process.execPath, program, ...args], size, {
      env: { EVENTS: JSON.stringify(EVENTS), ...env },
    });
    expect(await shown.ended()).toBe(0);
    expect(shown.output).not.toMatch(MOVED);
    expect(shown.output).toContain('the result');
    if (args.length === 0) expect(shown.output).toContain('cells: gunicorn-gthread/3.13/w1/t4, ');
  });

  it('in a pipe: lines go to standard error, the result alone to standard output', async () => {
    const ended = await piped([]);
    expect(ended.stdout).toBe('the result, at most 100 wide');
    expect(ended.stderr).toMatch(/^Measuring\ncells: .*; scenarios: home, search; budget: 2:30$/);
    expect((await piped(['--quiet'])).stderr).toBe('');
    expect((await piped(['--verbose'])).stderr).toContain('home: −18.1 ±2.0% after 4 launches');
  });
});

function piped(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return execa(process.execPath, [program, ...args], {
    env: cleanEnvironment({ EVENTS: JSON.stringify(EVENTS), ...env }),
    extendEnv: false,
    stdin: 'ignore',
  });
}

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { actionIo } from '../../src/entry/action-io.ts';
import { estimate, started } from './events.ts';

let log = '';

beforeEach(() => {
  log = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    log += text;
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** What a server prints that wants to be obeyed. */
const ORDERS = '::add-mask::x\n  ::stop-commands::y\nsaid ##[error]z\n##[set-env name=A]b';

const WAYS = {
  info: (io) => io.info(ORDERS),
  result: (io) => io.result(ORDERS),
  stage: (io) => io.stage(ORDERS, async () => {}),
  warn: (io) => io.warn(ORDERS),
  debug: (io) => io.debug(ORDERS),
} satisfies Record<string, (io: ReturnType<typeof actionIo>) => unknown>;

it('a stage is a group, in which every launch stands only where somebody debugs', async () => {
  const io = actionIo();
  await io.stage('Measuring', async () => {
    io.progress(started(['::a'], ['home']));
    io.progress({ type: 'launch', cell: '::a', launch: 0 });
    io.progress(estimate('::a', 'home', -0.01, 0.02));
    io.progress(estimate('::a', 'home', -0.01, 0.01, { status: 'measured' }));
  });
  vi.restoreAllMocks();
  expect(log.trim().split('\n')).toEqual([
    '::group::Measuring',
    'cells: ::a; scenarios: home; budget: 2:30',
    '::debug::::a: launch 1',
    '::debug::::a home: −1.0 ±2.0%25 after 4 launches',
    ':\u200b:a home: −1.0 ±1.0% ✓ after 4 launches',
    '::endgroup::',
  ]);
});

it.each(Object.entries(WAYS))('%s shows text and gives the runner no orders', async (_, say) => {
  await say(actionIo());
  vi.restoreAllMocks();
  expect(log).toContain('add-mask');
  for (const line of log.split('\n')) {
    expect(line).not.toMatch(/^\s*::(?!(?:group|endgroup|warning|debug)\b)/);
    // Within a command of our own, which begins its line, it is data.
    if (!/^::(?:warning|debug)\b/.test(line)) expect(line).not.toContain('##[');
  }
});

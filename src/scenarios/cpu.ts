import { getScenario, type Preset } from './preset.ts';

// Four connections: one request is being answered, the others wait and keep the server from idling,
// and a block is drained within a few tenths of a second.
export const cpu: Preset = {
  scenario: getScenario(
    'cpu',
    '/cpu',
    { status: [200], equals: '3617666740' },
    { connections: 4, timeoutMs: 30_000 },
  ),
  contract:
    'Runs the loop of `cpu_checksum` in fixtures/apps/work.py (250,000 iterations in pure Python, 90–100 ms on a ' +
    'current CPython) and answers its checksum, `3617666740`.',
  summary: 'CPU time in Python: where PyPy shines.',
};

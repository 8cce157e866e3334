import { getScenario, type Preset } from './preset.ts';

// More connections than a pool of threads usually has: what waits without a thread stands out.
export const io: Preset = {
  scenario: getScenario(
    'io',
    '/io?ms=100',
    { status: [200], equals: 'Hello, World!', contentType: 'text/plain' },
    { connections: 16, timeoutMs: 30_000 },
  ),
  contract: 'Waits for the given 100 ms without using the CPU, then answers as `hello`.',
  summary: 'Waiting for others, where ASGI and greenlets shine.',
};

import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Real servers are booted, which slow each other down; but much of the time is waiting.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // Thousands of them on a shared machine. What needed its second try is listed by script/test, and is to be mended.
    retry: 1,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Real servers are booted: more than two at once only slow each other down.
    maxWorkers: 2,
    // On a machine that others load, a real server may miss its time once. A retry is printed.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

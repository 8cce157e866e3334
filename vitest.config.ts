import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Real servers are booted, which slow each other down; but much of the time is waiting.
    maxWorkers: 3,
    // Thousands of them on a shared machine. What needed its second try is listed by script/test, and is to be mended.
    retry: 1,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});

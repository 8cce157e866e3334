import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Takes ten minutes, and what it accepts is measured again: `npm run test:story`.
    exclude: [
      ...configDefaults.exclude,
      ...(process.env.GAITKEEPER_STORY ? [] : ['test/e2e/story/story.test.ts']),
    ],
    // Real servers are booted, which slow each other down; but much of the time is waiting, as for GitHub's pace of writes.
    maxWorkers: 3,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});

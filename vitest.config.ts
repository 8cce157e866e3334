import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

/**
 * Tests of pure code, of what is sent to GitHub, and of programs that are started: nothing of one file stays in the process for
 * the next. So they share processes, which saves loading the same modules for each file, half a second of CPU time.
 */
const TOGETHER = ['config', 'docs', 'domain', 'e2e', 'entry', 'fake-github', 'github', 'report']
  .concat(['scenarios', 'stats', 'verdict', 'workflows'])
  .map((folder) => `test/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    // Real servers are booted, which slow each other down; but much of the time is waiting.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // Thousands of them on a shared machine. What needed its second try is listed by script/test, and is to be mended.
    retry: 1,
    testTimeout: 180_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'apart', include: ['test/**/*.test.ts'], exclude: TOGETHER },
      },
      { extends: true, test: { name: 'together', include: TOGETHER, isolate: false } },
    ],
  },
});

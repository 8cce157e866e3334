import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes: one that begins last would be waited for by nobody but itself. */
const LONGEST = ['launchers/contract', 'e2e/'];

/**
 * Without the times of an earlier run, as in CI, Vitest begins with the files that have the most text. Those that share processes
 * follow each other: a process is kept for the next file only.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId, project }: TestSpecification) => {
      const at = LONGEST.findIndex((part) => moduleId.includes(`/test/${part}`));
      return at < 0 ? LONGEST.length + Number(!project.config.isolate) : at;
    };
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

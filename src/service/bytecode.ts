import { run } from '../platform/process.ts';

/**
 * Compiles the Python files of a folder for an interpreter, so that no first request has to.
 * Files that do not compile (templates, code for other versions) are left to whoever imports them.
 */
export async function compileTree(python: string, directory: string): Promise<void> {
  const skipped = String.raw`[\\/](\.git|\.venv|venv|node_modules)[\\/]`;
  await run([python, '-m', 'compileall', '-q', '-j', '0', '-x', skipped, directory], {
    timeoutMs: 600_000,
  });
}

import { functionKey, type SampledFunction, type SampledStack } from '../../domain/profile.ts';

/**
 * Reads the collapsed stacks that py-spy writes: `process 7:"…";outer (file:line);inner (file:line) 12`, a line
 * a stack. The names are a stranger's: what does not look like a frame is left out.
 * @param root absolute path of the work tree, by which the service's own files are told
 */
export function readStacks(text: string, root: string): SampledStack[] {
  const stacks = new Map<string, { frames: SampledFunction[]; samples: number }>();
  for (const line of text.split('\n')) {
    const [, stack = '', count = '0'] = /^(.*) (\d+)$/.exec(line) ?? [];
    const frames = stack.split(';').flatMap((frame) => readFrame(frame, root) ?? []);
    const samples = Number(count);
    if (frames.length === 0 || samples === 0) continue;
    const key = frames.map(functionKey).join('\n');
    const known = stacks.get(key);
    if (known === undefined) stacks.set(key, { frames, samples });
    else known.samples += samples;
  }
  return [...stacks.values()];
}

/** `Author.genres (/tmp/tree/shop/models.py:41)`; the processes that come first have no line. */
function readFrame(text: string, root: string): SampledFunction | null {
  const [, name, path, line] = /^(.*) \((.*):(\d+)\)$/.exec(text) ?? [];
  if (name === undefined || path === undefined) return null;
  return { name: name.slice(0, LONGEST), ...placeOf(path, root), line: Number(line) };
}

const LONGEST = 500;

/** The file as both revisions name it: trees and environments lie at different paths. */
function placeOf(path: string, root: string): Pick<SampledFunction, 'file' | 'own'> {
  const packaged = PACKAGES.exec(path)?.[1] ?? STANDARD_LIBRARY.exec(path)?.[1];
  if (packaged !== undefined) return { file: packaged.slice(-LONGEST), own: false };
  if (path.startsWith(`${root}/`)) {
    return { file: path.slice(root.length + 1).slice(-LONGEST), own: true };
  }
  const name = path.startsWith('<') ? path : path.slice(path.lastIndexOf('/') + 1);
  return { file: name.slice(0, LONGEST), own: false };
}

const PACKAGES = /.*\/(?:site|dist)-packages\/(.+)$/;
const STANDARD_LIBRARY = /.*\/lib\/python\d[^/]*\/(.+)$/;

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
    const frames = withoutComprehensions(
      stack.split(';').flatMap((frame) => readFrame(frame, root) ?? []),
    );
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

/**
 * A comprehension is part of the function that it stands in: Python 3.12 runs most of them there, and older
 * ones in frames of their own, `genres.<locals>.<listcomp>` or (before 3.11) `<listcomp>`.
 */
function withoutComprehensions(frames: readonly SampledFunction[]): SampledFunction[] {
  let around: SampledFunction | undefined;
  return frames.filter((frame) => {
    const [comprehension, prefix = ''] = COMPREHENSION.exec(frame.name) ?? [];
    const within =
      comprehension !== undefined &&
      around?.file === frame.file &&
      (prefix === '' || prefix.startsWith(`${around.name}.<locals>.`));
    if (!within) around = frame;
    return !within;
  });
}

const COMPREHENSION = /^(.*\.<locals>\.)?<(?:listcomp|setcomp|dictcomp|genexpr)>$/;

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

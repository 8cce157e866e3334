import { functionKey, type SampledSides, type SampledStack } from '../../domain/profile.ts';
import { sum } from '../../domain/sum.ts';
import type { FlameGraphTitle } from './flame-graph.ts';

/** Both revisions as one file for https://www.speedscope.app, which reads it in the browser. */
export function renderSpeedscope(
  { title, base, head }: FlameGraphTitle,
  sides: SampledSides,
): string {
  const frames = new Frames();
  const profiles = [
    profile(`base ${base}`, sides.base, frames),
    profile(`head ${head}`, sides.head, frames),
  ];
  return JSON.stringify({
    $schema: 'https://www.speedscope.app/file-format-schema.json',
    ...{ name: title, exporter: 'gaitkeeper', activeProfileIndex: 1 },
    ...{ shared: { frames: frames.list }, profiles },
  });
}

/** The functions of both revisions, each once. */
class Frames {
  readonly list: { name: string; file: string; line: number }[] = [];
  readonly #indices = new Map<string, number>();

  indexOf(frame: SampledStack['frames'][number]): number {
    const key = functionKey(frame);
    const index = this.#indices.get(key) ?? this.list.length;
    if (index === this.list.length) {
      this.#indices.set(key, index);
      this.list.push({ name: frame.name, file: frame.file, line: frame.line });
    }
    return index;
  }
}

function profile(name: string, stacks: readonly SampledStack[], frames: Frames) {
  const weights = stacks.map(({ samples }) => samples);
  return {
    ...{ type: 'sampled', name, unit: 'none', startValue: 0 },
    endValue: sum(weights),
    samples: stacks.map((stack) => stack.frames.map((frame) => frames.indexOf(frame))),
    weights,
  };
}

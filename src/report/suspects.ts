import type { ReportInput } from '../domain/assessment.ts';
import { plain } from './escape.ts';
import { percent, shownProfiles } from './sections/profiles.ts';
import { number } from './units.ts';
import { type View, viewOf, withVerdict } from './view.ts';

/** A function of the service that the report points at, as the record has it: nothing says that it exists. */
export interface Suspect {
  readonly name: string;
  /** Relative to the repository's root. */
  readonly path: string;
  readonly line: number;
  /** Plain text, as all of it. */
  readonly title: string;
  readonly message: string;
}

const MOST = 200;

/** The functions of the service whose share of the time, or whose number of calls, grew in what regressed. */
export function suspects(input: ReportInput): readonly Suspect[] {
  const view = viewOf(input);
  const regressed = new Set(withVerdict(view, 'regressed').map(({ scenario }) => scenario.name));
  const clues = [...sampled(view), ...counted(view)].filter(({ scenario }) =>
    regressed.has(scenario),
  );
  return [...Map.groupBy(clues, ({ name, place }) => JSON.stringify([name, place])).values()]
    .flatMap(suspectOf)
    .slice(0, MOST);
}

interface Clue {
  readonly scenario: string;
  readonly name: string;
  /** `shop/models.py:41` */
  readonly place: string;
  readonly says: string;
}

function sampled(view: View): Clue[] {
  return shownProfiles(view).flatMap(({ scenario, functions }) =>
    functions.flatMap(({ name, place, own, base, head }) => {
      const says = `${percent(head)} of the time in ${plain(scenario, 60)}, ${percent(base)} before`;
      return own ? [{ scenario, name, place, says }] : [];
    }),
  );
}

function counted({ input }: View): Clue[] {
  return (input.record.inProcess ?? []).flatMap(({ scenario, interpreter, functions }) =>
    functions.flatMap(({ name, place, own, base, head }) => {
      const where = `${plain(scenario, 60)} (${plain(interpreter, 20)})`;
      const says = `${number(head)} calls a request in ${where}, ${number(base)} before`;
      return own && head > base ? [{ scenario, name, place, says }] : [];
    }),
  );
}

function suspectOf(clues: readonly Clue[]): Suspect[] {
  const [first] = clues;
  const place = /^(.+):([1-9]\d{0,6})$/.exec(first?.place ?? '');
  if (first === undefined || place === null || !isInside(place[1] ?? '')) return [];
  const scenarios = [...new Set(clues.map(({ scenario }) => plain(scenario, 40)))];
  const named = scenarios.slice(0, 3).join(', ');
  const more = scenarios.length > 3 ? ` and ${scenarios.length - 3} more` : '';
  return [
    {
      ...{ name: first.name, path: place[1] ?? '', line: Number(place[2]) },
      title: `${named}${more} regressed`,
      message: [plain(first.name, 120), ...clues.map(({ says }) => says)].slice(0, 12).join('\n'),
    },
  ];
}

/** A relative path that stays in the repository. Whether there is such a file, GitHub knows. */
function isInside(path: string): boolean {
  return (
    !/^[/~]|[\\\p{C}]|^[a-z]:/iu.test(path) &&
    !path.split('/').some((part) => part === '' || part === '.' || part === '..')
  );
}

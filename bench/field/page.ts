import { markdownTable } from 'markdown-table';
import { FRAMEWORKS } from '../../fixtures/frameworks/frameworks.ts';
import { LAUNCHERS } from '../../src/launchers/registry.ts';
import { CAUSES, GENERAL, NOTES } from './notes.ts';
import { SET_UPS, usualLauncher } from './plan.ts';
import { PUBLISHED, PUBLISHED_CALLS, YARDSTICK } from './published.ts';
import type { Calls, Result, Speed } from './results.ts';

export interface Page {
  readonly results: ReadonlyMap<string, Result>;
  /** Labels, in the order of the columns. */
  readonly interpreters: readonly string[];
  /** One line: CPU, system, date. */
  readonly machine: string;
  /** Attempts of the plan that were not made yet. */
  readonly missing: number;
}

/** docs/field.md from what was tried. */
export function pageOf(page: Page): string {
  const reasons = new Reasons();
  const parts = [
    head(page),
    '## Launchers on interpreters',
    'Each with the plain application of the protocol: `hello`, `echo`, `json`, `cpu` and `io` answered rightly, a failure answered with 500.',
    launchers(page, reasons),
    '## Frameworks on interpreters',
    'Each under the launcher that is named, with the same routes.',
    frameworks(page, reasons),
    '## Launchers with frameworks',
    'On CPython 3.12.',
    crossed(page, reasons),
    '## Why not',
    reasons.text(),
    '## Versions',
    'Those that CPython 3.12 got; older interpreters get the newest that still supports them.',
    versions(page),
    '## Requests a second',
    `One process, 20 connections, 8 threads where there are threads, a few seconds each, on a machine that others used as well: requests a second, and latency as mean / standard deviation / maximum. The multiples are of ${titled(YARDSTICK)}, which was booted beside each and loaded in turn with it, so that they are good to some ten percent where the figures themselves are not. *published* are those of a comparison of October 2023 on another machine.`,
    ...page.interpreters
      .filter((label) => hasSpeeds(page, label))
      .map((label) => speeds(page, label)),
    ...notes(page),
    '## Without a server',
    'One `hello`, called in process: the time of a request, Python calls, distinct functions. *published* are calls and functions of 2013, under CPython 3.3 or 2.7.',
    calls(page),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function head({ machine, missing }: Page): string {
  return [
    '# The field',
    'Every launcher and framework that Gaitkeeper knows, on every interpreter of one machine. Written by `npm run field`, which goes on where it stopped.',
    `${machine}.${missing > 0 ? ` ${missing} attempts of the plan were not made yet: their cells are empty.` : ''}`,
    '✓ works · – unsupported, which is said before anything is installed · ✗ fails. Numbers are reasons, below.',
  ].join('\n\n');
}

/** Reasons by number, each told once. */
class Reasons {
  readonly #numbers = new Map<string, number>();

  mark(result: Result | undefined): string {
    if (result === undefined) return '';
    if (result.status === 'works') return '✓';
    const sign = result.status === 'unsupported' ? '–' : '✗';
    const cause = CAUSES.find(([begin]) => result.id.startsWith(begin))?.[1];
    return `${sign} ${this.#numberOf([sign, result.reason, cause].filter(Boolean).join(' '))}`;
  }

  text(): string {
    return [...this.#numbers].map(([reason, number]) => `${number}. ${escaped(reason)}`).join('\n');
  }

  #numberOf(told: string): number {
    // What differs in the interpreter or the port alone is one reason.
    const reason = told
      .replace(/(?:, and|;) this is (?:pypy)?\d\S*$/, '')
      .replace(/(\bport |127\.0\.0\.1:)\d+/g, '$1N');
    const known = this.#numbers.get(reason) ?? this.#numbers.size + 1;
    this.#numbers.set(reason, known);
    return known;
  }
}

/** Text of installers and servers is not ours. */
function escaped(text: string): string {
  return text
    .slice(0, 300)
    .replace(/\/\S*\/(?=[^/\s]+)/g, '…/')
    .replace(/[<>|`*_]/g, (sign) => `\\${sign}`)
    .replace(/\s+/g, ' ');
}

function launchers({ results, interpreters }: Page, reasons: Reasons): string {
  const rows = Object.values(LAUNCHERS)
    .filter(({ name }) => name !== 'command')
    .map(({ name }) => [
      `\`${name}\``,
      ...interpreters.map((label) =>
        [...results.values()]
          .filter(({ id }) => isPlain(id, name, label))
          .map((result) => `${protocolOf(result.id)}${reasons.mark(result)}`)
          .join(' · '),
      ),
    ]);
  return markdownTable([['launcher', ...interpreters], ...rows]);
}

const PLAIN = ['wsgi', 'asgi'];

function isPlain(id: string, launcher: string, label: string): boolean {
  const [kind, framework = '', by, on] = id.split('/');
  if (kind !== 'boots' || by !== launcher || on !== label) return false;
  const own = LAUNCHERS[launcher]?.protocols.includes('own') === true;
  return PLAIN.includes(framework) || (own && ownFrameworks.includes(framework));
}

const ownFrameworks = FRAMEWORKS.filter(({ protocol }) => protocol === 'own').map(
  ({ name }) => name,
);

function protocolOf(id: string): string {
  const framework = id.split('/')[1] ?? '';
  return PLAIN.includes(framework) ? `${framework.toUpperCase()} ` : '';
}

function frameworks({ results, interpreters }: Page, reasons: Reasons): string {
  const rows = FRAMEWORKS.map((framework) => {
    const launcher = usualLauncher(framework).name;
    const cells = interpreters.map((label) =>
      reasons.mark(results.get(`boots/${framework.name}/${launcher}/${label}`)),
    );
    return [framework.name, framework.protocol, `\`${launcher}\``, ...cells];
  });
  return markdownTable([['framework', '', 'under', ...interpreters], ...rows]);
}

function crossed({ results }: Page, reasons: Reasons): string {
  return (['wsgi', 'asgi'] as const)
    .map((protocol) => {
      const names = FRAMEWORKS.filter((one) => one.protocol === protocol).map(({ name }) => name);
      const rows = Object.values(LAUNCHERS)
        .filter(({ name, protocols }) => name !== 'command' && protocols.includes(protocol))
        .map(({ name }) => [
          `\`${name}\``,
          ...names.map((of) => reasons.mark(results.get(`boots/${of}/${name}/3.12`))),
        ]);
      return markdownTable([['launcher', ...names], ...rows]);
    })
    .join('\n\n');
}

function versions({ results }: Page): string {
  const newest = new Map<string, string>();
  for (const { id, versions } of results.values()) {
    if (!id.endsWith('/3.12')) continue;
    for (const [name, version] of Object.entries(versions)) newest.set(name, version);
  }
  const sorted = [...newest].sort(([a], [b]) => a.localeCompare(b));
  return sorted.map(([name, version]) => `${name} ${version}`).join(', ');
}

function hasSpeeds({ results }: Page, label: string): boolean {
  return SET_UPS.some(([framework, by]) => results.has(`speed/${framework}/${by}/${label}`));
}

const SCENARIOS = ['hello', 'json', 'cpu', 'io'] as const;

/** Figures, and beneath them the same as multiples of the yardstick, beside the published multiples. */
function speeds(page: Page, label: string): string {
  const shown = SET_UPS.map(([framework, launcher]) => `${framework}/${launcher}`).filter((name) =>
    page.results.has(`speed/${name}/${label}`),
  );
  const works = shown.filter((name) => speedOf(page.results, name, label, 'hello') !== null);
  const others = shown.filter((name) => !works.includes(name)).map(titled);
  const missing = others.length === 0 ? '' : `\n\nNot here: ${others.join(', ')}.`;
  return `### ${label}\n\n${figures(page, label, works)}\n\n${ratios(page, label, works)}${missing}`;
}

function figures({ results }: Page, label: string, names: readonly string[]): string {
  const rows = names.map((name) => [
    titled(name),
    ...SCENARIOS.map((scenario) => told(speedOf(results, name, label, scenario))),
  ]);
  return markdownTable([['on', ...SCENARIOS], ...rows], { align: ['l', 'r', 'r', 'r', 'r'] });
}

function ratios({ results }: Page, label: string, names: readonly string[]): string {
  const rows = names.map((name) => [
    titled(name),
    ...SCENARIOS.flatMap((scenario, index) => {
      const multiple = speedOf(results, name, label, scenario)?.multiple ?? null;
      return [multiple === null ? '–' : times(multiple), publishedRatio(name, index)];
    }),
  ]);
  const head = ['multiples', ...SCENARIOS.flatMap((scenario) => [scenario, 'published'])];
  return markdownTable([head, ...rows], { align: ['l', ...Array(8).fill('r')] });
}

function publishedRatio(name: string, scenario: number): string {
  const [theirs, yardstick] = [PUBLISHED[name]?.[scenario], PUBLISHED[YARDSTICK]?.[scenario]];
  return theirs == null || yardstick == null ? '–' : times(theirs / yardstick);
}

const titled = (name: string) => name.replace('/', ' · ');

function speedOf(
  results: Page['results'],
  name: string,
  label: string,
  scenario: string,
): Speed | null {
  const result = results.get(`speed/${name}/${label}`);
  if (result?.status !== 'works') return null;
  return (result.figures?.[scenario] as Speed | undefined) ?? null;
}

function told(speed: Speed | null): string {
  if (speed === null) return '–';
  const { requestsPerSecond, meanMs, deviationMs, maxMs, errors } = speed;
  const latency = [meanMs, deviationMs, maxMs].map((ms) => digits(ms)).join(' / ');
  return `${digits(requestsPerSecond)}/s, ${latency} ms${errors > 0 ? `, ${errors} errors` : ''}`;
}

const times = (value: number) => `×${value.toFixed(value < 10 ? 1 : 0)}`;
const digits = (value: number) =>
  value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(2)));

/** A sentence on each set-up whose multiple is far from the published one, after what holds for all. */
function notes({ results }: Page): string[] {
  const lines = Object.entries(NOTES).flatMap(([name, sentence]) =>
    results.has(`speed/${name}/3.12`) ? [`**${titled(name)}**: ${sentence}`] : [],
  );
  if (lines.length === 0) return [];
  const list = [...GENERAL, ...lines].map((line) => `- ${line}`).join('\n');
  return [`Where the multiple is far from the published one:\n\n${list}`];
}

function calls({ results, interpreters }: Page): string {
  const labels = interpreters.filter((label) =>
    FRAMEWORKS.some((one) => results.has(callsId(one, label))),
  );
  const rows = FRAMEWORKS.filter((one) =>
    labels.some((label) => results.has(callsId(one, label))),
  ).map((framework) => {
    const cells = labels.map((label) => callsTold(results.get(callsId(framework, label))));
    const [count, functions] = PUBLISHED_CALLS[framework.name] ?? [];
    const published = count === undefined ? '–' : `${count} · ${functions}`;
    return [framework.name, ...cells, published];
  });
  return markdownTable([['', ...labels, 'published'], ...rows]);
}

function callsId(framework: (typeof FRAMEWORKS)[number], label: string): string {
  return `calls/${framework.name}/${usualLauncher(framework).name}/${label}`;
}

function callsTold(result: Result | undefined): string {
  if (result === undefined) return '';
  if (result.status !== 'works' || result.figures === undefined) return result.status;
  const { microseconds, calls, functions } = result.figures.hello as Calls;
  const time = microseconds === null ? '–' : `${digits(microseconds)} µs`;
  return calls === null ? time : `${time} · ${calls} · ${functions}`;
}

import type { Trend } from '../../domain/history.ts';
import { badgeFile, endpoint, type Face } from './draw.ts';
import { changeFace, p99Face, throughputFace, verdictFace } from './faces.ts';

/** What one trend became since the release before it, as the judging part says. */
export interface BadgeSeries {
  readonly trend: Trend;
  readonly standing: 'regressed' | 'improved' | 'unchanged' | 'unknown';
  /** Whether somebody accepted that it regressed. */
  readonly accepted?: boolean;
  /** In logs, with its standard error; null where there is no release, or nothing joins it to the newest commit. */
  readonly since: {
    readonly release: string;
    readonly estimate: number;
    readonly standardError: number;
  } | null;
}

export interface BadgeInput {
  readonly service: string;
  readonly series: readonly BadgeSeries[];
  /** The name of a folder for a name that is none by itself; no two share one. */
  readonly slug: (name: string) => string;
}

/**
 * The badges of a service, of each of its scenarios and of each of its cells: SVG, and beside it the JSON that
 * shields.io's endpoint badge reads. All in one folder: every folder costs those who write to the branch a request.
 * @returns texts by path below `badges/`
 */
export function badgeFiles({ service, series, slug }: BadgeInput): ReadonlyMap<string, string> {
  const root = slug(service);
  const files = new Map<string, string>();
  const add = (prefix: string, name: string, of: readonly BadgeSeries[]) => {
    for (const [kind, face] of Object.entries(facesOf(name, of))) {
      files.set(`${root}/${prefix}${kind}.svg`, badgeFile(face));
      files.set(`${root}/${prefix}${kind}.json`, endpoint(face));
    }
  };
  add('', service, series);
  for (const key of ['scenario', 'cell'] as const) {
    const groups = [...Map.groupBy(series, ({ trend }) => trend[key])].slice(0, MOST);
    for (const [name, of] of groups) {
      if (name === '') continue;
      const plain = plainName(name, slug);
      const taken = files.has(`${root}/${key}.${plain}.verdict.svg`);
      add(`${key}.${taken ? slug(`${name} `) : plain}.`, name, of);
    }
  }
  return files;
}

/** Of scenarios, and of cells: every record writes all badges anew. */
const MOST = 40;

function facesOf(name: string, series: readonly BadgeSeries[]): Record<string, Face> {
  return {
    throughput: throughputFace(name, series),
    change: changeFace(series),
    p99: p99Face(name, series),
    verdict: verdictFace(series),
  };
}

const PLAIN = /^[A-Za-z0-9][A-Za-z0-9.+-]*(?:\/[A-Za-z0-9][A-Za-z0-9.+-]*)*$/;

/** `uvicorn/3.13/w1` is `uvicorn_3.13_w1`. */
function plainName(name: string, slug: (name: string) => string): string {
  return PLAIN.test(name) && name.length <= 80 ? name.replaceAll('/', '_') : slug(name);
}

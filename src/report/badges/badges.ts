import type { Trend } from '../../domain/history.ts';
import { badgeFile, endpoint, type Face } from './draw.ts';
import { changeFace, p99Face, throughputFace, verdictFace } from './faces.ts';

/** What one trend became since the release before it, as the judging part says. */
export interface BadgeSeries {
  readonly trend: Trend;
  readonly standing: 'regressed' | 'improved' | 'unchanged' | 'unknown';
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
 * shields.io's endpoint badge reads.
 * @returns texts by path below `badges/`
 */
export function badgeFiles({ service, series, slug }: BadgeInput): ReadonlyMap<string, string> {
  const root = slug(service);
  const files = new Map<string, string>();
  const add = (folder: string, name: string, of: readonly BadgeSeries[]) => {
    for (const [kind, face] of Object.entries(facesOf(name, of))) {
      files.set(`${folder}/${kind}.svg`, badgeFile(face));
      files.set(`${folder}/${kind}.json`, endpoint(face));
    }
  };
  add(root, service, series);
  for (const key of ['scenario', 'cell'] as const) {
    const groups = [...Map.groupBy(series, ({ trend }) => trend[key])].slice(0, MOST);
    for (const [name, of] of groups) {
      if (name !== '') add(freeFolder(`${root}/${key}`, name, slug, files), name, of);
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
function freeFolder(
  parent: string,
  name: string,
  slug: (name: string) => string,
  taken: ReadonlyMap<string, string>,
): string {
  const plain = PLAIN.test(name) && name.length <= 80 ? name.replaceAll('/', '_') : slug(name);
  return taken.has(`${parent}/${plain}/verdict.svg`)
    ? `${parent}/${slug(`${name} `)}`
    : `${parent}/${plain}`;
}

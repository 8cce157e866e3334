import { appendFile, readFile } from 'node:fs/promises';

/** What became of one attempt; a line of the file. */
export type Result = {
  /** `boots/flask/gunicorn-gthread/3.12` */
  readonly id: string;
  /** Versions of what was installed for it, by distribution. */
  readonly versions: Readonly<Record<string, string>>;
} & (
  | { readonly status: 'works'; readonly figures?: Figures }
  /** `unsupported`: said before anything was installed. `fails`: found out. */
  | { readonly status: 'unsupported' | 'fails'; readonly reason: string }
);

/** Of a `speed` by scenario, of `calls` under the name `hello`. */
export type Figures = Readonly<Record<string, Speed | Calls>>;

export interface Speed {
  readonly requestsPerSecond: number;
  /** Of the yardstick's requests a second, in turn with it; null where that does not run there. */
  readonly multiple: number | null;
  readonly meanMs: number;
  readonly deviationMs: number;
  readonly maxMs: number;
  readonly errors: number;
}

export interface Calls {
  /** Median time of a request in microseconds; null where it could not be had. */
  readonly microseconds: number | null;
  readonly calls: number | null;
  readonly functions: number | null;
}

/** The newest result of each attempt. */
export async function readResults(file: string): Promise<ReadonlyMap<string, Result>> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line): [string, Result] => {
      const result: Result = JSON.parse(line);
      return [result.id, result];
    }),
  );
}

export async function addResult(file: string, result: Result): Promise<void> {
  await appendFile(file, `${JSON.stringify(result)}\n`);
}

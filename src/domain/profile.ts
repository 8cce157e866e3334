/** A Python function as samples of a running server name it. */
export interface SampledFunction {
  /** `Author.genres` */
  readonly name: string;
  /** `shop/models.py`, relative to the tree or to the packages: the same at base and at head. */
  readonly file: string;
  /** Where the function begins. */
  readonly line: number;
  /** Of the service itself, not of a package or the standard library. */
  readonly own: boolean;
}

/** Functions are the same at base and at head where name and file are: lines move. */
export function functionKey({ name, file }: SampledFunction): string {
  return `${file}\t${name}`;
}

/** A stack that was seen while the server was at work, and how often. */
export interface SampledStack {
  /** The outermost first. */
  readonly frames: readonly SampledFunction[];
  readonly samples: number;
}

/** What was seen of both revisions under the same load. */
export interface SampledSides {
  readonly base: readonly SampledStack[];
  readonly head: readonly SampledStack[];
}

/** Where the time goes in one scenario under one cell, at base and at head. */
export interface ProfileRecord {
  readonly cell: string;
  readonly scenario: string;
  /** Why there is none, as one sentence; null where there is. */
  readonly reason: string | null;
  /** Stacks that were seen at work; what waits is not seen. */
  readonly samples: { readonly base: number; readonly head: number };
  /** Functions whose share grew beyond what the number of samples explains, the largest growth first; at most 8. */
  readonly functions: readonly FunctionShare[];
  /** The flame graph's path beside the record; null where no files were written. */
  readonly graph: string | null;
}

/**
 * A function's share of the samples, from 0 to 1: those in which it ran itself; for a function of the
 * service also those in packages that it called, without further functions of the service in between.
 */
export interface FunctionShare {
  readonly name: string;
  /** `shop/models.py:41`, the line as head has it. */
  readonly place: string;
  readonly own: boolean;
  readonly base: number;
  readonly head: number;
}

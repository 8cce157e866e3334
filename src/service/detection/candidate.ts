import type { Protocol } from '../../domain/service.ts';

/** Something that may be the application, by what the files say; nothing was imported yet. */
export interface ApplicationCandidate {
  /** `module:attribute`; the module alone where the attribute has to be looked up in it. */
  readonly target: string;
  /** Folder to import from, relative to the tree. */
  readonly directory: string;
  /** Null where only importing it tells. */
  readonly factory: boolean | null;
  readonly protocol: Protocol | null;
  readonly framework: string | null;
  /** Where this was learnt: `Procfile line 1`, `main.py line 3`. */
  readonly evidence: string;
}

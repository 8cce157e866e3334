/** How a Python application is called: WSGI, ASGI, or an application that is its own server. */
export type Protocol = 'wsgi' | 'asgi' | 'own';

/** The Python web application under test. */
export interface Application {
  /** `module:attribute`, importable from `directory`. */
  readonly target: string;
  readonly protocol: Protocol;
  /** True where the attribute is a factory that returns the application (`create_app`). */
  readonly factory: boolean;
  /** Folder to import from, relative to the repository's root; '.' for the root itself. */
  readonly directory: string;
  /** Lower-case name of the framework (`flask`, `fastapi`, …), or null where it is not known. */
  readonly framework: string | null;
  /** Where this was learnt, for the report: `app: in gaitkeeper.yml`, `Procfile line 1`, … */
  readonly evidence: string;
}

export type Implementation = 'cpython' | 'pypy' | 'graalpy';

/** A Python that was found on this machine, described by running it. */
export interface Interpreter {
  /** What the user asked for: `3.12`, `pypy3.9`, or a path. */
  readonly spec: string;
  readonly implementation: Implementation;
  /** Language version, `3.12.1`. */
  readonly version: string;
  /** Short display name: `3.12`, `3.13t`, `pypy3.9`. */
  readonly label: string;
  readonly executable: string;
  /** Whether a global interpreter lock is in force; null where the interpreter cannot tell. */
  readonly gil: boolean | null;
  /** One line of `sys.version`: build and compiler. */
  readonly build: string;
}

/** A virtual environment that holds the dependencies of one revision under one interpreter. */
export interface Environment {
  readonly interpreter: Interpreter;
  readonly directory: string;
  /** The environment's own python. */
  readonly python: string;
  /** Content hash of interpreter and requirements: equal hashes share one environment. */
  readonly hash: string;
  /** Installed distributions, name (normalised) to version. */
  readonly packages: Readonly<Record<string, string>>;
}

export type Side = 'base' | 'head';

/** The commits that can be driven by one launch: the revisions and the frozen reference service. */
export type Target = Side | 'reference';

/** A commit, as a person would want it named. */
export interface Commit {
  readonly sha: string;
  /** First line of the message. */
  readonly subject: string;
  /** Committer date, ISO 8601. */
  readonly date: string;
  /** What was asked for: a branch, a tag, `merge-base with origin/main`, or `the working tree`. */
  readonly ref: string;
}

/** A commit checked out into a folder of its own. */
export interface Revision {
  readonly side: Side;
  readonly commit: Commit;
  /** Absolute path of the work tree. */
  readonly directory: string;
}

/** What a cell spans: one launcher x interpreter x worker count. */
export interface Cell {
  /** Stable identifier, also across runs: `gunicorn-gthread/3.12/w1`. */
  readonly id: string;
  readonly launcher: string;
  readonly interpreter: Interpreter;
  readonly workers: number;
  /** Threads a worker, where the launcher has them. */
  readonly threads: number;
  /** Further options of the launcher (`command`, `arguments`, …), as the configuration gave them. */
  readonly options: Readonly<Record<string, unknown>>;
}

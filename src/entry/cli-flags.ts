import { Option } from 'commander';

/** Flags as commander hands them over. */
export interface Flags {
  readonly directory?: string;
  readonly config?: string;
  readonly app?: string;
  readonly base?: string;
  readonly head?: string;
  readonly tag?: string;
  readonly allowFirst?: boolean;
  readonly python?: string[];
  readonly servers?: string[];
  readonly scenarios?: string[];
  readonly budget?: string;
  readonly timeLimit?: string;
  readonly confirm?: string;
  readonly threshold?: string;
  readonly baseline?: string;
  readonly output?: string;
  readonly shard?: string;
  readonly cells?: string[];
  readonly shards?: string;
  readonly url?: string;
  readonly what?: string;
  readonly reason?: string;
  readonly until?: string;
  readonly by?: string;
  readonly record?: string[];
  readonly driver?: string;
  readonly connections?: string;
  readonly rate?: string;
  readonly seconds?: string;
  readonly method?: string;
  readonly header?: string[];
  readonly data?: string;
  readonly status?: string[];
  readonly chat?: boolean;
  readonly allowRemote?: boolean;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly post?: boolean;
  readonly repo?: string;
  readonly pull?: string;
  readonly sha?: string;
  readonly apiUrl?: string;
  readonly simple?: boolean;
  readonly follow?: boolean;
  readonly only?: string[];
  readonly jobs?: string;
  readonly service?: string;
  readonly cell?: string;
  readonly scenario?: string;
  readonly metric?: string;
  readonly since?: string;
  readonly format?: string;
  readonly csv?: boolean;
  readonly rebuild?: boolean;
  readonly compact?: boolean;
  readonly json?: boolean;
  readonly yes?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

const list = (value: string, before: string[] = []) => [
  ...before,
  ...value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
];

const collect = (value: string, before: string[] = []) => [...before, value];

const TALKING = [
  () => new Option('-q, --quiet', 'print nothing but the result, warnings and errors'),
  () => new Option('-v, --verbose', 'print details of what is done'),
];

const PRINTING = [
  () => new Option('--json', 'print the result as JSON on standard output'),
  ...TALKING,
];

const COMMON = [
  () => new Option('-C, --directory <folder>', 'folder of the service').default('.'),
  () => new Option('-c, --config <file>', 'configuration file (default: found by its usual names)'),
  () => new Option('--baseline <place>', 'stored records: branch:NAME, folder:PATH or off'),
  () => new Option('--threshold <share>', 'smallest change that matters, such as 2%'),
  () => new Option('-o, --output <folder>', 'write record, report and assessment into a folder'),
  ...PRINTING,
];

const LOAD = [
  () => new Option('--driver <name>', 'what puts the load on: own, wrk, oha or k6 (default: own)'),
  () => new Option('--connections <n>', 'connections at once (default: 16)'),
  () => new Option('--rate <n>', 'arrivals a second (default: each connection asks when answered)'),
  () => new Option('--seconds <n>', 'how long (default: 5)'),
  () => new Option('--method <name>', 'method (default: GET, or POST with --data)'),
  () => new Option('--header <line>', 'header "Name: value"; may be repeated').argParser(collect),
  () => new Option('--data <text>', 'body of the request, or message to a ws:// address'),
  () => new Option('--chat', 'ws:// only: all connections in one room, where all get each message'),
  () =>
    new Option('--status <codes>', 'right statuses (default: the first answer’s)').argParser(list),
  () => new Option('--allow-remote', 'the server is not on this machine, and yours'),
  ...PRINTING,
];

const INIT = [
  () => new Option('-C, --directory <folder>', 'folder of the service').default('.'),
  () => new Option('-a, --app <module:attribute>', 'the application (default: detected)'),
  () =>
    new Option('--only <parts>', 'of config, measure, report, respond, release').argParser(list),
  () => new Option('--simple', 'one workflow that reports by itself: no pull requests from forks'),
  () => new Option('--jobs <n>', 'spread the matrix over n jobs (default: by its size)'),
  () => new Option('--no-follow', 'of several jobs, show nothing until all have ended'),
  () => new Option('--force', 'replace files that exist'),
  () => new Option('--dry-run', 'print what would be written'),
  ...TALKING,
];

const MEASURING = [
  () => new Option('-b, --base <ref>', 'ref to compare with (default: merge-base with the target)'),
  () => new Option('--head <ref>', 'ref to measure (default: the working tree)'),
  () => new Option('-a, --app <module:attribute>', 'the application (default: detected)'),
  () => new Option('-p, --python <specs>', 'interpreters, separated by commas').argParser(list),
  () => new Option('-s, --servers <names>', 'launchers, separated by commas').argParser(list),
  () => new Option('--scenarios <names>', 'scenarios, separated by commas').argParser(list),
  () => new Option('--budget <time>', 'time to measure, such as 90s or 5m'),
  () => new Option('--time-limit <time>', 'time for all, installing and reporting included'),
  () => new Option('--confirm <where>', 'measure what regressed again: off, here or fresh'),
];

const POSTING = [
  () => new Option('--repo <owner/name>', 'report on GitHub from anywhere, by GITHUB_TOKEN'),
  () => new Option('--pull <number>', 'the pull request to report on'),
  () => new Option('--sha <commit>', 'the commit to report on, where there is no pull request'),
  () => new Option('--api-url <url>', 'of GitHub Enterprise (default: GITHUB_API_URL)'),
  () => new Option('--no-post', 'print the Markdown, and ask nothing of GitHub'),
  () => new Option('--dry-run', 'the same as --no-post'),
];

const PLACE = [
  () => new Option('-C, --directory <folder>', 'folder of the service').default('.'),
  () => new Option('-c, --config <file>', 'configuration file (default: found by its usual names)'),
  () => new Option('--baseline <place>', 'where it is stored: branch:NAME or folder:PATH'),
];

const STORED = [...PLACE, ...PRINTING];

const BY = () => new Option('--by <name>', 'who (default: the user of git)');

const ACCEPT = [
  () =>
    new Option('--record <path>', 'what was measured (default: gaitkeeper-output)').argParser(
      collect,
    ),
  () => new Option('--until <date|version>', 'when it ends, such as 2027-01-31 or 2.0'),
  () => new Option('--pull <number>', 'the pull request that it is about'),
  BY,
  ...STORED,
];

const HISTORY = [
  () => new Option('--service <name>', 'which, where the repository has several'),
  () => new Option('--cell <name>', 'only this cell, or cells with this in their names'),
  () => new Option('--scenario <name>', 'only this scenario'),
  () => new Option('--metric <name>', 'only this metric, such as throughput'),
  () => new Option('--since <when>', 'from a date, a release or a commit on'),
];

/** By the group that a command takes. */
export const FLAGS = {
  check: [
    () =>
      new Option('-y, --yes', 'measure what was found without asking, where nothing is configured'),
    ...MEASURING,
    ...COMMON,
  ],
  measuring: [...MEASURING, ...COMMON],
  gate: [
    () => new Option('--tag <name>', 'the tag to release, there already or not yet'),
    () => new Option('--allow-first', 'pass where no release comes before'),
    ...MEASURING,
    ...COMMON,
  ],
  shard: [
    ...MEASURING,
    () => new Option('--shard <i/n>', 'measure only this part of the matrix, such as 2/8'),
    () =>
      new Option('--cells <ids>', 'measure only these cells, as `plan` prints them').argParser(
        list,
      ),
    ...COMMON,
  ],
  shards: [...MEASURING, () => new Option('--shards <n>', 'split into at most n parts'), ...COMMON],
  records: COMMON,
  report: [...POSTING, ...COMMON],
  init: INIT,
  accept: ACCEPT,
  unaccept: [BY, ...STORED],
  accepted: STORED,
  history: [
    ...HISTORY,
    () => new Option('--csv', 'print the points as CSV on standard output'),
    () => new Option('--rebuild', 'make the history anew from all stored runs'),
    () => new Option('--compact', 'drop what git keeps of earlier states of the data branch'),
    ...STORED,
  ],
  export: [
    () => new Option('--format <name>', 'openmetrics, github-action-benchmark or bencher'),
    ...HISTORY,
    () => new Option('-o, --output <folder>', 'write into a folder, not to standard output'),
    ...PLACE,
    ...TALKING,
  ],
  load: LOAD,
} as const;

/** What the commands of a group are given without a flag, by name and meaning. */
export const WORDS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  load: [['url', 'such as http://127.0.0.1:8000/path, or ws://…']],
  accept: [
    ['what', 'a scenario or a cell of the report, or `all`'],
    ['reason', 'why, for those who come later'],
  ],
  unaccept: [['what', 'an identifier, a scenario, a cell, or `all`']],
};

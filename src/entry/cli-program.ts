import { Command, CommanderError } from 'commander';
import { hidingIo } from '../commands/hiding-io.ts';
import { COMMANDS, type CommandName, withoutName } from '../commands/registry.ts';
import type {
  AcceptFlags,
  CommandDefinition,
  HistoryFlags,
  InitFlags,
  LoadFlags,
  Request,
} from '../commands/request.ts';
import { runSharing } from '../commands/sharing.ts';
import { EXIT_STATUSES, GaitkeeperError } from '../domain/errors.ts';
import { unknownName } from '../domain/unknown-name.ts';
import { FLAGS, type Flags, WORDS } from './cli-flags.ts';
import { type Told, tell } from './failure.ts';
import { terminalIo } from './terminal-io.ts';
import { version } from './version.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Runs the command line.
 * @param argv as in `process.argv`
 * @returns the exit status, as in docs/exit-status.md
 */
export async function runCli(argv: readonly string[], env: Environment): Promise<number> {
  let status = 0;
  const program = buildProgram(async (command, records, flags) => {
    status = await runCommand(command, records, flags, env);
  });
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof GaitkeeperError) return say(tell(error));
    if (!(error instanceof CommanderError)) throw error;
    // Commander has told the user already; asking for help or the version is no mistake.
    return error.exitCode === 0 ? 0 : EXIT_STATUSES.usage.status;
  }
  return status;
}

type Run = (
  command: CommandDefinition['run'],
  records: readonly string[],
  flags: Flags,
) => Promise<void>;

/** The command line, with what to do once it is known what is asked. */
export function buildProgram(run: Run): Command {
  const program = new Command('gaitkeeper')
    .description('Throughput and latency diffs for Python web services.')
    .version(version())
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('(gaitkeeper --help lists commands and flags)');
  for (const name of Object.keys(COMMANDS)) addCommand(program, name as CommandName, run);
  return program;
}

function addCommand(program: Command, name: CommandName, run: Run): void {
  const command: CommandDefinition = COMMANDS[name];
  // A word that is no command would be an argument too many of the default one.
  const isDefault = name === 'check';
  const sub = program
    .command(name, { isDefault })
    .summary(command.summary)
    .description(command.summary)
    .allowExcessArguments(isDefault)
    .exitOverride();
  if (command.takesRecords) sub.argument('[records...]', 'run records: files or folders');
  const words = WORDS[command.flags] ?? [];
  for (const [word, meaning] of words) sub.argument(`<${word}>`, meaning);
  for (const option of FLAGS[command.flags]) sub.addOption(option());
  sub.action(async (...args: unknown[]) => {
    const [excess] = isDefault ? sub.args : [];
    if (excess !== undefined) throw unknownName('command', excess, Object.keys(COMMANDS));
    const records = command.takesRecords ? (args[0] as string[]) : [];
    const said = Object.fromEntries(words.map(([word], index) => [word, args[index]]));
    const isNamed = program.args[0] === name;
    await run(isNamed ? command.run : withoutName, records, { ...sub.opts<Flags>(), ...said });
  });
}

async function runCommand(
  command: CommandDefinition['run'],
  records: readonly string[],
  flags: Flags,
  env: Environment,
): Promise<number> {
  process.once('exit', tellInterruption);
  const { quiet = false, verbose = false } = flags;
  const { io, redact } = hidingIo(terminalIo({ quiet, verbose, env }));
  try {
    const ended = await runSharing(command, requestOf(records, flags, env), io);
    // It has said so itself, with what was measured by then.
    process.off('exit', tellInterruption);
    return EXIT_STATUSES[ended.outcome].status;
  } catch (error) {
    return say(tell(error), redact);
  }
}

/** @returns the exit status */
function say({ text, status }: Told, redact = (told: string) => told): number {
  process.stderr.write(`gaitkeeper: ${redact(text)}\n`);
  return status;
}

/** By the shell's convention: 128 and the signal's number, which is at most 64. */
function tellInterruption(status: number): void {
  if (status <= 128 || status > 192) return;
  // Behind the `^C` that a terminal shows.
  const begin = process.stderr.isTTY ? '\n' : '';
  process.stderr.write(`${begin}gaitkeeper: interrupted; what it had started was stopped.\n`);
}

function requestOf(records: readonly string[], flags: Flags, env: Environment): Request {
  const { app, base, python, servers, budget, timeLimit, confirm, threshold, baseline } = flags;
  const limit = { 'time-limit': timeLimit };
  return {
    face: 'cli',
    version: version(),
    env,
    // `load` has no service in a folder.
    directory: flags.directory ?? '.',
    configFile: flags.config,
    overrides: defined({
      app,
      base,
      python,
      servers,
      budget,
      ...limit,
      confirm,
      threshold,
      baseline,
    }),
    overrideLabel: (key) => `--${key}`,
    scenarios: flags.scenarios,
    head: flags.head,
    tag: flags.tag,
    allowFirst: flags.allowFirst ?? false,
    records: flags.what === undefined ? records : (flags.record ?? ['gaitkeeper-output']),
    shard: flags.shard,
    cells: flags.cells,
    shards: flags.shards,
    output: flags.output,
    token: env.GITHUB_TOKEN || env.GH_TOKEN,
    json: flags.json ?? false,
    yes: flags.yes ?? false,
    init: initFlags(flags),
    accept: acceptFlags(flags),
    history: historyFlags(flags),
    ...postFlags(flags),
    ...(flags.url === undefined ? {} : { load: loadFlags(flags.url, flags) }),
  };
}

function acceptFlags({ what = '', reason = '', until, by, pull }: Flags): AcceptFlags {
  return { what, reason, until, by, pull };
}

function historyFlags(flags: Flags): HistoryFlags {
  const { service, cell, scenario, metric, since, format } = flags;
  const { csv = false, rebuild = false, compact = false } = flags;
  return { service, cell, scenario, metric, since, format, csv, rebuild, compact };
}

function initFlags({ force, dryRun, simple, follow, only, jobs }: Flags): InitFlags {
  return {
    ...{ force: force ?? false, dryRun: dryRun ?? false, simple: simple ?? false },
    follow: follow ?? true,
    ...{ only, jobs },
  };
}

/** Of `report`: only there `--no-post` has a default. */
function postFlags({ post, dryRun, repo, pull, sha, apiUrl }: Flags): Pick<Request, 'post'> {
  const where = { repo, pull, sha, apiUrl };
  const posts = post === true && dryRun !== true;
  const given = Object.values(where).some((value) => value !== undefined);
  if (post === undefined || (posts && !given)) return {};
  return { post: { post: posts, ...where } };
}

function loadFlags(url: string, flags: Flags): LoadFlags {
  const { driver, connections, rate, seconds, method, data } = flags;
  return {
    ...{ url, driver, connections, rate, seconds, method, data },
    headers: flags.header ?? [],
    status: flags.status ?? [],
    chat: flags.chat ?? false,
    allowRemote: flags.allowRemote ?? false,
  };
}

/** Without the flags that were not given. */
function defined(flags: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
}

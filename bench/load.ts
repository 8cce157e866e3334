/**
 * Our load engine, wrk, oha and autocannon on the same servers, in turns of a second, each on one CPU and the server
 * on another. Needs wrk, oha, nginx, python3 and taskset.
 *
 *   npm run bench:load                    quick, two minutes: five servers, 13 bytes, 16 connections
 *   npm run bench:load -- --all           twenty minutes: every server, body and number of connections
 *   npm run bench:load -- --all --write   … and writes the result into docs/load-engine.md
 *   … --rounds N (3)   … --only nginx     servers whose name contains it
 */
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, release } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findTool } from '../src/load/drivers/find-tool.ts';
import { DRIVERS } from '../src/load/drivers/registry.ts';
import { keepAwake } from '../src/platform/awake.ts';
import { type Case, Contest, disturbance, type Round } from './load/contest.ts';
import { title, toMarkdown } from './load/markdown.ts';
import { prepareEnvironment, type Running, SERVERS, SIZES, start } from './load/servers.ts';
import { type Summary, summarize } from './load/summary.ts';

const PAGE = fileURLToPath(new URL('../docs/load-engine.md', import.meta.url));
const PLACE = /(?<=<!-- bench:load -->\n)[\s\S]*(?=\n<!-- \/bench:load -->)/;

/** Share of the two CPUs that others may use in a turn before it is measured again. */
const QUIET = 0.05;

const { values: flags } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
  },
});
const rounds = Number(flags.rounds);
const pinned = availableParallelism() > 1;
const [serverCpu, loadCpu] = pinned ? ['0', '1'] : [null, null];

const began = loadavg()[0]!;
await prepareEnvironment();
const summaries = await measureAll();
const markdown = toMarkdown(summaries, await circumstances());
console.log(`\n${markdown}`);
if (flags.write) {
  await writeFile(
    PAGE,
    (await readFile(PAGE, 'utf8')).replace(PLACE, () => markdown),
  );
}

async function measureAll(): Promise<Summary[]> {
  await using _awake = await keepAwake(
    [serverCpu, loadCpu].flatMap((cpu) => cpu ?? []).map(Number),
  );
  using contest = new Contest(loadCpu, serverCpu);
  const summaries: Summary[] = [];
  for (const server of SERVERS.filter(({ name }) => name.includes(flags.only))) {
    await using running = await start(server, serverCpu);
    const { port } = running;
    if (summaries.length === 0) await contest.warmUp({ port, size: 13, connections: 16 });
    for (const of of casesOf(server)) {
      const taken = await roundsOf(contest, of, running);
      const summary = summarize(of, taken);
      summaries.push(summary);
      const { ofWrk, ofOha, ofAutocannon } = summary.engine;
      const [wrk, oha, cannon] = [ofWrk, ofOha, ofAutocannon].map((one) => one.median.toFixed(2));
      console.error(`${title(of)}: ${wrk} of wrk, ${oha} of oha, ${cannon} of autocannon`);
    }
  }
  return summaries;
}

/**
 * Others work on the machine as well. Rounds in which they used much of the two CPUs are measured again, at most
 * as often as rounds are wanted, and the least disturbed are kept: a rule that does not look at the outcome.
 */
async function roundsOf(contest: Contest, of: Case, running: Running): Promise<Round[]> {
  const all: Round[] = [];
  const quiet = () => all.filter((round) => disturbance(round) <= QUIET).length;
  while (all.length < 2 * rounds && quiet() < rounds) {
    all.push(await contest.round(all.length, { port: running.port, ...of }, running));
  }
  return all.toSorted((a, b) => disturbance(a) - disturbance(b)).slice(0, rounds);
}

function casesOf(server: Case['server']): Case[] {
  if (!flags.all) return [{ server, size: 13, connections: 16 }];
  return SIZES.flatMap((size) =>
    [1, 16, 64, 256].map((connections) => ({ server, size, connections })),
  );
}

async function circumstances(): Promise<string> {
  const tools = await Promise.all([DRIVERS.wrk, DRIVERS.oha].map((one) => findTool(one!.program!)));
  const command = ['npm run bench:load', ...(process.argv.length > 2 ? ['--'] : [])];
  return [
    `${new Date().toISOString().slice(0, 10)}, \`${[...command, ...process.argv.slice(2)].join(' ')}\`:`,
    `${cpus()[0]?.model.trim()}, ${cpus().length} CPUs, Linux ${release()}, Node ${process.version},`,
    `${tools.map((tool) => tool.title).join(', ')}; ${pinned ? 'server and load on a CPU each' : 'one CPU for both'};`,
    `load average ${began.toFixed(1)} at the start, ${loadavg()[0]!.toFixed(1)} at the end.`,
    `${rounds} rounds of a second in turn, the least disturbed of up to ${2 * rounds}; ratios are medians of the rounds,`,
    'and their range. In each round wrk has a second turn, next to its first as the engine is: what it reaches in the engine’s place is what',
    'the machine allows. “Others” is the share of both CPUs that other processes took in the most disturbed of these rounds.',
  ].join('\n');
}

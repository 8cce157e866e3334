/**
 * Interrupts runs of the built command line at random moments by random signals, some of them twice, some while they
 * make their environments, and looks at what is left: processes, temporary files, changes of the repository. Prints each
 * that is not as it must be, with its seed, and fails then.
 *
 *   npm run build && npm run bench:cancel [-- --times 20 --seed 1]
 */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startGaitkeeper } from '../test/e2e/program.ts';
import { type TestRepository, testRepository } from '../test/e2e/repository.ts';
import { CONFIG, service } from '../test/e2e/services.ts';
import { type Random, randomFrom } from '../test/stats/random.ts';

/** A whole run takes about so long where nothing else does. */
const A_RUN_MS = 16_000;
/** GitHub kills a job so long after its first signal. */
const GRACE_MS = 10_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const { values } = parseArgs({
  options: { times: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
});
const first = Number(values.seed);
const ends = new Map<string, number>();
for (let seed = first; seed < first + Number(values.times); seed++) await once(seed);
const counted = [...ends].map(([end, times]) => `${times} × ${end}`).join(', ');
console.log(`${values.times} runs: ${counted}`);

async function once(seed: number): Promise<void> {
  const random = randomFrom(seed);
  const fresh = random.uniform() < 0.3;
  await using repository = await testRepository(
    { ...service(), 'gaitkeeper.yml': CONFIG.replace('profile: false', 'confirm: here') },
    service({ spin: random.uniform() < 0.5 ? 200 : 20_000 }),
  );
  const before = await stateOf(repository);
  const temporary = await mkdtemp(join(tmpdir(), 'gaitkeeper-cancel-'));
  const cache = await mkdtemp(join(tmpdir(), 'gaitkeeper-cancel-cache-'));
  const env = { TMPDIR: temporary, ...(fresh ? { XDG_CACHE_HOME: cache } : {}) };
  const running = startGaitkeeper(repository.directory, [], env);
  const ended = await interrupted(running, random);
  await sleep(300);
  const wrong = [
    ...problemsOf(ended),
    ...processesIn([temporary, cache]).map((line) => `still runs: ${line}`),
    ...(await readdir(temporary)).map((name) => `left behind: ${name}`),
    ...((await stateOf(repository)) === before ? [] : ['the repository has changed']),
  ];
  ends.set(ended.end, (ends.get(ended.end) ?? 0) + 1);
  const place = ended.stderr.trimEnd().split('\n').slice(-3).join(' / ').slice(0, 160);
  console.log(
    `seed ${seed}: ${ended.end} in ${ended.ms.toFixed(0)} ms; ${wrong.join('; ') || 'nothing left'} (${place})`,
  );
  if (wrong.length > 0) process.exitCode = 1;
  for (const folder of [temporary, cache]) await rm(folder, { recursive: true, force: true });
}

interface End {
  readonly end: string;
  /** From the first signal on. */
  readonly ms: number;
  readonly stderr: string;
}

async function interrupted(
  running: ReturnType<typeof startGaitkeeper>,
  random: Random,
): Promise<End> {
  const ended = running.then((result) => result);
  await Promise.race([sleep(random.uniform() * A_RUN_MS), ended]);
  const begun = performance.now();
  running.kill(SIGNALS[Math.floor(random.uniform() * SIGNALS.length)]);
  if (random.uniform() < 0.3) {
    await Promise.race([sleep(random.uniform() * 2000), ended]);
    running.kill('SIGTERM');
  }
  const killing = setTimeout(() => running.kill('SIGKILL'), GRACE_MS);
  const { exitCode, signal, stderr } = await ended;
  clearTimeout(killing);
  return { end: String(signal ?? exitCode), ms: performance.now() - begun, stderr };
}

function problemsOf({ end, stderr }: End): string[] {
  const statuses = SIGNALS.map((signal) => String(128 + constants.signals[signal]));
  // Before it has begun at all, the system itself ends it; and it may have been quicker than the signal.
  const expected = [...statuses, ...SIGNALS, '0', '1'];
  return [
    ...(expected.includes(end) ? [] : [`ended by ${end}`]),
    ...(/defect of Gaitkeeper|\n\s+at /.test(stderr) ? ['it told of a defect'] : []),
    ...(statuses.includes(end) && !/interrupted/i.test(stderr) ? ['it did not say so'] : []),
  ];
}

async function stateOf({ git }: TestRepository): Promise<string> {
  const asked = [['status', '--porcelain', '--ignored'], ['for-each-ref'], ['worktree', 'list']];
  return (await Promise.all(asked.map((args) => git(...args)))).join('\n');
}

/** Those whose folder, command line or environment lies in one of these. */
function processesIn(folders: readonly string[]): string[] {
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      const [state = ''] = /\) (\S)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      const all = `${command}${readFileSync(`/proc/${pid}/environ`, 'utf8')}${readlinkSync(`/proc/${pid}/cwd`)}`;
      return !state.endsWith('Z') && folders.some((one) => all.includes(one)) ? [command] : [];
    } catch {
      return [];
    }
  });
}

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it, onTestFinished } from 'vitest';
import { slow } from '../slow.ts';
import { cleanEnvironment, gaitkeeper, PROGRAM } from './program.ts';
import { testRepository } from './repository.ts';
import { CONFIG, service } from './services.ts';

const QUICK = CONFIG.replace('budget: 8s', 'budget: 4s');
const base = { ...service(), 'gaitkeeper.yml': QUICK };
const unchanged = { 'notes.txt': 'changed' };
const isRoot = process.getuid?.() === 0;

/** Runs the built command line as the end of a shell script. */
async function inShell(
  script: string,
  directory: string,
  env: Readonly<Record<string, string>> = {},
) {
  const args = ['-c', `${script}\nexec "$0" "$@"`, process.execPath, PROGRAM];
  const { exitCode, stdout, stderr } = await execa('bash', args, {
    ...{ cwd: directory, reject: false, extendEnv: false, env: cleanEnvironment(env) },
  });
  return { status: exitCode, stdout, stderr };
}

describe('what this machine does not give', () => {
  it('open files: what needs fewer is measured, the rest is told, and no revision is blamed', async () => {
    const config = QUICK.replace(
      'scenarios:\n',
      'scenarios:\n  crowd: { request: GET /, connections: 300 }\n',
    );
    await using repository = await testRepository({ ...base, 'gaitkeeper.yml': config }, unchanged);
    const ended = await inShell('ulimit -n 128', repository.directory);
    expect(ended.stdout).toMatch(/This machine lets the load engine open no more\s+connections/);
    expect(ended.stdout).toMatch(/`ulimit -n`/);
    expect(ended.stdout).not.toMatch(/fails under load/);
    expect(ended.stdout).toMatch(/home/);
    expect(ended.status).toBe(0);
  });

  it.runIf(isRoot)('ports to connect from: that is told, and no revision is blamed', async () => {
    await using repository = await testRepository(base, unchanged);
    // A network of its own, in which eight ports are closed connections within a moment.
    const narrow = 'ip link set lo up; echo "40000 40007" > /proc/sys/net/ipv4/ip_local_port_range';
    const script = `[ -z "$NARROW" ] && NARROW=1 exec unshare --net bash -c '${narrow}; exec "$0" "$@"' "$0" "$@"`;
    const ended = await inShell(script, repository.directory);
    expect(ended.stdout).toMatch(/This machine has no free port left to connect from/);
    expect(ended.stdout).not.toMatch(/fails under load/);
    expect(ended.status).toBe(4);
  });

  it.runIf(isRoot).each([
    ['TMPDIR', /git read-tree ended[\s\S]*disk may be full|This machine stands in the way/],
    ['XDG_CACHE_HOME', /No virtual environment could be made[\s\S]*The disk is full/],
  ])('room in %s: that is told, with what to do', async (variable, told) => {
    await using repository = await testRepository(base, { 'notes.txt': 'changed'.repeat(5000) });
    const folder = await tinyDisk();
    const ended = await gaitkeeper(repository.directory, [], { [variable]: folder });
    expect(ended.stderr).toMatch(told);
    expect(ended.stderr).not.toMatch(/\n\s+at /);
    expect(ended.status).toBe(5);
    if (variable === 'TMPDIR') expect(await readdir(folder)).toEqual([]);
  });
});

/** A file system of four pages. */
async function tinyDisk(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gaitkeeper-e2e-disk-'));
  await execa('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder]);
  onTestFinished(async () => {
    await execa('umount', [folder]);
    await rm(folder, { recursive: true });
  });
  return folder;
}

/** Where a process may be given a limit of its own, and be killed at it; null where this user may not do that. */
const GROUPS = '/sys/fs/cgroup/memory';
const mayLimit = isRoot && existsSync(`${GROUPS}/memory.limit_in_bytes`);

it.runIf(mayLimit)(
  'memory: a head that is killed for want of it fails, and why is told',
  async () => {
    const group = `${GROUPS}/gaitkeeper-e2e-${process.pid}`;
    await mkdir(group);
    onTestFinished(() => rmdir(group));
    await writeFile(`${group}/memory.limit_in_bytes`, String(100 << 20));
    const leaking = service({
      before: `import os

def enter():
    open("${group}/cgroup.procs", "w").write(str(os.getpid()))
    globals()["enter"] = lambda: None

kept = []
`,
    })['app.py']?.replace(
      '    total = 0\n',
      '    enter()\n    kept.append(b"x" * (4 << 20))\n    total = 0\n',
    );
    await using repository = await testRepository(base, { 'app.py': leaking ?? '' });
    const ended = await gaitkeeper(repository.directory, []);
    expect(ended.stdout).toMatch(/The server of head ended by SIGKILL\s+while\s+it\s+was\s+asked/);
    expect(ended.stdout).toMatch(/The kernel killed for want of memory/);
    expect(ended.status).toBe(3);
  },
);

slow('memory: a head that leaks until there is none fails, with what it said', async () => {
  const leaking = service({
    before: `import resource
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + (200 << 20),) * 2)
kept = []
`,
  })['app.py']?.replace('    total = 0\n', '    kept.append(bytearray(1 << 20))\n    total = 0\n');
  // A thread that finds no memory may end without an answer.
  const config = QUICK.replace('request: GET /', 'request: GET /, timeout: 2s');
  const patient = { ...base, 'gaitkeeper.yml': config };
  await using repository = await testRepository(patient, { 'app.py': leaking ?? '' });
  const ended = await gaitkeeper(repository.directory, []);
  expect(ended.stdout).toMatch(/MemoryError|status 500|ended by|closed|reset|timeout/);
  expect(ended.stdout).toMatch(/fails? under load|errors that base did not have/);
  expect(ended.status).toBe(3);
});

/** The wall clock goes back and forth by an hour at each look; what is measured does not go by it. */
const JUMPING = `
const { now } = Date;
let looks = 0;
const jump = () => (looks++ % 2 === 0 ? 0 : -3_600_000) + (looks % 5) * 600_000;
globalThis.Date = class extends Date {
  constructor(...given) { super(...(given.length === 0 ? [now() + jump()] : given)); }
  static now() { return now() + jump(); }
};
`;

/** It ignores what asks it to end, and so does a process of its own that left its group. */
const STUBBORN = `import os, signal, subprocess, sys
signal.signal(signal.SIGTERM, signal.SIG_IGN)
signal.signal(signal.SIGINT, signal.SIG_IGN)

def leave():
    child = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)"
    subprocess.Popen([sys.executable, "-c", child, os.environ["STUBBORN"]], start_new_session=True)
    globals()["leave"] = lambda: None
`;

it('servers that do not end, and a clock that jumps, cost nothing: all is measured, and nothing is left running', async () => {
  const mark = `gaitkeeper-stubborn-${process.pid}`;
  const stubborn = {
    'app.py':
      service({ before: STUBBORN })['app.py']?.replace(
        '    total = 0',
        '    leave()\n    total = 0',
      ) ?? '',
    'gaitkeeper.yml': `${QUICK}env: { STUBBORN: ${mark} }\n`,
  };
  await using repository = await testRepository(stubborn, unchanged);
  const temporary = await mkdtemp(join(tmpdir(), 'gaitkeeper-e2e-tmp-'));
  const preload = join(repository.directory, '..', `${mark}.mjs`);
  await writeFile(preload, JUMPING);
  onTestFinished(() => rm(preload));
  const ended = await gaitkeeper(repository.directory, ['--json'], {
    ...{ TMPDIR: temporary, NODE_OPTIONS: `--import ${preload}` },
  });
  const { record } = JSON.parse(ended.stdout);
  expect(record.durationSeconds).toBeGreaterThan(2);
  expect(record.durationSeconds).toBeLessThan(600);
  const { launches, failure } = record.cells[0].measurements[0];
  expect(failure).toBe(null);
  expect(launches.length).toBeGreaterThan(1);
  for (const { metrics } of launches) expect(metrics.throughput.head).toBeGreaterThan(1);
  expect(ended.status).toBe(0);
  const { stdout } = await execa('ps', ['-e', '-o', 'stat=,args=']);
  const left = stdout.split('\n').filter((line) => line.includes(mark) && !line.startsWith('Z'));
  expect(left).toEqual([]);
  expect(await readdir(temporary)).toEqual([]);
  await rm(temporary, { recursive: true });
});

/** What each path floods with; whoever is told to end by it is another process. */
const FLOODS = `import http.server, sys

class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_GET(self):
        part, write = b"x" * 65536, self.wfile.write
        try:
            if self.path == "/hundred":
                write(b"HTTP/1.1 200 OK\\r\\nContent-Length: %d\\r\\n\\r\\n" % (1600 * 65536))
                for _ in range(1600):
                    write(part)
            elif self.path == "/endless":
                write(b"HTTP/1.1 200 OK\\r\\n\\r\\n")
                while True:
                    write(part)
            elif self.path == "/headers":
                write(b"HTTP/1.1 200 OK\\r\\n")
                while True:
                    write(b"X-Header: " + part[:80] + b"\\r\\n")
            elif self.path == "/nonsense":
                write(b"SSH-2.0-OpenSSH\\r\\n" + bytes(range(256)) * 100)
                self.close_connection = True
            else:
                write(b"HTTP/1.1 200 OK\\r\\nContent-Length: 5\\r\\n\\r\\nHello")
        except OSError:
            self.close_connection = True

http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
`;

it('answers of 100 MB, without an end, of nothing but headers and of nonsense are told, in bounded memory', async () => {
  const config = `servers: command
app: app:app
protocol: own
launchers: { command: { run: "{python} app.py {port}" } }
ready: GET /
scenarios:
  home: { request: GET /, expect: { status: 200, contains: Hello } }
  hundred: { request: GET /hundred, timeout: 2s, connections: 2 }
  endless: { request: GET /endless, timeout: 2s, connections: 2 }
  headers: { request: GET /headers, timeout: 2s, connections: 2 }
  nonsense: { request: GET /nonsense, timeout: 2s, connections: 2 }
budget: 6s
baseline: off
profile: false
counts: false
`;
  await using repository = await testRepository(
    { 'app.py': FLOODS, 'gaitkeeper.yml': config },
    unchanged,
  );
  const told = join(repository.directory, '..', `memory-${process.pid}`);
  onTestFinished(() => rm(told, { force: true }));
  const program = `import resource, subprocess, sys
status = subprocess.call(sys.argv[2:])
# In KiB, of the children that were waited for; servers are not among them.
open(sys.argv[1], "w").write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
sys.exit(status)
`;
  const ended = await execa('python3', ['-c', program, told, process.execPath, PROGRAM], {
    ...{ cwd: repository.directory, reject: false, extendEnv: false, env: cleanEnvironment() },
  });
  for (const name of ['hundred', 'endless', 'headers', 'nonsense']) {
    expect(ended.stdout).toContain(`/${name}`);
  }
  expect(`${ended.stdout}${ended.stderr}`).not.toMatch(/defect|\n\s+at /);
  expect(ended.exitCode).toBe(3);
  const { stdout: kibibytes } = await execa('cat', [told]);
  expect(Number(kibibytes) / 1024).toBeLessThan(500);
});

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { processTree } from '../../src/platform/proctree.ts';

/** A Python program that acts on one line of stdin at a time and says `ok` after each. */
export class PythonTree implements AsyncDisposable {
  readonly pid: number;
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.pid = child.pid!;
    this.#lines = createInterface(child.stdout!)[Symbol.asyncIterator]();
  }

  static async start(code: string): Promise<PythonTree> {
    const child = spawn('python3', ['-c', code], { stdio: ['pipe', 'pipe', 'inherit'] });
    const tree = new PythonTree(child);
    await tree.said('ready');
    return tree;
  }

  /** Sends a line and waits for the word that follows the work. */
  async tell(line: string): Promise<void> {
    this.#child.stdin!.write(`${line}\n`);
    await this.said('ok');
  }

  async said(word: string): Promise<void> {
    const { value } = await this.#lines.next();
    if (value !== word) throw new Error(`expected ${word}, got ${value}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const exited = once(this.#child, 'exit');
    for (const pid of [...processTree(this.pid)].reverse()) process.kill(pid, 'SIGKILL');
    await exited;
  }
}

/** Functions by name, called by lines of stdin; `burn(ms)` uses that much CPU time of its thread. */
export const PROGRAM = `
import os, sys, threading, time

def burn(ms):
    end = time.thread_time() + ms / 1000
    while time.thread_time() < end:
        pass

def fork(ms):
    "a child that burns for every byte in its pipe"
    read, write = os.pipe()
    back, done = os.pipe()
    if os.fork() == 0:
        while os.read(read, 1):
            burn(ms)
            os.write(done, b'x')
    children.append((write, back))

def child(index):
    write, back = children[index]
    os.write(write, b'x')
    os.read(back, 1)

def keep(ms):
    "a thread that burns and stays"
    burnt = threading.Event()
    def work():
        burn(ms)
        burnt.set()
        threading.Event().wait()
    threading.Thread(target=work, daemon=True).start()
    burnt.wait()

def passing(ms):
    "threads that burn 10 ms each and end"
    for _ in range(ms // 10):
        thread = threading.Thread(target=burn, args=(10,))
        thread.start()
        thread.join()

def passing_child(ms):
    pid = os.fork()
    if pid == 0:
        burn(ms)
        os._exit(0)
    os.waitpid(pid, 0)

children = []
print('ready', flush=True)
for line in sys.stdin:
    name, value = line.split()
    globals()[name](int(value))
    print('ok', flush=True)
`;

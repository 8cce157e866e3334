import { fileURLToPath } from 'node:url';
import xterm from '@xterm/headless';
import { execa } from 'execa';
import { expect, vi } from 'vitest';
import { cleanEnvironment } from '../e2e/program.ts';

const inTerminal = fileURLToPath(new URL('in_terminal.py', import.meta.url));

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** A program in a terminal of its own, and what somebody in front of it sees. */
export class Terminal {
  readonly #screen: InstanceType<typeof xterm.Terminal>;
  readonly #running;
  #output = '';

  constructor(
    command: readonly string[],
    { columns, rows }: Size,
    options: { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string } = {},
  ) {
    this.#screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
    this.#running = execa('python3', [inTerminal, String(columns), String(rows), ...command], {
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: cleanEnvironment({ TERM: 'xterm-256color', LANG: 'C.UTF-8', ...options.env }),
      extendEnv: false,
      reject: false,
      buffer: false,
      stdin: 'pipe',
    });
    this.#running.stdout.on('data', (data: Buffer) => {
      this.#output += data;
      this.#screen.write(data);
    });
  }

  /** Everything that was written, with the sequences that move the cursor and colour. */
  get output(): string {
    return this.#output;
  }

  /** Whether the cursor can be seen: what was said of it last. */
  get cursor(): boolean {
    return this.#output.lastIndexOf('\u001B[?25h') >= this.#output.lastIndexOf('\u001B[?25l');
  }

  /** The lines that can be seen or scrolled to, without the empty ones. */
  lines(): string[] {
    const { active } = this.#screen.buffer;
    return Array.from({ length: active.length }, (_, at) =>
      (active.getLine(at)?.translateToString(true) ?? '').trimEnd(),
    ).filter((line) => line !== '');
  }

  /** Waits until it is so. */
  async until(check: (lines: string[]) => void): Promise<void> {
    await vi.waitFor(() => check(this.lines()), { timeout: 30_000 });
  }

  /** Waits until a text can be seen. */
  async sees(text: string): Promise<void> {
    await expect.poll(() => this.lines().join('\n'), { timeout: 30_000 }).toContain(text);
  }

  type(text: string): void {
    this.#order({ type: text });
  }

  resize({ columns, rows }: Size): void {
    this.#screen.resize(columns, rows);
    this.#order({ resize: [columns, rows] });
  }

  /** @returns the exit status */
  async ended(): Promise<number | undefined> {
    const { exitCode } = await this.#running;
    await new Promise<void>((resolve) => this.#screen.write('', resolve));
    return exitCode;
  }

  #order(order: object): void {
    this.#running.stdin.write(`${JSON.stringify(order)}\n`);
  }
}

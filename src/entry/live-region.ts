import { createLogUpdate } from 'log-update';
import stringWidth from 'string-width';

/** Time moves on although nothing happens. */
const TICK_MS = 1000;
const SHOW_CURSOR = '\u001B[?25h';

/** The last lines of a terminal, which are drawn over themselves as long as something is shown there. */
export class LiveRegion {
  readonly #stream: NodeJS.WriteStream;
  readonly #draw: ReturnType<typeof createLogUpdate>;
  readonly #redraw = () => this.#drawAgain();
  readonly #suspend = () => this.#leave();
  #content: (() => string) | null = null;
  #drawn = '';
  #columns: number;
  #timer: NodeJS.Timeout | undefined;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
    this.#draw = createLogUpdate(stream);
    this.#columns = stream.columns;
  }

  /** @param content what to show, asked anew at every change, every second and when the terminal is resized */
  show(content: () => string): void {
    if (this.#content === null) {
      this.#timer = setInterval(this.#redraw, TICK_MS).unref();
      this.#stream.on('resize', this.#redraw);
      process.on('SIGTSTP', this.#suspend);
      process.on('SIGCONT', this.#redraw);
    }
    this.#content = content;
    this.#drawAgain();
  }

  /** Writes a line that stays, above what is shown. */
  above(line: string): void {
    this.#eraseBroken();
    if (this.#drawn !== '') this.#draw.clear();
    this.#drawn = '';
    this.#stream.write(`${line}\n`);
    this.#drawAgain();
  }

  /** @param last what remains of it; nothing, where absent */
  end(last?: string): void {
    if (this.#content === null) return;
    this.#content = null;
    clearInterval(this.#timer);
    this.#stream.off('resize', this.#redraw);
    process.off('SIGTSTP', this.#suspend);
    process.off('SIGCONT', this.#redraw);
    this.#eraseBroken();
    if (last !== undefined) this.#draw(last);
    else if (this.#drawn !== '') this.#draw.clear();
    this.#draw.done();
    this.#drawn = '';
  }

  /** Ctrl+Z: the terminal is the shell's until the program goes on, with its cursor, and what the shell writes stays. */
  #leave(): void {
    this.#eraseBroken();
    this.#draw.clear();
    this.#drawn = '';
    this.#stream.write(SHOW_CURSOR);
    // The handler stands for what the signal would do by itself.
    process.kill(process.pid, 'SIGSTOP');
  }

  #drawAgain(): void {
    if (this.#content === null) return;
    this.#eraseBroken();
    const next = this.#content();
    if (next === this.#drawn) return;
    this.#drawn = next;
    this.#draw(next);
  }

  /** A terminal that becomes narrower breaks lines in two: there are more to erase than were drawn. */
  #eraseBroken(): void {
    const { columns } = this.#stream;
    if (columns < this.#columns) {
      const lines = this.#drawn.split('\n').map((line) => Math.ceil(stringWidth(line) / columns));
      const further = lines.reduce((sum, rows) => sum + Math.max(0, rows - 1), 0);
      this.#stream.write('\u001B[2K\u001B[1A'.repeat(further));
    }
    this.#columns = columns;
  }
}

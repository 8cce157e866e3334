import { redactDeep, redactor } from '../domain/redact.ts';
import type { CommandIo } from './io.ts';

/** An io that says no secret, and what an error, which takes another way, is to be told through. */
export interface HidingIo {
  readonly io: CommandIo;
  redact(text: string): string;
}

/**
 * Masks what a configuration holds of secrets, and what looks like one, in everything that is said.
 * @param hidden told of every secret: the runner masks them in what others print, too
 */
export function hidingIo(io: CommandIo, hidden: (secret: string) => void = () => {}): HidingIo {
  const secrets = new Set<string>();
  let mask = redactor([]);
  const redact = (text: string) => mask(text);
  const hiding: CommandIo = {
    ...io,
    // A terminal may be resized.
    get width() {
      return io.width;
    },
    get columns() {
      return io.columns;
    },
    info: (line) => io.info(redact(line)),
    warn: (line) => io.warn(redact(line)),
    debug: (line) => io.debug(redact(line)),
    stage: (title, run) => io.stage(redact(title), run),
    progress: (event) => io.progress(redactDeep(event, redact)),
    result: (text) => io.result(redact(text)),
    hide(more) {
      for (const secret of more) {
        if (secrets.has(secret)) continue;
        secrets.add(secret);
        hidden(secret);
      }
      mask = redactor([...secrets]);
    },
  };
  return { io: hiding, redact };
}

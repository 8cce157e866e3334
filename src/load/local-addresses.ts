import { platform } from 'node:os';

/** Addresses 127.0.0.2 to 127.0.0.251. */
const SPREAD = 250;

/**
 * Where to connect from. A closed connection keeps its port for a minute, and one address has some
 * 28,000: a server that closes after each answer would soon leave none. On Linux the whole of
 * 127.0.0.0/8 is local, so further connections to 127.0.0.1 come from neighbours in turn.
 */
export class LocalAddresses {
  readonly #spread: boolean;
  #used = 0;

  constructor(remoteAddress: string) {
    this.#spread = remoteAddress === '127.0.0.1' && platform() === 'linux';
  }

  /** Undefined leaves the choice to the system, as for the first connections of a target. */
  next(): string | undefined {
    const turn = this.#used++ - FIRST_CONNECTIONS;
    return this.#spread && turn >= 0 ? `127.0.0.${2 + (turn % SPREAD)}` : undefined;
  }
}

/** Kept connections come from the ordinary address, as a service may look at it. */
const FIRST_CONNECTIONS = 1000;

/** What each step of a process took, in seconds of CPU time: of this thread and of those that collect its garbage. */
export class Steps {
  readonly taken: Record<string, number> = {};
  #last = cpuSeconds();

  /** @returns the value, which the step has just made. */
  done<T>(name: string, value: T): T {
    const now = cpuSeconds();
    this.taken[name] = now - this.#last;
    this.#last = now;
    return value;
  }
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** What `repos/get-content` answers where a repository is not kept by git: files that a test has set. */
export class Files {
  readonly #refs = new Map<string, Map<string, string>>();

  set(ref: string, path: string, text: string): void {
    const files = this.#refs.get(ref) ?? new Map<string, string>();
    this.#refs.set(ref, files.set(path, text));
  }

  get(ref: string, path: string): string | null {
    return this.#refs.get(ref)?.get(path) ?? null;
  }
}

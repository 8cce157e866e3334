import type { DataBranch, Tip } from './data-branch.ts';

/**
 * Lets several reads see a data branch in one state: as it was at the first of them. Only for what is read: who writes
 * has to see what others have written.
 */
export class Snapshot {
  readonly #tips = new Map<DataBranch, Promise<Tip>>();

  tipOf(branch: DataBranch): Promise<Tip> {
    const known = this.#tips.get(branch);
    if (known !== undefined) return known;
    const tip = branch.tip();
    this.#tips.set(branch, tip);
    // The next read may have more luck.
    tip.catch(() => this.#tips.delete(branch));
    return tip;
  }
}

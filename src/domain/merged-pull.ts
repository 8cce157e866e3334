/**
 * Number of the pull request that a commit merged, as GitHub writes it into its first line: `Merge pull request #5 from …`, or
 * `Title (#5)` where it was squashed; null for any other commit.
 */
export function mergedPull(subject: string): number | null {
  const [, merged, squashed] =
    /^Merge pull request #(\d{1,9}) |\(#(\d{1,9})\)$/.exec(subject) ?? [];
  const number = merged ?? squashed;
  return number === undefined ? null : Number(number);
}

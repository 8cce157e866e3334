/**
 * Holm's step-down adjustment: comparing the results with α keeps the probability of any false
 * rejection below α, however the tests depend on each other.
 * Holm (1979), Scand. J. Statist. 6:65–70; the same as R's `p.adjust(p, "holm")`.
 * @returns adjusted p-values in the order of the input.
 */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((_, index) => index);
  order.sort((a, b) => (pValues[a] as number) - (pValues[b] as number));
  const adjusted = new Array<number>(pValues.length);
  let largest = 0;
  order.forEach((index, rank) => {
    largest = Math.max(largest, (pValues.length - rank) * (pValues[index] as number));
    adjusted[index] = Math.min(1, largest);
  });
  return adjusted;
}

/**
 * Splits an amount over parts, so that the parts add up to it.
 */

/**
 * Splits in whole units, by weight. No part is more than its weight while the whole is not more than all weights together.
 */
export const shares = (whole: number, weights: ReadonlyArray<number>): ReadonlyArray<number> => {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  // The rounding is that of the running total: rounding each part would leave the last one with all the errors.
  let [passed, given] = [0, 0]
  return weights.map((weight, i) => {
    passed += weight
    const until = i === weights.length - 1 ? whole : sum === 0 ? 0 : Math.round((whole * passed) / sum)
    const share = until - given
    given = until
    return share
  })
}

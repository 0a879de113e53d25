/**
 * The seed of a test run: the one that TEST_SEED names, otherwise a new one. vitest.config.ts prints it, so that a failure
 * of a property or of a shuffled order can be repeated.
 */

const largest = 2 ** 31 - 1

/** Reads a seed; makes one if the text is missing or empty. Anything but a whole number from 0 to 2147483647 is refused. */
export const seedFrom = (text: string | undefined): number => {
  if (text === undefined || text === "") return Math.floor(Math.random() * (largest + 1))
  const seed = Number(text)
  if (/^\d+$/.test(text) && seed <= largest) return seed
  throw new Error(`TEST_SEED is "${text}". Use the whole number that an earlier run printed, 0 to ${largest}.`)
}

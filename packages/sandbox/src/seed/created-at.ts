/**
 * When a product or an order of the first data was created.
 */
import { isTime, seconds } from "../clock.ts"
import { parseAge } from "../options.ts"

/**
 * Unix seconds. Without an age, the entries are `gap` seconds apart, the youngest first. `at` names the seed's place in the
 * options.
 */
export const createdAt = (
  now: number,
  seed: { readonly age?: string },
  index: number,
  gap: number,
  at: string,
): number => {
  if (seed.age === undefined) return seconds(now - (index + 1) * gap * 1000)
  const created = now - parseAge(seed.age)!
  if (!isTime(created))
    throw new Error(`sandbox: option '${at}.age' is "${seed.age}", which leads to a time before 2015. Make it shorter.`)
  return seconds(created)
}

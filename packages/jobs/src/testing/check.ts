/** One check of the battery. */
import type { Bench } from "./bench.ts"

export interface Check {
  readonly name: string
  /** Rejects with what the adapter did wrong. */
  readonly check: (bench: Bench) => Promise<void>
}

/** What an adapter did wrong. */
class BatteryFailure extends Error {
  override readonly name = "BatteryFailure"
}

/** Throws the rule that the adapter broke. */
export const expect = (isTrue: boolean, rule: string): void => {
  if (!isTrue) throw new BatteryFailure(rule)
}

/** Throws the rule if the values differ as JSON. */
export const same = (actual: unknown, expected: unknown, rule: string): void => {
  const [is, wanted] = [JSON.stringify(actual), JSON.stringify(expected)]
  expect(is === wanted, `${rule}; expected ${wanted}, got ${is}`)
}

/** Waits until it is true. */
export const until = async (
  isTrue: () => boolean | Promise<boolean>,
  rule: string,
  withinMs: number = 10_000,
): Promise<void> => {
  const endMs = Date.now() + withinMs
  while (!(await isTrue())) {
    expect(Date.now() < endMs, `${rule} (waited ${withinMs} ms)`)
    await pause(5)
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

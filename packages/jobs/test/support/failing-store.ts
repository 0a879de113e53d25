/** Jobs in memory whose store a test can watch and make fail. */
import { StoreError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { makeJobs } from "../../src/make-jobs.ts"
import { memoryStore } from "../../src/memory.ts"
import type { JobStore } from "../../src/store.ts"

type Method = "insert" | "claim" | "renew" | "complete" | "retry" | "bury" | "giveBack"

const methods: ReadonlyArray<Method> = ["insert", "claim", "renew", "complete", "retry", "bury", "giveBack"]

export const failingStore = () => {
  const inner = memoryStore()
  const calls = Object.fromEntries(methods.map((name) => [name, 0])) as Record<Method, number>
  /** What a method does instead. */
  const instead = new Map<Method, Effect.Effect<never, StoreError> | Effect.Effect<unknown>>()
  const watched = Object.fromEntries(
    methods.map((name) => [
      name,
      (...args: ReadonlyArray<never>) =>
        Effect.suspend(() => {
          calls[name]++
          const call = inner[name] as (...args: ReadonlyArray<never>) => Effect.Effect<unknown, StoreError>
          return instead.get(name) ?? call(...args)
        }),
    ]),
  ) as unknown as Pick<JobStore, Method>
  const store: JobStore = { ...inner, ...watched }
  return {
    store,
    calls,
    jobs: makeJobs(store),
    /** Jobs of another process on the same store. */
    again: () => makeJobs(store),
    fail: (...names: ReadonlyArray<Method>) => names.forEach((name) => instead.set(name, Effect.fail(down))),
    hang: (name: Method) => instead.set(name, Effect.never),
    answer: (name: Method, value: unknown) => instead.set(name, Effect.succeed(value)),
    mend: () => instead.clear(),
  }
}

export const down = new StoreError({ message: "The store is down.", reason: "unavailable" })

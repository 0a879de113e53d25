/** The battery finds what is wrong with an adapter: each of these has one fault. */
import * as Effect from "effect/Effect"
import { describe, expect, test } from "vitest"
import { makeJobs } from "../src/make-jobs.ts"
import { memoryStore } from "../src/memory.ts"
import type { JobStore, NewJob } from "../src/store.ts"
import { jobsBattery } from "../src/testing/index.ts"

/** Each check of a mode with keys fails without them. */
const ofModes = jobsBattery({ make: () => makeJobs(memoryStore()) })
  .map(({ name }) => name)
  .filter((name) => /^(coalesce|ordered):/.test(name))

const broken: ReadonlyArray<
  readonly [fault: string, make: (store: JobStore) => Partial<JobStore>, fails: ReadonlyArray<string>]
> = [
  [
    "the id of a finished job is forgotten",
    (store) => {
      const done = new Set<string>()
      return {
        complete: (queue, claim) =>
          Effect.tap(store.complete(queue, claim), () => Effect.sync(() => done.add(claim.id))),
        insert: (queue, jobs) =>
          store.insert(
            queue,
            jobs.map((job): NewJob => (done.has(job.id) ? { ...job, id: `${job.id} again` } : job)),
          ),
      }
    },
    ["an id is stored once: while its job waits, runs, is a dead letter, and after its end"],
  ],
  [
    "a send does not change the data of a waiting job",
    (store) => ({
      insert: (queue, jobs) => {
        const first = new Map<string | undefined, string>()
        // Within one call, and by counting it as coalesced without storing it.
        return Effect.flatMap(store.counts(queue), ({ waiting }) => {
          if (queue.mode === "coalesce" && waiting > 0 && jobs.length === 1)
            return Effect.succeed(["coalesced" as const])
          const kept = jobs.map((job) => {
            const payload = first.get(job.key) ?? job.payload
            first.set(job.key, payload)
            return queue.mode === "coalesce" ? { ...job, payload } : job
          })
          return store.insert(queue, kept)
        })
      },
    }),
    [
      "coalesce: one job waits for each key, with the newest data",
      "coalesce: a send while a job of the key runs makes one more job after it",
    ],
  ],
  [
    "claims are not fenced",
    (store) => ({ complete: (queue, claim) => Effect.as(store.complete(queue, claim), true) }),
    ["another worker gets a dead worker's job, and the dead worker's late end changes nothing"],
  ],
  [
    "keys are ignored",
    (store) => {
      const each = <Args extends ReadonlyArray<never>, A>(call: (queue: never, ...args: Args) => A) =>
        ((queue: object, ...args: Args) => call({ ...queue, mode: "each" } as never, ...args)) as never
      return {
        open: each(store.open as never),
        insert: each(store.insert as never),
        claim: each(store.claim as never),
        complete: each(store.complete as never),
        retry: each(store.retry as never),
      }
    },
    ofModes,
  ],
  [
    "giving back counts as a start",
    (store) => ({ giveBack: (queue, claim) => store.retry(queue, claim, 0, "") }),
    ["a closing worker lets its jobs end, gives the others back, and a start that was given back does not count"],
  ],
]

describe.concurrent("the battery fails if", () => {
  test.each(broken)("%s", async (_fault, change, expected) => {
    const make = () => {
      const store = memoryStore()
      return makeJobs({ ...store, ...change(store) })
    }
    const results = await Promise.all(
      jobsBattery({ make }).map(async ({ name, run }) => ({
        name,
        failed: await run().then(
          () => false,
          () => true,
        ),
      })),
    )
    const failed = results.filter(({ failed }) => failed).map(({ name }) => name)
    // On a machine that pauses for a second, the order of a dead worker's key is right by chance.
    expect(failed.filter((name) => name !== byChance)).toEqual(expected)
  })
})

const byChance = "a dead worker's job holds its key until another worker gets the job"

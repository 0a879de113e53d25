/** What is true for every operation, every sequence of faults and every jitter. */
import type { TikTokShopError } from "@tiktok-shop-kit/errors"
import * as Client from "@tiktok-shop-kit/client"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Random from "effect/Random"
import * as TestClock from "effect/testing/TestClock"
import * as fc from "fast-check"
import { expect, test } from "vitest"
import { retry } from "../src/index.ts"
import {
  type Answer,
  down,
  idempotent,
  keyedInBody,
  read,
  reply,
  reset,
  scripted,
  slow,
  throttled,
  unreachable,
  unsafe,
  wrongClock,
} from "./support.ts"

const fault: fc.Arbitrary<() => Answer> = fc.oneof(
  fc.constantFrom<() => Answer>(
    down,
    reset,
    slow,
    unreachable,
    wrongClock,
    () => throttled(),
    () => reply,
  ),
  fc.integer({ min: 0, max: 90_000 }).map((afterMs) => () => throttled(afterMs)),
)

const limits = { rateLimit: 3, server: 2, network: 2 }

test("attempts, waits and safety", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(read, idempotent, unsafe, keyedInBody),
      fc.array(fault, { minLength: 1, maxLength: 12 }),
      fc.string({ minLength: 1 }),
      async (operation, faults, seed) => {
        const given: Array<Answer> = []
        const { transport, at } = scripted(
          faults.map((make) => () => {
            const answer = make()
            given.push(answer)
            return answer
          }),
        )
        const client = Client.make({ transport }).pipe(Client.layers(Client.deadline(), retry()))
        const { exit, endedMs } = await run(client.send(operation, {}), seed)

        const errors = given.filter((answer): answer is Extract<Answer, TikTokShopError> => answer instanceof Error)
        const failed = (tag: string) => errors.filter(({ _tag }) => _tag === tag).length
        // Never more attempts than allowed: the last failure of a kind ends the call.
        expect(failed("RateLimitError")).toBeLessThanOrEqual(limits.rateLimit + 1)
        expect(failed("ServerError")).toBeLessThanOrEqual(limits.server + 1)
        expect(failed("NetworkError")).toBeLessThanOrEqual(limits.network + 1)
        expect(failed("SignatureError")).toBeLessThanOrEqual(2)
        // Nothing is sent after an answer. Nothing is sent after an unknown outcome if a retry is not safe.
        const safe = operation !== unsafe
        given.slice(0, -1).forEach((answer) => {
          expect(answer).toBeInstanceOf(Error)
          if (!safe) expect((answer as TikTokShopError).outcome).not.toBe("unknown")
        })
        // Never before a Retry-After is over, and never longer than the call may take.
        given.slice(0, -1).forEach((answer, i) => {
          const floor = "retryAfterMs" in answer ? (answer.retryAfterMs ?? 0) : 0
          expect(at[i + 1]! - at[i]!).toBeGreaterThanOrEqual(floor)
        })
        expect(endedMs).toBeLessThanOrEqual(120_000)
        // One record for each request, numbered in order.
        const attempts = Exit.isSuccess(exit) ? exit.value.attempts : attemptsOf(exit)
        expect(attempts.map(({ number }) => number)).toEqual(at.map((_, i) => i + 1))
        // A call that may have been carried out says so.
        if (Exit.isFailure(exit) && errors.some(({ outcome }) => outcome === "unknown")) {
          expect(errorIn(exit)?.outcome).toBe("unknown")
        }
      },
    ),
    { numRuns: 500 },
  )
})

const run = <A, E>(effect: Effect.Effect<A, E>, seed: string) =>
  Effect.gen(function* () {
    let endedMs = Number.NaN
    const ending = Effect.clockWith((clock) => Effect.sync(() => void (endedMs = clock.currentTimeMillisUnsafe())))
    const fiber = yield* Effect.forkChild(Effect.onExit(Random.withSeed(effect, seed), () => ending))
    yield* TestClock.adjust("1 hour")
    return { exit: yield* Fiber.await(fiber), endedMs }
  }).pipe(Effect.provide(TestClock.layer()), Effect.runPromise)

const errorIn = (exit: Exit.Exit<unknown, TikTokShopError>): TikTokShopError | undefined => {
  const reason = Exit.isFailure(exit) ? exit.cause.reasons[0] : undefined
  return reason?._tag === "Fail" ? reason.error : undefined
}

const attemptsOf = (exit: Exit.Exit<unknown, TikTokShopError>) => errorIn(exit)?.attempts ?? []

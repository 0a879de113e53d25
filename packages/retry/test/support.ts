/** A transport that answers what a test scripts, and remembers when it was asked; the last answer repeats. */
import type * as Client from "@tiktok-shop-kit/client"
import { NetworkError, RateLimitError, ServerError, SignatureError, TimeoutError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"

export type Answer = Client.TransportError | SignatureError | Client.Reply

export const reply: Client.Reply = { status: 200, headers: new Headers(), body: { code: 0, data: {} } }

export const throttled = (afterMs?: number) =>
  new RateLimitError({
    message: "slow down",
    outcome: "refused",
    retry: afterMs === undefined ? "backoff" : { afterMs },
    ...(afterMs === undefined ? {} : { retryAfterMs: afterMs }),
  })
export const down = () => new ServerError({ message: "503", status: 503, outcome: "unknown", retry: "backoff" })
export const reset = () => new NetworkError({ message: "reset", reason: "reset", outcome: "unknown", retry: "backoff" })
export const unreachable = () =>
  new NetworkError({ message: "connect", reason: "connect", outcome: "not-sent", retry: "backoff" })
export const slow = () =>
  new TimeoutError({ message: "slow", scope: "attempt", timeoutMs: 1, outcome: "unknown", retry: "backoff" })
export const wrongClock = () =>
  new SignatureError({ message: "timestamp", reason: "clock", outcome: "refused", retry: "now" })

export interface Scripted {
  readonly transport: Client.Transport
  /** When each request was made, in milliseconds of the test's clock. */
  readonly at: Array<number>
}

export const scripted = (answers: ReadonlyArray<() => Answer>): Scripted => {
  const at: Array<number> = []
  const transport = (): Effect.Effect<Client.Reply, Answer> =>
    Effect.clockWith((clock) => {
      const answer = answers[Math.min(at.length, answers.length - 1)]!()
      at.push(clock.currentTimeMillisUnsafe())
      return answer instanceof Error ? Effect.fail(answer) : Effect.succeed(answer)
    })
  // A clock refusal comes from the envelope in real life; here it comes with the rest.
  return { transport: transport as Client.Transport, at }
}

const operation = { method: "POST", media: "json", answer: "json", platform: "shop", access: "seller" } as const

export interface Input {
  readonly title?: string
  readonly idempotency_key?: string
}

const op = (
  id: string,
  safety: Client.Safety,
  rest: Partial<Client.Operation<Input, unknown, "shop">> = {},
): Client.Operation<Input, unknown, "shop"> => ({
  ...operation,
  id: `test.202309.${id}`,
  path: `/test/202309/${id}`,
  body: ["title"],
  shopCipher: "forbidden",
  scopes: [],
  safety,
  ...rest,
})

export const read = op("read", "read")
export const idempotent = op("idempotent", "idempotent")
export const unsafe = op("unsafe", "unsafe")
export const keyedInBody = op("keyedInBody", "unsafe", {
  body: ["title", "idempotency_key"],
  idempotencyKey: { in: "body", name: "idempotency_key" },
})
export const keyedInQuery = op("keyedInQuery", "unsafe", {
  query: ["idempotency_key"],
  idempotencyKey: { in: "query", name: "idempotency_key" },
})
/** Runs to the end, however long it waits by the test's clock. */
export const settle = <A, E>(effect: Effect.Effect<A, E>): Effect.Effect<Exit.Exit<A, E>> =>
  Effect.gen(function* () {
    const fiber = yield* Effect.forkChild(effect)
    yield* TestClock.adjust("10 minutes")
    return yield* Fiber.await(fiber)
  })

/** The error it ends with. */
export const errorOf = <A, E>(effect: Effect.Effect<A, E>): Effect.Effect<E> =>
  Effect.map(settle(Effect.flip(effect)), (exit) => {
    if (exit._tag === "Failure") throw new Error("expected the call to fail")
    return exit.value
  })

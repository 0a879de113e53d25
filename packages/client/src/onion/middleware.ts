/**
 * The contract of a middleware: a layer between a typed call and the socket. A middleware is a value with a name and one
 * function. A client's type contains the tuple of its middlewares, and TypeScript computes its errors and services from it.
 */
import type { TikTokShopError } from "@tiktok-shop-kit/errors"
import { configurationError } from "@tiktok-shop-kit/errors/configuration"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import type * as Cause from "effect/Cause"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import type { Call } from "../call/call.ts"
import type { Reply } from "../call/reply.ts"

/**
 * Where a layer belongs, outermost first.
 *
 * - `outer`: around the whole call, such as telemetry and the deadline.
 * - `call`: once a call. `Client.use` puts a layer here.
 * - `repeat`: retries requests, delays them, or gives them a token.
 * - `attempt`: once for each request. `Client.perAttempt` puts a layer here.
 * - `wire`: next to the transport, such as the envelope and the signature.
 */
export type Phase = "outer" | "call" | "repeat" | "attempt" | "wire"

export const phases: ReadonlyArray<Phase> = ["outer", "call", "repeat", "attempt", "wire"]

/** Answers a call, or fails with `E`, using the services `R`. */
export type Handler<E = TikTokShopError, R = never> = (call: Call) => Effect.Effect<Reply, E, R>

/**
 * One layer of the middleware stack (the onion).
 *
 * The client calls `wrap` once, when it is built. It calls the returned handler for each call that reaches the layer.
 *
 * - **Where it runs.** `Client.use` puts it outside of retry: it runs once a call. `Client.perAttempt` puts it inside of the
 *   limiter and outside of the signature: it runs once for each request. `inside`, `outside` and `replace` put it next to or in
 *   place of another layer, in the same phase. A layer that must be elsewhere states its own `phase`.
 * - **`prepare`** runs the layer, unless the layer has `prepare: "skip"`. Skip a layer that waits for the network or reads the
 *   answer. A layer that replaces another one inherits its `prepare`.
 * - **What you may mutate.** Only `call.context`. Pass other changes as a copy: `next(withHeader(call, …))`. Your changes to
 *   `query` and `body` outside of `sign` are signed. Headers are never signed.
 * - **When the body is consumed.** Only in the transport: `call.body` is text, bytes or parts that can be read again, so you may
 *   call `next` several times. `reply.body` is already read and parsed.
 * - **What is retried.** A call whose error has a `retry` other than `never` and `later`, if its `outcome` allows it, except an
 *   `OverloadError`. Your own error is retried only if it has these fields, as often as a network failure. A reply is never
 *   retried. If you call `next` again, first set `call.context.why` and `call.context.sent = false`.
 * - **Short-circuit.** Return a reply without calling `next`. The layers outside of yours (the span, the deadline) still run.
 * - **Cancellation** interrupts the effect that you return. Release resources with `Effect.onExit` or `acquireUseRelease`. In
 *   `fromAsync`, `signal` aborts.
 * - **Never log** `call.query` (cipher, signature), `call.headers` (token), `call.body` or `reply.body` (buyers' data), or a
 *   URL made from them. `call.operation.id`, `call.path`, `reply.status` and `reply.requestId` are safe.
 *
 * `E`: the errors that it adds. `R`: the services that it needs. `Accepts`: the errors that the layers inside of it may have.
 * `Removes`: the errors that it handles.
 */
export interface Middleware<
  out Name extends string = string,
  out E = never,
  out R = never,
  in Accepts = any,
  out Removes = never,
> {
  readonly name: Name
  readonly wrap: <E1 extends Accepts, R1>(next: Handler<E1, R1>) => Handler<Exclude<E1, Removes> | E, R | R1>
  /** Where the layer belongs. Default: the place that `use`, `perAttempt`, `inside`, `outside` or `replace` gives it. */
  readonly phase?: Phase
  /** Whether `prepare` runs the layer. Default `run`; for a layer that replaces another one, the other one's. */
  readonly prepare?: "run" | "skip"
  /** Only for types; never present. */
  readonly "~types"?: {
    readonly errors: E
    readonly services: R
    readonly removes: Removes
    readonly accepts: (_: Accepts) => void
  }
}

export type AnyMiddleware = Middleware<string, any, any, any, any>

/**
 * Makes a middleware from its name and its wrapper. Its errors and services follow from the returned effect. A middleware that
 * handles errors of inner layers is written as an object of type {@link Middleware}, whose last parameter names these errors.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import * as Effect from "effect/Effect"
 *
 * const timed = Client.middleware("timed", (next) => (call) =>
 *   Effect.tap(next(call), (reply) => Effect.log(`${call.operation.id} ${reply.status}`)),
 * )
 * ```
 */
export function middleware<const Name extends string, E = never, R = never>(
  name: Name,
  wrap: (next: Handler<NextError, NextServices>) => Handler<NextError | E, NextServices | R>,
): Middleware<Name, Exclude<E, NextError>, Exclude<R, NextServices>>
/** For a function with several returns: adds the errors and services of all of them. */
export function middleware<const Name extends string, Answer extends Effect.Effect<Reply, unknown, unknown>>(
  name: Name,
  wrap: (next: Handler<NextError, NextServices>) => (call: Call) => Answer,
): Middleware<Name, Exclude<Effect.Error<Answer>, NextError>, Exclude<Effect.Services<Answer>, NextServices>>
export function middleware(name: string, wrap: unknown): unknown {
  return { name, wrap }
}

/** Any error of the inner layers: an error of the SDK, or an error that another middleware adds. */
export interface NextError extends TikTokShopError {
  readonly "~next": never
}

/** All services of the inner layers. */
export interface NextServices {
  readonly "~next": never
}

/** Runs the inner layers, for a middleware that is an async function. */
export type AsyncNext = (call: Call) => Promise<Reply>

/**
 * Makes a middleware from a plain async function. Its errors reach the caller: an error of the SDK unchanged, any other as a
 * defect (the Promise client rejects with it). `signal` aborts when the call is cancelled. Pass it to the functions that you await.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 *
 * const logged = Client.fromAsync("logged", async (call, next) => {
 *   const reply = await next(call)
 *   console.log(call.operation.id, reply.status)
 *   return reply
 * })
 * ```
 */
export const fromAsync = <const Name extends string>(
  name: Name,
  run: (call: Call, next: AsyncNext, signal: AbortSignal) => Promise<Reply>,
): Middleware<Name> =>
  middleware(
    name,
    (next) => (call) =>
      Effect.contextWith((context: Context.Context<NextServices>) => {
        /** Remembers the error of `next`, so that it fails the effect again when the function rethrows it. */
        let failure: { readonly error: NextError } | undefined
        const runNext =
          (signal: AbortSignal): AsyncNext =>
          async (inner) => {
            const exit = await Effect.runPromiseExitWith(context)(Effect.result(next(inner)), { signal })
            if (exit._tag === "Failure") throw new InnerExit(exit.cause)
            if (exit.value._tag === "Success") return exit.value.success
            failure = { error: exit.value.failure }
            throw exit.value.failure
          }
        return Effect.catch(
          Effect.tryPromise({
            try: async (signal) => requireReply(name, await run(call, runNext(signal), signal)),
            catch: (thrown) => thrown,
          }),
          (thrown) => {
            if (thrown instanceof InnerExit) return Effect.failCause(thrown.exitCause)
            if (failure !== undefined && thrown === failure.error) return Effect.fail(failure.error)
            return isTagged(thrown) ? Effect.fail(thrown as NextError) : Effect.die(thrown)
          },
        )
      }),
  )

/** A function that forgets to return the reply of `next` would turn every answer into an empty success. */
const requireReply = (name: string, reply: Reply): Reply => {
  if (isRecord(reply) && typeof reply.status === "number" && "body" in reply) return reply
  throw configurationError(`The middleware '${name}'`, [
    {
      field: "run",
      problem: "did not return a reply",
      remedy: "return the reply of next(call), or a reply with status, headers and body",
    },
  ])
}

/** Carries a defect or an interruption of the inner layers through user code that awaits them. */
class InnerExit {
  readonly exitCause: Cause.Cause<never>
  constructor(exitCause: Cause.Cause<never>) {
    this.exitCause = exitCause
  }
}

const isTagged = (value: unknown): value is TikTokShopError => value instanceof Error && "_tag" in value

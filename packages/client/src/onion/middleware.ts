/**
 * The contract between the client and the layers between a typed call and the socket. A middleware is a value
 * with a name and one function; the client's type is a tuple of them, from which its errors and services are folded.
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
 * - `repeat`: repeats requests, holds them back, or gives them a token.
 * - `attempt`: once for each request. `Client.perAttempt` puts a layer here.
 * - `wire`: next to the transport, such as the envelope and the signature.
 */
export type Phase = "outer" | "call" | "repeat" | "attempt" | "wire"

export const phases: ReadonlyArray<Phase> = ["outer", "call", "repeat", "attempt", "wire"]

/** Answers a call, or fails with `E`, using the services `R`. */
export type Handler<E = TikTokShopError, R = never> = (call: Call) => Effect.Effect<Reply, E, R>

/**
 * One layer of the onion.
 *
 * `wrap` is called once, when the client is built; the handler it returns is called for each call that reaches it.
 *
 * - **Where it runs.** `Client.use` puts it outside of retry: once a logical call. `Client.perAttempt` puts it inside of the
 *   limiter and outside of the signature: once for each request. `inside`, `outside` and `replace` name a neighbour; the
 *   layer then belongs to the neighbour's phase. A layer that must be elsewhere states its own `phase`.
 * - **What `prepare` does with it.** It runs the layer, unless the layer says `prepare: "skip"`. Skip a layer that waits for
 *   the network or reads its answer. A layer that replaces another one inherits its `prepare`.
 * - **What may be mutated.** Nothing of the call but `call.context`. Pass changes on as a copy: `next(withHeader(call, …))`.
 *   What you add to `query`, `headers` or `body` outside of `sign` is signed with the rest.
 * - **When the body is consumed.** Never before the transport: `call.body` is text, bytes or parts that can be read again, so
 *   `next` may be called as often as you like. `reply.body` is already read and parsed.
 * - **What is retried.** Calls that fail with an error whose `retry` is not `never` and whose `outcome` allows it, except an
 *   `OverloadError`. A failure of your own is repeated only if you give it such fields, as often as a network failure; a
 *   reply is never repeated. Who calls `next` again sets `call.context.why` and `call.context.sent = false` before it does.
 * - **Short-circuit.** Return a reply without calling `next`: layers outside of yours (the span, the deadline) still run.
 * - **Cancellation** arrives as interruption of the effect you return; release with `Effect.onExit` or `acquireUseRelease`.
 *   In `fromAsync` it arrives through `signal`.
 * - **Never log** `call.query` (cipher, signature), `call.headers` (token), `call.body` or `reply.body` (buyers' data), nor a
 *   URL made from them. `call.operation.id`, `call.path`, `reply.status` and `reply.requestId` are safe.
 *
 * `E`: errors it adds. `R`: services it needs. `Accepts`: errors it can sit on. `Removes`: errors it takes away.
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
  /** Carries the types; never present. */
  readonly "~types"?: {
    readonly errors: E
    readonly services: R
    readonly removes: Removes
    readonly accepts: (_: Accepts) => void
  }
}

export type AnyMiddleware = Middleware<string, any, any, any, any>

/**
 * A middleware from its name and its wrapper. The errors it adds and the services it needs follow from what it returns:
 *
 * One that takes errors away is written as an object of type {@link Middleware}, whose last parameter names them.
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
/** Where the function ends in several ways: whatever any of them adds. */
export function middleware<const Name extends string, Answer extends Effect.Effect<Reply, unknown, unknown>>(
  name: Name,
  wrap: (next: Handler<NextError, NextServices>) => (call: Call) => Answer,
): Middleware<Name, Exclude<Effect.Error<Answer>, NextError>, Exclude<Effect.Services<Answer>, NextServices>>
export function middleware(name: string, wrap: unknown): unknown {
  return { name, wrap }
}

/** Stands for whatever the inner layers fail with; an error of the SDK, or one that another middleware adds. */
export interface NextError extends TikTokShopError {
  readonly "~next": never
}

/** Stands for whatever the inner layers need. */
export interface NextServices {
  readonly "~next": never
}

/** What the plain async form is called with besides the call: the rest of the onion, and the signal that cancels it. */
export type AsyncNext = (call: Call) => Promise<Reply>

/**
 * A middleware as a plain async function. What it throws reaches the caller: an error of the SDK as it is, anything else as
 * a defect (the Promise face rejects with it). `signal` aborts when the caller gives up; pass it to what you await.
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
        /** Marks what `next` failed with, so that it goes back into the error channel when the function rethrows it. */
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

/** A function that forgets to return what `next` answered would turn every answer into an empty success. */
const requireReply = (name: string, reply: Reply): Reply => {
  if (isRecord(reply) && typeof reply.status === "number" && "body" in reply) return reply
  throw configurationError(`The middleware '${name}'`, [
    {
      field: "run",
      problem: "did not answer a reply",
      remedy: "return what next(call) answered, or a reply with status, headers and body",
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

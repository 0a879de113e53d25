/**
 * The client: a stack of middlewares around a transport, and the five things one can do with it. Everything it holds is
 * immutable; `use`, `without`, `shop` and the rest answer a new client. It decides nothing about tokens, limits or retries.
 */
import { annotate, TikTokShopError, type UnsupportedError } from "@tiktok-shop-kit/errors"
import type { Attempt, ItemError } from "@tiktok-shop-kit/errors"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { type Pipeable, pipeArguments } from "effect/Pipeable"
import type { Call, CallOptions, Target } from "./call.ts"
import { decode } from "./decode.ts"
import { encode, type Origins } from "./encode.ts"
import type { Handler } from "./middleware.ts"
import type { Operation, Platform } from "./operation.ts"
import { capture, type Prepared, preparedOf } from "./prepare.ts"
import { type AdHoc, adHocOperation } from "./request.ts"
import type { Reply } from "./reply.ts"
import type { AnyStack, ErrorsOf, ServicesOf } from "./stack.ts"
import { fetchTransport, type FetchOptions, type Transport } from "./transport.ts"
import { holdsStream, withStreamsRead } from "./upload.ts"

/** The input may be left out where the operation has no required field. */
export type Args<Input> = {} extends Input
  ? [input?: Input, options?: CallOptions]
  : [input: Input, options?: CallOptions]

/** The whole answer of a call. */
export interface Sent<Data> {
  readonly data: Data
  /** The platform's id of the request, for its support. */
  readonly requestId: string | undefined
  readonly status: number
  readonly headers: Headers
  /** Warnings and failed items inside a successful answer. */
  readonly warnings: ReadonlyArray<ItemError>
  /** Every request that was made, repetitions included. */
  readonly attempts: ReadonlyArray<Attempt>
}

export interface Options extends FetchOptions {
  /** Host of the TikTok Shop API. Default `https://open-api.tiktokglobalshop.com`. */
  readonly baseUrl?: string | undefined
  /** Host of the token operations. Default `https://auth.tiktok-shops.com`. */
  readonly authUrl?: string | undefined
  /** Host of TikTok for Developers. Default `https://open.tiktokapis.com`. */
  readonly contentUrl?: string | undefined
  /** Default: `fetch`, with the options beside this one. */
  readonly transport?: Transport | undefined
}

/**
 * `S` is the stack, outermost first; `P` the platforms whose operations it takes; `Provided` the services it was given.
 * Its errors are `ErrorsOf<S>`, its missing services `Exclude<ServicesOf<S>, Provided>`.
 */
export interface Client<
  S extends AnyStack = [],
  P extends Platform = "shop" | "auth",
  Provided = never,
> extends Pipeable {
  readonly stack: S
  /** Calls an operation and answers its data. */
  readonly call: <Input, Data>(
    operation: Operation<Input, Data, P>,
    ...args: Args<Input>
  ) => Effect.Effect<Data, ErrorsOf<S>, Exclude<ServicesOf<S>, Provided>>
  /** The same, with status, headers, request id, warnings and attempts beside the data. */
  readonly send: <Input, Data>(
    operation: Operation<Input, Data, P>,
    ...args: Args<Input>
  ) => Effect.Effect<Sent<Data>, ErrorsOf<S>, Exclude<ServicesOf<S>, Provided>>
  /** The request as it would leave, signed, with a redacted curl command; nothing is sent. */
  readonly prepare: <Input, Data>(
    operation: Operation<Input, Data, P>,
    ...args: Args<Input>
  ) => Effect.Effect<Prepared, ErrorsOf<S> | UnsupportedError, Exclude<ServicesOf<S>, Provided>>
  /** Calls what the spec does not know. A GET counts as a read, all else as unsafe; the cipher goes only where asked for. */
  readonly request: (
    request: AdHoc,
    options?: CallOptions,
  ) => Effect.Effect<Sent<unknown>, ErrorsOf<S>, Exclude<ServicesOf<S>, Provided>>
  /** The same client for one account. */
  readonly account: (openId: string) => Client<S, P, Provided>
  /** The same client for one shop; its account is found by the index, or is the one of `account`. */
  readonly shop: (shop: NonNullable<Target["shop"]>) => Client<S, P, Provided>
  /** What the client is made of. */
  readonly config: Config
}

export type AnyClient = Client<any, any, any>

/** What a client is made of. Read it in tests; change it through the functions of this module. */
export interface Config {
  readonly stack: AnyStack
  readonly transport: Transport
  readonly origins: Origins
  readonly target: Target
  readonly services: Context.Context<never> | undefined
}

/** A client without any middleware: it encodes, sends and decodes. */
export const make = (options: Options = {}): Client =>
  build({
    stack: [],
    transport: options.transport ?? fetchTransport(options),
    origins: {
      shop: trimmed(options.baseUrl ?? "https://open-api.tiktokglobalshop.com"),
      auth: trimmed(options.authUrl ?? "https://auth.tiktok-shops.com"),
      content: trimmed(options.contentUrl ?? "https://open.tiktokapis.com"),
    },
    target: {},
    services: undefined,
  }) as Client

const trimmed = (url: string): string => url.replace(/\/+$/, "")

type Fields = Readonly<Record<string, unknown>>

/** What waits for the network is left out when a request is only prepared. */
const waiting: ReadonlyArray<string> = ["retry", "breaker", "rate-limit", "envelope"]

/** Builds a client from its parts. The types are given by the caller, who knows the stack. */
export const build = (config: Config): AnyClient => {
  const handler = compose(config.stack, recorded(config.transport))
  const preparing = () =>
    compose(
      config.stack.filter((layer) => !waiting.includes(layer.name)),
      capture,
    )

  const encoded = (
    operation: Operation<any, any>,
    input: unknown,
    options: CallOptions | undefined,
    through: Handler<TikTokShopError>,
  ): Effect.Effect<readonly [Call, Reply], TikTokShopError> =>
    input !== undefined && holdsStream(operation, input as Fields)
      ? Effect.flatMap(withStreamsRead(operation, input as Fields), (whole) =>
          passed(operation, whole, options, through),
        )
      : passed(operation, input, options, through)

  const passed = (
    operation: Operation<any, any>,
    input: unknown,
    options: CallOptions | undefined,
    through: Handler<TikTokShopError>,
  ): Effect.Effect<readonly [Call, Reply], TikTokShopError> => {
    let call: Call
    try {
      call = encode(operation, (input ?? {}) as Fields, options ?? {}, config.target, config.origins)
    } catch (thrown) {
      return TikTokShopError.is(thrown) ? Effect.fail(thrown) : Effect.die(thrown)
    }
    const answered = Effect.mapBoth(through(call), {
      onSuccess: (reply) => [call, reply] as const,
      onFailure: (error) =>
        TikTokShopError.is(error)
          ? annotate(error, { operation: operation.id, attempts: call.context.attempts })
          : error,
    })
    return config.services === undefined ? answered : Effect.provideContext(answered, config.services)
  }

  const send: AnyClient["send"] = (operation, ...[input, options]) =>
    Effect.suspend(() =>
      Effect.map(encoded(operation, input, options, handler), ([call, reply]) => ({
        data: decode(operation, reply),
        requestId: reply.requestId,
        status: reply.status,
        headers: reply.headers,
        warnings: reply.warnings ?? [],
        attempts: call.context.attempts,
      })),
    ) as never

  return {
    stack: config.stack,
    config,
    send,
    call: (operation, ...[input, options]) =>
      Effect.suspend(() =>
        Effect.map(encoded(operation, input, options, handler), ([, reply]) => decode(operation, reply)),
      ) as never,
    prepare: (operation, ...[input, options]) =>
      Effect.suspend(() =>
        Effect.flatMap(encoded(operation, input, options, preparing()), ([, reply]) => preparedOf(reply)),
      ) as never,
    request: (request, options) =>
      Effect.suspend(() => {
        const adHoc = adHocOperation(request)
        return TikTokShopError.is(adHoc) ? Effect.fail(adHoc) : send(adHoc.operation, adHoc.input, options)
      }) as never,
    account: (account) => build({ ...config, target: { ...config.target, account } }),
    shop: (shop) => build({ ...config, target: { ...config.target, shop } }),
    pipe() {
      return pipeArguments(this, arguments)
    },
  }
}

/** Services are checked by the client's type, and provided before the handler runs. */
const compose = (stack: AnyStack, transport: Handler<TikTokShopError>): Handler<TikTokShopError> =>
  stack.reduceRight((next, layer) => layer.wrap(next) as Handler<TikTokShopError>, transport)

/** Writes one record for each request that is made, however it ends. */
const recorded =
  (transport: Transport): Handler<TikTokShopError> =>
  (call) =>
    Effect.clockWith((clock) => {
      const { context } = call
      const startedAtMs = clock.currentTimeMillisUnsafe()
      context.sent = true
      return Effect.onExit(transport(call), (exit) =>
        Effect.sync(() => {
          const failure = exit._tag === "Failure" ? exit.cause.reasons[0] : undefined
          const requestId = exit._tag === "Success" ? requestIdOf(exit.value.body) : undefined
          context.attempts.push({
            number: context.attempts.length + 1,
            why: context.why,
            startedAtMs,
            durationMs: clock.currentTimeMillisUnsafe() - startedAtMs,
            ...(exit._tag === "Success" ? { status: exit.value.status } : {}),
            ...(requestId === undefined ? {} : { requestId }),
            ...(failure === undefined ? {} : { error: tagOf(failure) }),
          })
        }),
      )
    })

const requestIdOf = (body: unknown): string | undefined =>
  typeof body === "object" && body !== null && "request_id" in body && typeof body.request_id === "string"
    ? body.request_id
    : undefined

const tagOf = (reason: { readonly _tag: string; readonly error?: unknown }): string =>
  TikTokShopError.is(reason.error) ? reason.error._tag : reason._tag

/**
 * The client: a stack of middlewares around a transport. It is immutable: `use`, `without`, `shop` and similar functions return a
 * new client. Its middlewares decide about tokens, limits and retries.
 */
import { annotate, TikTokShopError, ValidationError } from "@tiktok-shop-kit/errors"
import type { Attempt, ItemError, UnsupportedError } from "@tiktok-shop-kit/errors"
import { configurationError, type ConfigurationIssue } from "@tiktok-shop-kit/errors/configuration"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { type Pipeable, pipeArguments } from "effect/Pipeable"
import type { Call, CallOptions, Target } from "../call/call.ts"
import { decode } from "../call/decode.ts"
import { adHoc, type AdHoc } from "../call/ad-hoc.ts"
import { encodeUpload } from "../call/encode-upload.ts"
import { targetIn } from "../call/call-options.ts"
import { encode, type BodyEncoder, type Fields, type Origins, textBody } from "../call/encode.ts"
import type { Handler } from "./middleware.ts"
import type { AnyOperation, Operation, Platform } from "../call/operation.ts"
import { capture, isRunByPrepare, preparedOf, type Prepared } from "./prepare.ts"
import type { Reply } from "../call/reply.ts"
import { requestIdIn } from "../call/success.ts"
import type { AnyStack, ErrorsOf, ServicesOf } from "./stack.ts"
import { thrownError } from "../call/thrown-error.ts"
import { makePlatformClocks, monotonicMs, type PlatformClocks } from "../call/clock.ts"
import { abortable } from "../wire/timer.ts"
import { fetchNames, fetchTransport, type FetchOptions } from "../wire/fetch-transport.ts"
import { withTokenTransport } from "../wire/token-transport.ts"
import type { Transport } from "../wire/transport.ts"

/** The input is optional if the operation has no required field. */
export type Args<Input> = {} extends Input
  ? [input?: Input, options?: CallOptions]
  : [input: Input, options?: CallOptions]

/** The complete result of a call. */
export interface Sent<Data> {
  readonly data: Data
  /** The platform's id of the request. Its support asks for it. */
  readonly requestId: string | undefined
  readonly status: number
  readonly headers: Headers
  /** Warnings and failed items of a successful answer. */
  readonly warnings: ReadonlyArray<ItemError>
  /** Every request for this call: its own requests, their retries, and those that look up its shop. No refresh of a token. */
  readonly attempts: ReadonlyArray<Attempt>
}

export interface Options extends FetchOptions {
  /** Host of the TikTok Shop API. Default `https://open-api.tiktokglobalshop.com`. */
  readonly baseUrl?: string | undefined
  /** Host of the token operations. Default `https://auth.tiktok-shops.com`. */
  readonly authUrl?: string | undefined
  /** Host of TikTok for Developers. Default `https://open.tiktokapis.com`. */
  readonly contentUrl?: string | undefined
  /** Sends the requests. Default: `fetch`, with the other options of the transport. */
  readonly transport?: Transport | undefined
  /**
   * Sends the token calls: the exchange of a code, the refresh and the end of an authorization. They contain the app secret and
   * refresh tokens. Default: token calls are sent like all other calls.
   *
   * @example
   * ```ts
   * import * as Client from "@tiktok-shop-kit/client"
   *
   * declare const untracedFetch: typeof fetch
   * const client = Client.make({ tokenTransport: Client.fetchTransport({ fetch: untracedFetch }) })
   * ```
   */
  readonly tokenTransport?: Transport | undefined
  /**
   * Whether the client learns the platform's clock from the `Date` header of its answers. Default true. Pass `false` if a proxy
   * sends a wrong date.
   */
  readonly learnClock?: boolean | undefined
}

const names: Names<Options> = {
  ...fetchNames,
  baseUrl: 1,
  authUrl: 1,
  contentUrl: 1,
  transport: "function",
  tokenTransport: "function",
  learnClock: 1,
}

/**
 * `S` is the stack, outermost first. `P` are the platforms whose operations the client takes. `Provided` are its services.
 * Its errors are `ErrorsOf<S>`, its missing services are `Exclude<ServicesOf<S>, Provided>`.
 */
export interface Client<
  S extends AnyStack = [],
  P extends Platform = "shop" | "auth",
  Provided = never,
> extends Pipeable {
  readonly stack: S
  /** Calls an operation and returns its data. */
  readonly call: <Input, Data>(
    operation: Operation<Input, Data, P>,
    ...args: Args<Input>
  ) => Effect.Effect<Data, ErrorsOf<S>, Exclude<ServicesOf<S>, Provided>>
  /** Does the same, and adds status, headers, request id, warnings and attempts to the data. */
  readonly send: <Input, Data>(
    operation: Operation<Input, Data, P>,
    ...args: Args<Input>
  ) => Effect.Effect<Sent<Data>, ErrorsOf<S>, Exclude<ServicesOf<S>, Provided>>
  /** Returns the signed request and a redacted curl command, without sending anything. */
  readonly prepare: <Input, Data>(
    operation: Operation<Input, Data, P>,
    ...args: Args<Input>
  ) => Effect.Effect<Prepared, ErrorsOf<S> | UnsupportedError, Exclude<ServicesOf<S>, Provided>>
  /** Calls an operation that the spec does not know. Default: a GET is a read, any other method is unsafe, and no cipher is sent. */
  readonly request: (
    request: AdHoc,
    options?: CallOptions,
  ) => Effect.Effect<Sent<unknown>, ErrorsOf<S>, Exclude<ServicesOf<S>, Provided>>
  /** Returns the same client for one account. */
  readonly account: (openId: string) => Client<S, P, Provided>
  /** Returns the same client for one shop. Its account is that of `account`, else the shop's account in the token store. */
  readonly shop: (shop: NonNullable<Target["shop"]>) => Client<S, P, Provided>
  /** The clocks of the platforms. All copies of the client share them. */
  readonly platformClocks: PlatformClocks
  /** The parts of the client. */
  readonly config: Config
}

export type AnyClient = Client<any, any, any>

/** The parts of a client. Read them in tests. Change them with the functions of this module. */
export interface Config {
  readonly stack: AnyStack
  readonly transport: Transport
  readonly origins: Origins
  readonly platformClocks: PlatformClocks
  readonly target: Target
  readonly services: Context.Context<never> | undefined
}

/**
 * Makes a client without middlewares: it encodes, sends and decodes. Throws a `ConfigurationError` for a wrong option.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 *
 * const client = Client.make({ attemptTimeoutMs: 10_000 }).pipe(Client.layers(Client.telemetry(), Client.envelope()))
 * ```
 */
export const make = (options: Options = {}): Client => {
  checkOptions("The client", options, names, () => ({ issues: ofTransport(options) }))
  const { fetch, attemptTimeoutMs, maxBytes, userAgent, tokenTransport } = options
  const transport = options.transport ?? fetchTransport({ fetch, attemptTimeoutMs, maxBytes, userAgent })
  const origins = {
    shop: originOf("baseUrl", options.baseUrl ?? "https://open-api.tiktokglobalshop.com"),
    auth: originOf("authUrl", options.authUrl ?? "https://auth.tiktok-shops.com"),
    content: originOf("contentUrl", options.contentUrl ?? "https://open.tiktokapis.com"),
  }
  return build({
    stack: [],
    transport: tokenTransport === undefined ? transport : withTokenTransport(transport, tokenTransport),
    origins,
    platformClocks: makePlatformClocks(origins, options.learnClock ?? true),
    target: {},
    services: undefined,
  }) as Client
}

/** Options of the default transport. Nothing would read them if you pass a transport. */
const ofTransport = (options: Options): ReadonlyArray<ConfigurationIssue> =>
  options.transport === undefined
    ? []
    : (Object.keys(fetchNames) as ReadonlyArray<keyof FetchOptions>)
        .filter((name) => options[name] !== undefined)
        .map((field) => ({
          field,
          problem: "and 'transport' exclude each other",
          remedy: "pass the option to the transport when you make it, or leave out 'transport'",
        }))

const originOf = (field: string, url: string): string => {
  const refuse = (problem: string): never => {
    const remedy = "pass scheme and host, such as https://example.com"
    throw configurationError("The client", [{ field, problem, remedy }])
  }
  if (!URL.canParse(url) || !/^https?:/.test(url)) return refuse("is not an address")
  const { username, password } = new URL(url)
  // Fetch refuses an address with a password, and quotes it in the error.
  if (username !== "" || password !== "") return refuse("has a user name or a password")
  // The client appends the path of each operation. After a query, the path would become a part of the query.
  if (/[?#]/.test(url)) return refuse("has a query or a fragment")
  return url.replace(/\/+$/, "")
}

/** Builds a client from its parts. The caller knows the stack and sets the types. */
export const build = (config: Config): AnyClient => {
  const { stack, services, target, origins, platformClocks } = config
  const handler = noted(compose(stack, recorded(config.transport)))
  const targetOf = targetIn(target)

  const encoded = (operation: AnyOperation, given: unknown, options: CallOptions = {}) => {
    if (typeof operation?.id !== "string") return Effect.fail(noOperation())
    const input = (given ?? {}) as Fields
    const encodeWith = (fields: Fields, body: BodyEncoder): Call =>
      encode(operation, fields, body, options, targetOf, origins, platformClocks)
    return operation.media === "multipart" || operation.media === "binary"
      ? Effect.tryPromise({ try: () => encodeUpload(operation, input, encodeWith), catch: thrownError })
      : Effect.try({ try: () => encodeWith(input, textBody), catch: thrownError })
  }

  /** Encodes an operation and its input, runs a handler, and passes the reply to `finish`. */
  const through = <A>(
    handler: Handler,
    operation: AnyOperation,
    [input, options]: readonly [input?: unknown, options?: CallOptions],
    finish: (reply: Reply, call: Call) => A,
  ): Effect.Effect<A, TikTokShopError> => {
    const ended = Effect.suspend(() =>
      Effect.flatMap(encoded(operation, input, options), (call) =>
        Effect.mapBoth(handler(call), {
          onSuccess: (reply) => finish(reply, call),
          onFailure: (error) =>
            TikTokShopError.is(error)
              ? annotate(error, { operation: operation.id, attempts: call.context.attempts })
              : error,
        }),
      ),
    )
    const whole = options?.signal === undefined ? ended : abortable(ended, options.signal)
    return services === undefined ? whole : Effect.provideContext(whole, services)
  }

  const client: AnyClient = {
    stack,
    platformClocks,
    config,
    call: (operation, ...args) => through(handler, operation, args, (reply) => decode(operation, reply)) as never,
    send: (operation, ...args) =>
      through(handler, operation, args, (reply, { context }) => ({
        data: decode(operation, reply),
        requestId: reply.requestId,
        status: reply.status,
        headers: reply.headers,
        warnings: reply.warnings ?? [],
        attempts: context.attempts,
      })) as never,
    prepare: (operation, ...args) =>
      Effect.flatMap(
        through(compose(stack.filter(isRunByPrepare), capture), operation, args, (reply) => reply),
        preparedOf,
      ) as never,
    request: (request, options) =>
      Effect.flatMap(Effect.try({ try: () => adHoc(request), catch: thrownError }), ({ operation, input }) =>
        client.send(operation, input, options),
      ) as never,
    account: (account) => build({ ...config, target: { ...target, account } }),
    shop: (shop) => build({ ...config, target: { ...target, shop } }),
    pipe() {
      return pipeArguments(this, arguments)
    },
  }
  return client
}

/** A misspelt import is `undefined` in JavaScript, and a whole module is not an operation. */
const noOperation = (): ValidationError =>
  new ValidationError({
    message: "The first argument must be an operation, such as searchProducts of @tiktok-shop-kit/api/product.",
    field: "operation",
  })

/** At the end of a call with `partOf`, adds its requests to the attempts of that other call. */
const noted =
  (handler: Handler): Handler =>
  (call) => {
    const whole = call.options.partOf?.context.attempts
    if (whole === undefined) return handler(call)
    return Effect.onExit(handler(call), () =>
      Effect.sync(() => {
        for (const attempt of call.context.attempts) whole.push({ ...attempt, number: whole.length + 1, why: "before" })
      }),
    )
  }

/** The client's type checks the services. They are provided before the handler runs. */
const compose = (stack: AnyStack, transport: Handler): Handler =>
  stack.reduceRight((next, layer) => layer.wrap(next) as Handler, transport)

/** Adds one record for each request, whatever its result, and reads the platform's time from the answer. */
const recorded =
  (transport: Transport): Handler =>
  (call) =>
    Effect.clockWith((clock) => {
      const { context } = call
      const startedAtMs = clock.currentTimeMillisUnsafe()
      const startedMs = monotonicMs(clock)
      context.sent = true
      return Effect.onExitPrimitive(transport(call), (exit) => {
        const receivedMs = monotonicMs(clock)
        const latencyMs = receivedMs - startedMs
        // An address that the platform returned may belong to a host with another clock.
        if (exit._tag === "Success" && call.url === undefined) {
          const date = exit.value.headers.get("date")
          const receivedAtMs = clock.currentTimeMillisUnsafe()
          context.platformClock.learn({ date, receivedAtMs, receivedMs, latencyMs })
        }
        context.attempts.push({
          number: context.attempts.length + 1,
          why: context.why,
          startedAtMs,
          durationMs: Math.round(latencyMs),
          ...(exit._tag === "Success" ? answeredWith(exit.value) : failedWith(exit.cause.reasons[0])),
        })
        return undefined
      })
    })

const answeredWith = ({ status, body }: Reply): Pick<Attempt, "status" | "requestId"> => {
  const requestId = isRecord(body) ? requestIdIn(body) : undefined
  return requestId === undefined ? { status } : { status, requestId }
}

const failedWith = (reason?: { readonly _tag: string; readonly error?: unknown }): Pick<Attempt, "error"> => {
  if (reason === undefined) return {}
  return { error: TikTokShopError.is(reason.error) ? reason.error._tag : reason._tag }
}

/**
 * The Promise client: the same calls for people who do not use Effect. A failure rejects with the typed error itself, and an
 * aborted signal rejects with an AbortError. `result` resolves to the data or the error, for an exhaustive `switch` over the tag.
 */
import { TikTokShopError } from "@tiktok-shop-kit/errors"
import { copyError } from "@tiktok-shop-kit/errors/copy-error"
import * as Effect from "effect/Effect"
import type * as Exit from "effect/Exit"
import type { CallOptions, Target } from "../call/call.ts"
import { isSignal } from "../call/call-options.ts"
import { type Args, type Client, type Sent } from "../onion/client.ts"
import type { Operation, PagedOperation, Platform } from "../call/operation.ts"
import { type Page, pagesOf, type PagingOptions } from "./paging.ts"
import type { Prepared } from "../onion/prepare.ts"
import type { AdHoc } from "../call/ad-hoc.ts"
import type { AnyStack, ErrorsOf, ServicesOf } from "../onion/stack.ts"

/** The value that `result` resolves to. */
export type Outcome<Data, E> = { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly error: E }

export interface PromiseClient<E, P extends Platform = "shop" | "auth"> {
  /** Calls an operation. Resolves to its data, or rejects with a typed error. */
  readonly call: <Input, Data>(operation: Operation<Input, Data, P>, ...args: Args<Input>) => Promise<Data>
  /** Does the same, and adds status, headers, request id, warnings and attempts to the data. */
  readonly send: <Input, Data>(operation: Operation<Input, Data, P>, ...args: Args<Input>) => Promise<Sent<Data>>
  /** Resolves to the data or to the call's error. An aborted signal still rejects. */
  readonly result: <Input, Data>(
    operation: Operation<Input, Data, P>,
    ...args: Args<Input>
  ) => Promise<Outcome<Data, E>>
  /** Returns the signed request and a redacted curl command, without sending anything. */
  readonly prepare: <Input, Data>(operation: Operation<Input, Data, P>, ...args: Args<Input>) => Promise<Prepared>
  /** Calls an operation that the spec does not know. */
  readonly request: (request: AdHoc, options?: CallOptions) => Promise<Sent<unknown>>
  /** Every page, in order, until the end or the given number of pages. */
  readonly pages: <Input, Data, Item>(
    operation: PagedOperation<Input, Data, Item, P>,
    input: Input,
    options?: CallOptions & PagingOptions,
  ) => AsyncIterableIterator<Page<Data, Item>>
  /** Every item of every page. */
  readonly items: <Input, Data, Item>(
    operation: PagedOperation<Input, Data, Item, P>,
    input: Input,
    options?: CallOptions & PagingOptions,
  ) => AsyncIterableIterator<Item>
  readonly account: (openId: string) => PromiseClient<E, P>
  readonly shop: (shop: NonNullable<Target["shop"]>) => PromiseClient<E, P>
}

/** Does not compile if the client still needs a service. Names the service. */
type Complete<S extends AnyStack, Provided> = [Exclude<ServicesOf<S>, Provided>] extends [never]
  ? unknown
  : { readonly "provide these services first": Exclude<ServicesOf<S>, Provided> }

/**
 * Makes the Promise client of a client with all services that it needs.
 *
 * @example
 * ```ts
 * import { searchProducts } from "@tiktok-shop-kit/api/product"
 * import * as Client from "@tiktok-shop-kit/client"
 *
 * const client = Client.promises(Client.make())
 * const { products } = await client.call(searchProducts, { page_size: 50 })
 * ```
 */
export const promises = <S extends AnyStack, P extends Platform, Provided>(
  client: Client<S, P, Provided> & Complete<S, Provided>,
): PromiseClient<ErrorsOf<S>, P> => face(client as never) as never

const face = (client: Client<[], Platform>): PromiseClient<unknown, Platform> => {
  const self: PromiseClient<unknown, Platform> = {
    call: (operation, ...args) => runPromise(client.call(operation, ...args), args[1]?.signal),
    send: (operation, ...args) => runPromise(client.send(operation, ...args), args[1]?.signal),
    result: (operation, ...args) => outcomeOf(client.call(operation, ...args), args[1]?.signal),
    prepare: (operation, ...args) => runPromise(client.prepare(operation, ...args), args[1]?.signal),
    request: (request, options) => runPromise(client.request(request, options), options?.signal),
    pages: (operation, input, options) => pagesOf(self.send as never, operation, input as object, options),
    items: async function* (operation, input, options) {
      for await (const page of self.pages(operation, input, options)) yield* page.items
    },
    account: (openId) => face(client.account(openId)),
    shop: (shop) => face(client.shop(shop)),
  }
  return self
}

/**
 * Runs an effect as a promise. If the signal aborts, it rejects with an AbortError, as `fetch` does.
 *
 * @example
 * ```ts
 * import { searchProducts } from "@tiktok-shop-kit/api/product"
 * import * as Client from "@tiktok-shop-kit/client"
 *
 * const { products } = await Client.runPromise(Client.make().call(searchProducts, { page_size: 50 }))
 * ```
 */
export const runPromise = async <A, E>(effect: Effect.Effect<A, E>, signal?: AbortSignal): Promise<A> => {
  const outcome = await outcomeOf(effect, signal)
  if (outcome.ok) return outcome.data
  throw outcome.error
}

/** The type of a function that returns an effect, changed to return a promise. */
export type Promised<F> = F extends (...args: infer Args) => Effect.Effect<infer A, unknown>
  ? (...args: Args) => Promise<A>
  : never

/**
 * Turns a function that returns an effect into a function that returns a promise. The `signal` in its last argument, the options,
 * cancels the call.
 *
 * @example
 * ```ts
 * import { searchProducts } from "@tiktok-shop-kit/api/product"
 * import * as Client from "@tiktok-shop-kit/client"
 *
 * const client = Client.make()
 * const search = Client.promised((options?: Client.CallOptions) => client.call(searchProducts, { page_size: 50 }, options))
 * const { products } = await search({ signal: AbortSignal.timeout(5_000) })
 * ```
 */
export const promised =
  <Args extends ReadonlyArray<unknown>, A, E>(call: (...args: Args) => Effect.Effect<A, E>) =>
  (...args: Args): Promise<A> =>
    runPromise(call(...args), (args.at(-1) as CallOptions | null | undefined)?.signal)

/** Rejects if the effect has a defect or was interrupted. */
const outcomeOf = async <A, E>(effect: Effect.Effect<A, E>, signal?: AbortSignal): Promise<Outcome<A, E>> => {
  if (signal?.aborted) throw abortError(signal)
  const isGiven = signal !== undefined && isSignal(signal)
  const exit: Exit.Exit<A, E> = await Effect.runPromiseExit(effect, isGiven ? { signal } : undefined)
  if (exit._tag === "Success") return { ok: true, data: exit.value }
  const [reason] = exit.cause.reasons
  if (reason?._tag === "Fail") {
    const site: { readonly stack?: string } = {}
    // Here, after the wait, the engine knows the async functions that wait for this one. A successful call does no extra work.
    Error.captureStackTrace?.(site, outcomeOf)
    return { ok: false, error: withCallSite(reason.error, site) }
  }
  if (reason?._tag === "Die") throw reason.defect
  throw abortError(signal)
}

const separator = "    --- called from ---"

/**
 * Adds the caller to the error's stack, because the stack of the client's fiber has no frame of the program. Calls that waited
 * for the same work fail with one error. The first of them adds its caller to the error, each further one to a copy.
 */
const withCallSite = <E>(error: E, { stack }: { readonly stack?: string }): E => {
  if (!(error instanceof Error) || stack === undefined) return error
  const [made = "", ownSite] = (error.stack ?? "").split(separator)
  const own = ownSite !== undefined && TikTokShopError.is(error) ? copyError(error) : error
  own.stack = `${made.trimEnd()}\n${separator}\n${stack.slice(stack.indexOf("\n") + 1)}`
  return own
}

const abortError = (signal: AbortSignal | undefined): DOMException => {
  const error = new DOMException("The call was aborted.", "AbortError")
  if (signal?.reason !== undefined) Object.defineProperty(error, "cause", { value: signal.reason })
  return error
}

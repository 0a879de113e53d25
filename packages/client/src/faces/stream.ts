/** Pages and items as Effect streams. This is a sub-path, because `Stream` is larger than the client. */
import type { DecodeError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import type { CallOptions } from "../call/call.ts"
import type { AnyClient, Client } from "../onion/client.ts"
import type { AnyOperation, PagedOperation, Platform } from "../call/operation.ts"
import { begin, type Page, type PagingOptions, type Step } from "./paging.ts"
import type { AnyStack, ErrorsOf, ServicesOf } from "../onion/stack.ts"
import { thrownError } from "../call/thrown-error.ts"

/**
 * Returns every page in order. `prefetch` requests the next page while you process this one.
 *
 * @example
 * ```ts
 * import { searchProducts } from "@tiktok-shop-kit/api/product"
 * import * as Client from "@tiktok-shop-kit/client"
 * import { pages } from "@tiktok-shop-kit/client/stream"
 * import * as Stream from "effect/Stream"
 *
 * const counts = pages(Client.make(), searchProducts, {}).pipe(Stream.map((page) => page.items.length))
 * ```
 */
export const pages = <S extends AnyStack, P extends Platform, Provided, Input, Data, Item>(
  client: Client<S, P, Provided>,
  operation: PagedOperation<Input, Data, Item, P>,
  input: Input,
  options?: CallOptions & PagingOptions,
): Stream.Stream<Page<Data, Item>, ErrorsOf<S> | DecodeError, Exclude<ServicesOf<S>, Provided>> => {
  const begun = Effect.try({ try: () => begin(operation, input as object, options), catch: thrownError })
  const walked = Effect.map(begun, ({ first, callOptions, prefetch }) => {
    if (first === undefined) return Stream.empty
    const fetchPage = (step: Step) =>
      Effect.flatMap((client as AnyClient).call(operation as AnyOperation, step.input, callOptions), (data) =>
        Effect.try({
          try: () => {
            const { page, next } = step.take(data)
            return [[page], Option.fromUndefinedOr(next)] as const
          },
          catch: thrownError,
        }),
      )
    const pages = Stream.paginate(first, fetchPage)
    return prefetch ? Stream.buffer(pages, { capacity: 1 }) : pages
  })
  return Stream.unwrap(walked) as never
}

/**
 * Returns every item of every page.
 *
 * @example
 * ```ts
 * import { searchProducts } from "@tiktok-shop-kit/api/product"
 * import * as Client from "@tiktok-shop-kit/client"
 * import { items } from "@tiktok-shop-kit/client/stream"
 * import * as Stream from "effect/Stream"
 *
 * const titles = items(Client.make(), searchProducts, { status: "ACTIVATE" }, { maxItems: 500 }).pipe(
 *   Stream.map((product) => product.title),
 * )
 * ```
 */
export const items = <S extends AnyStack, P extends Platform, Provided, Input, Data, Item>(
  client: Client<S, P, Provided>,
  operation: PagedOperation<Input, Data, Item, P>,
  input: Input,
  options?: CallOptions & PagingOptions,
): Stream.Stream<Item, ErrorsOf<S> | DecodeError, Exclude<ServicesOf<S>, Provided>> =>
  Stream.flatMap(pages(client, operation, input, options), (page) => Stream.fromIterable(page.items))

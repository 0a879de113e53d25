/**
 * An operation of the API as data: what the spec says about it, in the form the client needs. The modules of
 * `@tiktok-shop-kit/api` are object literals of this type; a literal of your own works the same.
 */
import type { AnyShape } from "./shape.ts"

/** Which platform, and so which host, token and envelope: TikTok Shop, TikTok for Developers, or a token host. */
export type Platform = "shop" | "content" | "auth"

/**
 * May it be sent again when nobody knows whether it ran?
 *
 * - `read`: it changes nothing.
 * - `idempotent`: doing it twice leaves what doing it once leaves.
 * - `unsafe`: doing it twice may do harm; never sent again once its first byte may have left.
 */
export type Safety = "read" | "idempotent" | "unsafe"

/** How an operation pages. */
export interface Paging {
  /** `token`: an opaque token; `number`: a page number, from 1; `cursor`: a cursor with a `has_more` flag. */
  readonly style: "token" | "number" | "cursor"
  /** Where its inputs travel. */
  readonly in: "query" | "body"
  /** Input field that takes the token, number or cursor. */
  readonly token: string
  /** Dotted path in `data` of the next token or cursor. Absent for `number`. */
  readonly next?: string
  /** Input field for the page size. */
  readonly size?: string
  /** The largest page size, where a source states it. */
  readonly maxSize?: number
  /** The platform refuses the call without a page size; where the caller gives none, the client asks for the largest. */
  readonly required?: boolean
  /** Dotted path in `data` of the flag that says whether there is more (cursor). */
  readonly more?: string
  /** Dotted path in `data` of the total count. */
  readonly total?: string
}

/** Where an idempotency key goes. The client makes one where the caller gives none. */
export interface IdempotencyKey {
  readonly in: "query" | "body"
  readonly name: string
  /** Characters at most. */
  readonly maxLength?: number
  /** The platform refuses the call without one. */
  readonly required?: boolean
}

/** A limit that the platform publishes for one operation. */
export interface PublishedLimit {
  readonly requests: number
  readonly perMs: number
  readonly scope: "token" | "app"
}

export interface Deprecation {
  /** When it was announced, `YYYY-MM-DD`. */
  readonly since?: string
  /** When it stops or stopped answering, `YYYY-MM-DD`. */
  readonly sunset?: string
  /** Id of the operation that takes its place. */
  readonly successor?: string
}

/**
 * One operation. `Input` is flat and keeps the wire's names: path, query, header and body fields side by side.
 * `P` keeps an operation of one platform off a client of the other.
 */
export interface Operation<
  in out Input,
  in out Data,
  out P extends Platform = Platform,
  out Code extends number | string = number | string,
> {
  /** `category.version.operationId`, such as `product.202502.searchProducts`. */
  readonly id: string
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
  /** With `{name}` for each path parameter, which is also a field of the input. */
  readonly path: string
  readonly platform: P
  /** The request body's form. `none`: the operation takes no body. */
  readonly media: "none" | "json" | "multipart" | "form" | "binary"
  /**
   * The form of a successful answer.
   *
   * - `json`: an envelope with `data`.
   * - `empty`: an envelope; a success has nothing to say.
   * - `flat`: no envelope, the whole object is the data.
   * - `none`: no envelope and no data, one of `statuses` says that the call succeeded.
   * - `binary`: bytes.
   * - `any`: an envelope whose `data` may be anything, and is passed on as it is.
   */
  readonly answer: "json" | "empty" | "flat" | "none" | "binary" | "any"
  /** The HTTP statuses of a success, where `answer` is `none`. */
  readonly statuses?: ReadonlyArray<number>
  /** `data` is a second envelope, which can refuse as well. */
  readonly innerEnvelope?: true
  /** Input fields that travel in the query. */
  readonly query?: ReadonlyArray<string>
  /** Input fields that travel as headers. */
  readonly headers?: ReadonlyArray<string>
  /** Input fields that travel in the body. A field may also be a path parameter. */
  readonly body?: ReadonlyArray<string>
  /**
   * Input field that holds the complete address, where the platform hands one out. Only https is accepted, and neither a
   * token nor a signature goes there.
   */
  readonly absoluteUrl?: string
  /** Input fields that take a file, whether the file is required, and the largest one in bytes where the platform says so. */
  readonly uploads?: Readonly<Record<string, { readonly required?: true; readonly maxBytes?: number }>>
  /** How many items an input field takes at most, for the lists of which the platform says so. */
  readonly maxItems?: Readonly<Record<string, number>>
  /** Lists of the body that the platform requires, so that an empty one can only be a mistake. */
  readonly nonEmpty?: ReadonlyArray<string>
  /** Dotted paths of the input's times in Unix seconds (`[]` for each item of a list). */
  readonly seconds?: ReadonlyArray<string>
  /** Whose token it takes. `any`: no source says. */
  readonly access: "seller" | "creator" | "partner" | "none" | "any"
  readonly shopCipher: "required" | "optional" | "forbidden"
  readonly safety: Safety
  readonly idempotencyKey?: IdempotencyKey
  readonly paging?: Paging
  /** Dotted path in `data` of the one list that a list operation returns; always an array after decoding. */
  readonly list?: string
  /**
   * Member of `data` that may hold the whole answer: the platform's sources disagree whether it is there. Decoding lifts
   * what the member holds into `data`, so both forms read the same.
   */
  readonly unwrap?: string
  /** The members of `data` where all of them are lists. The platform may then leave out `data` where all are empty. */
  readonly lists?: ReadonlyArray<string>
  /** Dotted paths in `data` of the fields that every success has. An answer without one of them is no success. */
  readonly required?: ReadonlyArray<string>
  /** The JSON kinds of the fields of `data` that the caller reads. Set by `withShape`; generated modules do not set it. */
  readonly shape?: AnyShape
  /** Dotted paths of integers beyond 2^53 (`[]` for each item of a list). Strings in TypeScript, digits on the wire. */
  readonly wide?: { readonly input?: ReadonlyArray<string>; readonly data?: ReadonlyArray<string> }
  /** Empty where no source names one. */
  readonly scopes: ReadonlyArray<string>
  /**
   * The scopes are those of another version of the operation: no source names any for this one. A token without them is
   * not refused before the network.
   */
  readonly scopesInferred?: boolean
  readonly limit?: PublishedLimit
  readonly deprecated?: Deprecation
  /** Carries the type of the business codes that the platform documents for it; generated modules do not set it. */
  readonly codes?: ReadonlyArray<Code>
  /** Carries the types; never present. */
  readonly "~types"?: { readonly input: (_: Input) => Input; readonly data: (_: Data) => Data }
}

/** A paged operation and what its pages hold: `items` and `pages` take only these. */
export interface PagedOperation<
  in out Input,
  in out Data,
  in out Item,
  out P extends Platform = Platform,
  out Code extends number | string = number | string,
> extends Operation<Input, Data, P, Code> {
  readonly paging: Paging
  readonly list: string
  /** Carries the type; never present. */
  readonly "~item"?: (_: Item) => Item
}

export type AnyOperation = Operation<any, any, Platform>

/** What a call of the operation takes. */
export type InputOf<O> = O extends Operation<infer Input, any, any> ? Input : never

/** What a call of the operation answers. */
export type DataOf<O> = O extends Operation<any, infer Data, any> ? Data : never

/** One item of the pages that a paged operation answers. */
export type ItemOf<O> = O extends PagedOperation<any, any, infer Item, any> ? Item : never

/**
 * The codes that the platform documents for the operation, as literals: `error.code` holds one of these or a general one.
 *
 * @example
 * ```ts
 * import { searchProducts } from "@tiktok-shop-kit/api/product"
 * import type { CodesOf } from "@tiktok-shop-kit/client"
 * import { createTikTokShop, ValidationError } from "tiktok-shop-kit"
 *
 * try {
 *   await createTikTokShop().call(searchProducts, { page_size: 10 })
 * } catch (error) {
 *   if (!(error instanceof ValidationError)) throw error
 *   const code = error.code as CodesOf<typeof searchProducts> | undefined
 *   console.log(code)
 * }
 * ```
 */
export type CodesOf<O> = O extends { readonly codes?: ReadonlyArray<infer Code> } ? Code : never

/** One failed item inside of the operation's successful answer: what `data.errors` holds; `never` where it has none. */
export type FailedItemOf<O> =
  DataOf<O> extends { readonly errors?: infer Errors }
    ? NonNullable<Errors> extends ReadonlyArray<infer Item>
      ? Item
      : never
    : never

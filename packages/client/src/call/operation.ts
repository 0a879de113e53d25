/**
 * An operation of the API as data: its description in the spec, in the form that the client needs. The modules of
 * `@tiktok-shop-kit/api` are object literals of this type. Your own literals work the same.
 */
import type { AnyShape } from "./shape.ts"

/** The platform decides the host, the token and the envelope: TikTok Shop, TikTok for Developers, or a token host. */
export type Platform = "shop" | "content" | "auth"

/**
 * May the client send the operation again if the outcome is unknown?
 *
 * - `read`: it changes nothing.
 * - `idempotent`: running it twice has the same effect as running it once.
 * - `unsafe`: running it twice may do harm. The client does not send it again once its first byte may have been sent.
 */
export type Safety = "read" | "idempotent" | "unsafe"

/** How an operation pages. */
export interface Paging {
  /** `token`: an opaque token; `number`: a page number, from 1; `cursor`: a cursor with a `has_more` flag. */
  readonly style: "token" | "number" | "cursor"
  /** The place of its input fields in the request. */
  readonly in: "query" | "body"
  /** Input field that takes the token, number or cursor. */
  readonly token: string
  /** Dotted path in `data` of the next token or cursor. Absent for `number`. */
  readonly next?: string
  /** Input field for the page size. */
  readonly size?: string
  /** The largest page size, if a source states it. */
  readonly maxSize?: number
  /** The platform refuses the call without a page size. If the caller does not set it, the client sends the largest. */
  readonly required?: boolean
  /** Dotted path in `data` of the flag for further pages (cursor). */
  readonly more?: string
  /** Dotted path in `data` of the total count. */
  readonly total?: string
}

/** The place of an idempotency key. The client makes a key if the caller does not pass one. */
export interface IdempotencyKey {
  readonly in: "query" | "body"
  readonly name: string
  /** Characters at most. */
  readonly maxLength?: number
  /** The platform refuses the call without a key. */
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
  /** Id of the operation that replaces it. */
  readonly successor?: string
}

/**
 * One operation. `Input` is flat and has the names of the API: path, query, header and body fields side by side. Because of `P`,
 * a client does not accept operations of another platform.
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
  /** The format of the request body. `none`: the operation takes no body. */
  readonly media: "none" | "json" | "multipart" | "form" | "binary"
  /**
   * The format of a successful answer.
   *
   * - `json`: an envelope with `data`.
   * - `empty`: an envelope without data.
   * - `flat`: no envelope, the whole object is the data.
   * - `none`: no envelope and no data. The call succeeded if the HTTP status is one of `statuses`.
   * - `binary`: bytes.
   * - `any`: an envelope whose `data` may be anything. The client returns it as it is.
   */
  readonly answer: "json" | "empty" | "flat" | "none" | "binary" | "any"
  /** The HTTP statuses of a success, if `answer` is `none`. */
  readonly statuses?: ReadonlyArray<number>
  /** `data` is a second envelope, which may also contain a refusal. */
  readonly innerEnvelope?: true
  /** Input fields that are sent in the query. */
  readonly query?: ReadonlyArray<string>
  /** Input fields that are sent as headers. */
  readonly headers?: ReadonlyArray<string>
  /** Input fields that are sent in the body. A field may also be a path parameter. */
  readonly body?: ReadonlyArray<string>
  /**
   * Input field with the complete address, if the platform returns one. The client accepts https, and http to this machine. It
   * sends no token and no signature there.
   */
  readonly absoluteUrl?: string
  /** Input fields that take a file: whether the file is required, and its largest size in bytes if the platform states it. */
  readonly uploads?: Readonly<Record<string, { readonly required?: true; readonly maxBytes?: number }>>
  /** The largest number of items of an input field, for lists whose limit the platform states. */
  readonly maxItems?: Readonly<Record<string, number>>
  /** Lists of the body that the platform requires. An empty list can only be a mistake. */
  readonly nonEmpty?: ReadonlyArray<string>
  /** Dotted paths of input times in Unix seconds (`[]` for each item of a list). */
  readonly seconds?: ReadonlyArray<string>
  /** Whose token the operation takes. `any`: no source states it. */
  readonly access: "seller" | "creator" | "partner" | "none" | "any"
  readonly shopCipher: "required" | "optional" | "forbidden"
  readonly safety: Safety
  readonly idempotencyKey?: IdempotencyKey
  readonly paging?: Paging
  /** Dotted path in `data` of the list that a list operation returns. It is always an array after decoding. */
  readonly list?: string
  /**
   * Member of `data` that may contain the whole answer. The platform's sources disagree on whether it exists. Decoding moves its
   * content into `data`, so callers read both forms the same way.
   */
  readonly unwrap?: string
  /** The members of `data`, if all of them are lists. The platform may then omit `data` if all lists are empty. */
  readonly lists?: ReadonlyArray<string>
  /** Dotted paths in `data` of the fields of every success. An answer without one of them is not a success. */
  readonly required?: ReadonlyArray<string>
  /** The JSON types of the fields of `data` that the caller reads. `withShape` sets it; generated modules do not. */
  readonly shape?: AnyShape
  /** Dotted paths of integers beyond 2^53 (`[]` for each item of a list). Strings in TypeScript, digits on the wire. */
  readonly wide?: { readonly input?: ReadonlyArray<string>; readonly data?: ReadonlyArray<string> }
  /** Empty if no source names a scope. */
  readonly scopes: ReadonlyArray<string>
  /**
   * The scopes belong to another version of the operation, because no source names any for this version. So the client does not
   * refuse a token without them.
   */
  readonly scopesInferred?: boolean
  readonly limit?: PublishedLimit
  readonly deprecated?: Deprecation
  /** The type of the operation's documented business codes. Generated modules do not set it. */
  readonly codes?: ReadonlyArray<Code>
  /** Only for types; never present. */
  readonly "~types"?: { readonly input: (_: Input) => Input; readonly data: (_: Data) => Data }
}

/** A paged operation. `items` and `pages` take only paged operations. */
export interface PagedOperation<
  in out Input,
  in out Data,
  in out Item,
  out P extends Platform = Platform,
  out Code extends number | string = number | string,
> extends Operation<Input, Data, P, Code> {
  readonly paging: Paging
  readonly list: string
  /** Only for the type; never present. */
  readonly "~item"?: (_: Item) => Item
}

export type AnyOperation = Operation<any, any, Platform>

/** The input of a call of the operation. */
export type InputOf<O> = O extends Operation<infer Input, any, any> ? Input : never

/** The data that a call of the operation returns. */
export type DataOf<O> = O extends Operation<any, infer Data, any> ? Data : never

/** One item of the pages of a paged operation. */
export type ItemOf<O> = O extends PagedOperation<any, any, infer Item, any> ? Item : never

/**
 * The operation's documented codes, as literals. `error.code` is one of these or a general code.
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

/** One failed item of the operation's successful answer: an item of `data.errors`, or `never` if `data` has no `errors`. */
export type FailedItemOf<O> =
  DataOf<O> extends { readonly errors?: infer Errors }
    ? NonNullable<Errors> extends ReadonlyArray<infer Item>
      ? Item
      : never
    : never

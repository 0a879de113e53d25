/**
 * Calls an operation by its method and URL path (the path door). It needs the table of all operations. Only programs that import
 * the table have it in their bundle.
 */
import { UnsupportedError, ValidationError } from "@tiktok-shop-kit/errors"
import type { Names } from "@tiktok-shop-kit/errors/options"
import { isRecord, unknownNames } from "@tiktok-shop-kit/errors/record"
import * as Effect from "effect/Effect"
import type { CallOptions } from "../call/call.ts"
import type { AnyClient, Client } from "../onion/client.ts"
import type { AnyOperation, Platform } from "../call/operation.ts"
import type { PromiseClient } from "./promise.ts"
import type { AnyStack, ErrorsOf, ServicesOf } from "../onion/stack.ts"

/** Operations by `"METHOD /path"`. */
export type Table = Readonly<Record<string, AnyOperation>>

type Method = "get" | "post" | "put" | "delete"

type PathsOf<Paths, M extends Method> = {
  [P in keyof Paths]: Paths[P] extends { readonly [K in M]: infer O } ? (O extends object ? P : never) : never
}[keyof Paths]

type OperationAt<Paths, P extends keyof Paths, M extends Method> = M extends keyof Paths[P] ? Paths[P][M] : never

type ParametersOf<O, Where extends string> = O extends { parameters: { [K in Where]?: infer V } }
  ? NonNullable<V>
  : never

type BodyOf<O> = O extends { requestBody?: infer B }
  ? NonNullable<B> extends { content: infer C }
    ? C[keyof C]
    : never
  : never

/** `data` of the successful answer. */
type AnswerOf<O> = O extends { responses: { 200: { content: { "application/json": infer A } } } }
  ? A extends { data?: infer D }
    ? NonNullable<D>
    : unknown
  : unknown

type Field<Key extends string, V> = [V] extends [never]
  ? {}
  : {} extends V
    ? { readonly [K in Key]?: V }
    : { readonly [K in Key]: V }

/** The input of a call by path: path parameters, query parameters and the body. */
export type InitOf<O> = Field<"path", ParametersOf<O, "path">> &
  Field<"query", ParametersOf<O, "query">> &
  Field<"body", BodyOf<O>>

type InitArgs<Init> = {} extends Init ? [init?: Init, options?: CallOptions] : [init: Init, options?: CallOptions]

type Caller<Paths, M extends Method, E, R> = <P extends PathsOf<Paths, M>>(
  path: P,
  ...args: InitArgs<InitOf<OperationAt<Paths, P, M>>>
) => Effect.Effect<AnswerOf<OperationAt<Paths, P, M>>, E | UnsupportedError, R>

export interface PathDoor<Paths, E, R> {
  readonly GET: Caller<Paths, "get", E, R>
  readonly POST: Caller<Paths, "post", E, R>
  readonly PUT: Caller<Paths, "put", E, R>
  readonly DELETE: Caller<Paths, "delete", E, R>
}

/**
 * Makes the path door of a client. It is called twice, because you pass `Paths` and TypeScript infers the other types.
 *
 * @example
 * ```ts
 * import type { paths as Paths } from "@tiktok-shop-kit/api/paths"
 * import { table } from "@tiktok-shop-kit/api/table"
 * import * as Client from "@tiktok-shop-kit/client"
 * import { paths } from "@tiktok-shop-kit/client/paths"
 *
 * const door = paths<Paths>()(Client.make(), table)
 * const product = door.GET("/product/202309/products/{product_id}", { path: { product_id: "1729382256910270464" } })
 * ```
 */
export const paths =
  <Paths>() =>
  <S extends AnyStack, P extends Platform, Provided>(
    client: Client<S, P, Provided>,
    table: Table,
  ): PathDoor<Paths, ErrorsOf<S>, Exclude<ServicesOf<S>, Provided>> => {
    const caller = (method: string) => callerOf(client as never, table, method)
    return { GET: caller("GET"), POST: caller("POST"), PUT: caller("PUT"), DELETE: caller("DELETE") } as never
  }

type PromiseCaller<Paths, M extends Method> = <P extends PathsOf<Paths, M>>(
  path: P,
  ...args: InitArgs<InitOf<OperationAt<Paths, P, M>>>
) => Promise<AnswerOf<OperationAt<Paths, P, M>>>

export interface PromisePathDoor<Paths> {
  readonly GET: PromiseCaller<Paths, "get">
  readonly POST: PromiseCaller<Paths, "post">
  readonly PUT: PromiseCaller<Paths, "put">
  readonly DELETE: PromiseCaller<Paths, "delete">
}

/**
 * Makes the path door of a Promise client.
 *
 * @example
 * ```ts
 * import type { paths as Paths } from "@tiktok-shop-kit/api/paths"
 * import { table } from "@tiktok-shop-kit/api/table"
 * import * as Client from "@tiktok-shop-kit/client"
 * import { promisePaths } from "@tiktok-shop-kit/client/paths"
 *
 * const door = promisePaths<Paths>()(Client.promises(Client.make()), table)
 * const product = await door.GET("/product/202309/products/{product_id}", { path: { product_id: "1729382256910270464" } })
 * ```
 */
export const promisePaths =
  <Paths>() =>
  (client: Pick<PromiseClient<unknown, any>, "call">, table: Table): PromisePathDoor<Paths> => {
    const caller = (method: string) => async (path: string, init?: Init, options?: CallOptions) => {
      const operation = table[`${method} ${path}`]
      if (operation === undefined) throw new UnsupportedError({ message: unknownPath(table, method, path) })
      const wrong = wrongInit(operation, init)
      if (wrong !== undefined) throw wrong
      return client.call(operation, inputOf(init), options)
    }
    return { GET: caller("GET"), POST: caller("POST"), PUT: caller("PUT"), DELETE: caller("DELETE") } as never
  }

interface Init {
  readonly path?: object
  readonly query?: object
  readonly body?: object
}

const callerOf =
  (client: AnyClient, table: Table, method: string) => (path: string, init?: Init, options?: CallOptions) => {
    const operation = table[`${method} ${path}`]
    if (operation === undefined) return Effect.fail(new UnsupportedError({ message: unknownPath(table, method, path) }))
    const wrong = wrongInit(operation, init)
    return wrong === undefined ? client.call(operation, inputOf(init), options) : Effect.fail(wrong)
  }

const initNames: Names<Init> = { path: 1, query: 1, body: 1 }

/** The fields of an unknown place would be lost. */
const wrongInit = ({ id }: AnyOperation, init: unknown): ValidationError | undefined => {
  if (init === undefined) return undefined
  if (!isRecord(init)) return invalid(id, "init", "must be an object with path, query or body.")
  const [unknown] = unknownNames(init, initNames)
  if (unknown === undefined) return undefined
  const { name, likely } = unknown
  return invalid(
    id,
    name,
    `is not a place for fields. ${likely === undefined ? "There are: path, query, body." : `Use '${likely}'.`}`,
  )
}

const invalid = (operation: string, field: string, problem: string): ValidationError =>
  new ValidationError({ message: `${operation}: '${field}' ${problem}`, field, operation })

const inputOf = (init: Init | undefined): object => ({ ...init?.query, ...init?.body, ...init?.path })

const unknownPath = (table: Table, method: string, path: string): string => {
  const others = ["GET", "POST", "PUT", "DELETE"].filter((other) => `${other} ${path}` in table)
  const hint = others.length > 0 ? `The spec has ${others.join(", ")} there.` : "Call it with client.request."
  return `${method} ${path} is not in the table. ${hint}`
}

/**
 * One route of the admin API. The API and its OpenAPI document both come from it, so they cannot differ.
 */
import type { JsonSchema, Properties, ValuesOf } from "../json-schema.ts"
import type { Body } from "../read-fields.ts"

export interface RouteRequest<Query, T> {
  /** The parameters of the path. */
  readonly path: Readonly<Record<string, string>>
  readonly query: Query
  readonly body: T
}

export interface AdminRoute<Query = unknown, T = unknown> {
  /** The control in code that does the same, if one exists: "buyer.pay", "clock.advance". */
  readonly id: string
  readonly method: "GET" | "POST" | "PUT" | "DELETE"
  /** As in OpenAPI: "/orders/{orderId}". */
  readonly path: string
  readonly summary: string
  readonly query?: Properties
  /** Without it, the body is empty or `{}`. */
  readonly body?: Body<T>
  /** Default 200. */
  readonly status?: 200 | 201 | 202
  readonly answer: JsonSchema
  readonly run: (request: RouteRequest<Query, T>) => unknown
}

/** A route whose function is typed by its schemas. */
export const route = <T, const Query extends Properties = {}>(
  description: Omit<AdminRoute<Partial<ValuesOf<Query>>, T>, "query"> & { readonly query?: Query },
): AdminRoute => description as unknown as AdminRoute

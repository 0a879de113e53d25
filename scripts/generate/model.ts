/**
 * The spec as the printers see it: every operation with its input flattened, its data taken out of the envelope, and
 * its extensions in the words of the Operation contract. It knows neither YAML nor TypeScript.
 */
import type { ErrorRow as TableRow } from "@tiktok-shop-kit/errors"
import type { Schema, SharedSchemas } from "./schema.ts"

/** The metadata of one operation, in the order in which it is printed. Mirrors `Operation` of the client. */
export interface Metadata {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly platform: string
  readonly media: "none" | "json" | "multipart" | "form" | "binary"
  readonly answer: "json" | "flat" | "empty" | "none" | "binary"
  readonly statuses?: ReadonlyArray<number>
  readonly innerEnvelope?: true
  readonly query?: ReadonlyArray<string>
  readonly headers?: ReadonlyArray<string>
  readonly body?: ReadonlyArray<string>
  readonly absoluteUrl?: string
  readonly uploads?: Readonly<Record<string, { readonly required?: true; readonly maxBytes?: number }>>
  readonly maxItems?: Readonly<Record<string, number>>
  readonly nonEmpty?: ReadonlyArray<string>
  readonly seconds?: ReadonlyArray<string>
  readonly access: string
  readonly shopCipher: string
  readonly safety: string
  readonly idempotencyKey?: {
    readonly in: string
    readonly name: string
    readonly maxLength?: number
    readonly required?: boolean
  }
  readonly paging?: PagingModel
  readonly list?: string
  readonly unwrap?: string
  readonly lists?: ReadonlyArray<string>
  readonly required?: ReadonlyArray<string>
  readonly wide?: { readonly input?: ReadonlyArray<string>; readonly data?: ReadonlyArray<string> }
  readonly scopes: ReadonlyArray<string>
  readonly scopesInferred?: true
  readonly limit?: { readonly requests: number; readonly perMs: number; readonly scope: string }
  readonly deprecated?: { readonly since?: string; readonly sunset?: string; readonly successor?: string }
  readonly codes?: ReadonlyArray<number | string>
}

export interface PagingModel {
  readonly style: string
  readonly in: string
  readonly token: string
  readonly next?: string
  readonly size?: string
  readonly maxSize?: number
  readonly required?: boolean
  readonly more?: string
  readonly total?: string
}

/** How sure the spec is of an operation. */
export interface State {
  readonly confidence: string
  readonly indexed: boolean
  readonly since?: string
  readonly sunset?: string
  readonly "superseded-by"?: string
  readonly note?: string
}

export interface OperationModel {
  /** The file it was read from, from the root of the spec. */
  readonly file: string
  /** What was read, for reports. */
  readonly origin: object
  readonly category: string
  readonly version: string
  /** Name of the export: `searchProducts`. */
  readonly name: string
  /** Name of the namespace of its types: `SearchProducts`. */
  readonly typeName: string
  readonly summary: string
  readonly description: string
  /** The description of the successful response. */
  readonly answers: string
  readonly metadata: Metadata
  readonly state: State
  readonly accessInferred: boolean
  /** No source says which fields of the body are required. */
  readonly requiredUnknown: boolean
  /** A flat object: path, query and body side by side. */
  readonly input: Schema
  readonly data: Schema
}

/** The input that a caller gives: without the idempotency key and the page size that the client fills in. */
export const callerInput = ({ input, metadata }: OperationModel): Schema => {
  const filled = [metadata.idempotencyKey?.name, metadata.paging?.size]
  return { ...input, required: (input.required ?? []).filter((name) => !filled.includes(name)) }
}

/**
 * Whether the client can call it by its metadata. To an address that the platform returned it sends one whole file and
 * nothing else; any other operation there is data for tools.
 */
export const isCallable = ({ metadata }: OperationModel): boolean =>
  metadata.absoluteUrl === undefined || metadata.media === "binary"

export interface WebhookModel {
  readonly file: string
  /** What was read, for reports. */
  readonly origin: object
  /** `ORDER_STATUS_CHANGE`. */
  readonly name: string
  /** `OrderStatusChange`. */
  readonly typeName: string
  readonly type: number
  /** The field of the envelope that names the owner of the event: `shop_id`, `seller_open_id` or `creator_open_id`. */
  readonly owner: string
  readonly summary: string
  readonly state: { readonly confidence: string; readonly partial?: boolean; readonly note?: string }
  readonly data: Schema
  /** Dotted paths of integers beyond 2^53 in the data. */
  readonly wide: ReadonlyArray<string>
}

/** One meaning of a business code. */
export interface ErrorRow extends TableRow {
  readonly code: number | string
  readonly note?: string
}

export interface Spec {
  /** What each category is about: the descriptions of the tags. */
  readonly categories: ReadonlyMap<string, string>
  readonly operations: ReadonlyArray<OperationModel>
  readonly schemas: SharedSchemas
  readonly webhooks: ReadonlyArray<WebhookModel>
  readonly errors: ReadonlyArray<ErrorRow>
}

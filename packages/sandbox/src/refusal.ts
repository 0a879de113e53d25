/**
 * A refusal in the platform's terms, thrown by the gate and by the operations, and the envelope that every answer
 * travels in. Messages follow the wire: names in single quotes, a short URL at the end.
 */

export interface RefusalOptions {
  /** HTTP status. Default 200: the platform refuses most business errors inside a 200. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** What the real platform would not say: a hint for the developer, in the envelope's `sandbox` member. */
  readonly sandbox?: unknown
}

export class Refusal extends Error {
  readonly code: number
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly sandbox: unknown

  constructor(code: number, message: string, options: RefusalOptions = {}) {
    super(message)
    this.code = code
    this.status = options.status ?? 200
    this.headers = options.headers ?? {}
    this.sandbox = options.sandbox
  }
}

/** A query or body field that breaks its rule. The field is named first, in single quotes. */
export const invalid = (field: string, rule: string): Refusal =>
  new Refusal(36009004, `Invalid param '${field}': ${rule}`, { status: 400 })

const detailsUrl = "https://m.tiktok.shop/s/AIu6dbFhs2XW"

/** The text of an answer: `{ code, message, request_id, data }`. */
export const envelope = (requestId: string, data: unknown): string =>
  JSON.stringify({ code: 0, message: "Success", request_id: requestId, ...(data === undefined ? {} : { data }) })

export const refusedEnvelope = (requestId: string, refusal: Refusal): string =>
  JSON.stringify({
    code: refusal.code,
    message: `${refusal.message}. For more detailed information, please see: ${detailsUrl}`,
    request_id: requestId,
    data: null,
    ...(refusal.sandbox === undefined ? {} : { sandbox: refusal.sandbox }),
  })

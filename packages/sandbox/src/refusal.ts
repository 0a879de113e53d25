/**
 * A refusal in the platform's terms, thrown by the gate and by the operations, and the envelope of every answer. The
 * gateway names parameters in single quotes and fields of the body by its own structures, and ends with a short URL. The
 * services behind it write a message without a URL.
 */
import type { KnownOperation } from "./operations.ts"

export interface RefusalOptions {
  /** HTTP status. Default 200: the platform refuses most business errors inside a 200. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** The message is complete: no URL with details is added. */
  readonly isVerbatim?: boolean
  /** A hint for the developer, in the envelope's `sandbox` member. The real platform does not send it. */
  readonly sandbox?: unknown
}

export class Refusal extends Error {
  readonly code: number
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly isVerbatim: boolean
  readonly sandbox: unknown

  constructor(code: number, message: string, options: RefusalOptions = {}) {
    super(message)
    this.code = code
    this.status = options.status ?? 200
    this.headers = options.headers ?? {}
    this.isVerbatim = options.isVerbatim ?? false
    this.sandbox = options.sandbox
  }
}

/** The refusal of a step; undefined if it refuses nothing. */
export const refusalIn = (step: () => unknown): Refusal | undefined => {
  try {
    step()
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

/**
 * A refusal for which TikTok documents no code. The code is of the same class, so that a program handles the answer
 * correctly, and the hint says that the number is not the platform's.
 */
export const undocumented = (code: number, message: string): Refusal =>
  new Refusal(code, message, {
    sandbox: { hint: "TikTok documents no code for this situation. This code is one of the same class." },
  })

/** A query or body field that breaks its rule. The field is named first, in single quotes. */
export const invalid = (field: string, rule: string): Refusal =>
  new Refusal(36009004, `Invalid param '${field}': ${rule}`, { status: 400 })

/** A required field without a value: `Currency of Price is a required field`, or the parameter of the query. */
export const missing = ({ query }: KnownOperation, field: string): Refusal => {
  const message = query?.includes(field)
    ? `param query.${field} is missing`
    : `${structureOf(field)} is a required field and has not been provided`
  return new Refusal(36009004, message, { status: 400 })
}

/** `skus[0].price.amount` is `Amount of Price of Skus[0]`. */
export const structureOf = (field: string): string =>
  field
    .split(".")
    .map((name) => name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase()))
    .toReversed()
    .join(" of ")

/** Codes of the gateway: those of tokens and signatures, and 36009004 and its neighbours. */
const ofGateway = (code: number): boolean => code < 1_000_000 || Math.floor(code / 1000) === 36_009

export const detailsUrl = "https://m.tiktok.shop/s/AIu6dbFhs2XW"

/** The text of an answer: `{ code, message, request_id, data }`, with the `sandbox` member if there are notes. */
export const envelope = (requestId: string, data: unknown, notes: ReadonlyArray<string> = []): string =>
  JSON.stringify({
    code: 0,
    message: "Success",
    request_id: requestId,
    ...(data === undefined ? {} : { data }),
    ...(notes.length === 0 ? {} : { sandbox: { notes } }),
  })

export const refusedEnvelope = (requestId: string, refusal: Refusal): string =>
  JSON.stringify({
    code: refusal.code,
    message:
      ofGateway(refusal.code) && !refusal.isVerbatim
        ? `${refusal.message}. For more details: ${detailsUrl}`
        : refusal.message,
    request_id: requestId,
    data: null,
    ...(refusal.sandbox === undefined ? {} : { sandbox: refusal.sandbox }),
  })

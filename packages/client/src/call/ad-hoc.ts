/** Makes an operation from a request that the spec does not know, such as a beta endpoint or a new one. */
import { ValidationError } from "@tiktok-shop-kit/errors"
import { plainPath, plainPathRule } from "./call.ts"
import type { Names } from "@tiktok-shop-kit/errors/options"
import { isRecord, unknownNames } from "@tiktok-shop-kit/errors/record"
import type { Operation } from "./operation.ts"

export interface AdHoc {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE"
  /** With every parameter filled in, such as `/product/202309/products/17294`. */
  readonly path: string
  /** Lists are joined by commas. Never `app_key`, `timestamp`, `sign` or `shop_cipher`. */
  readonly query?: Readonly<Record<string, unknown>>
  /** Sent as JSON. */
  readonly body?: Readonly<Record<string, unknown>>
  /** JSON text, sent and signed unchanged, with its spaces and its form of numbers. Instead of `body`. */
  readonly text?: string
  /** Sent as multipart/form-data, which is not signed. Instead of `body`. */
  readonly form?: Readonly<Record<string, unknown>>
  /** Whether the client sends the shop's cipher. Default `forbidden`. */
  readonly shopCipher?: Operation<unknown, unknown>["shopCipher"]
  /** Default: `read` for a GET, `unsafe` for all other methods. */
  readonly safety?: Operation<unknown, unknown>["safety"]
}

const names: Names<AdHoc> = { method: 1, path: 1, query: 1, body: 1, text: 1, form: 1, shopCipher: 1, safety: 1 }

const methods: ReadonlyArray<AdHoc["method"]> = ["GET", "POST", "PUT", "PATCH", "DELETE"]

/** Clients disagree on how to sign any other key. */
const plainKey = /^[A-Za-z0-9_.-]+$/

/** The client sets these parameters itself. */
const ofProtocol = ["app_key", "timestamp", "sign"]

/** Throws a {@link ValidationError}. */
export const adHoc = (
  request: AdHoc,
): {
  readonly operation: Operation<Record<string, unknown>, unknown, "shop">
  readonly input: Record<string, unknown>
} => {
  if (!isRecord(request)) throw invalid("request", "must be an object with method and path.")
  const [unknown] = unknownNames(request, names)
  if (unknown !== undefined) {
    const { name, likely } = unknown
    throw invalid(name, `is not a field. ${likely === undefined ? "Leave it out." : `Use '${likely}'.`}`)
  }
  const [first, second] = (["body", "text", "form"] as const).filter((name) => request[name] !== undefined)
  if (first !== undefined && second !== undefined) {
    throw invalid(second, `and '${first}' exclude each other: a request has one body.`)
  }
  const { method, path, query = {}, text, form, shopCipher = "forbidden" } = request
  const body = text === undefined ? request.body : { text }
  const sent = body ?? form ?? {}
  if (!methods.includes(method)) throw invalid("method", `must be one of: ${methods.join(", ")}.`)
  if (!plainPath.test(path)) throw invalid("path", plainPathRule)
  for (const name in query) {
    if (!plainKey.test(name)) {
      throw invalid(name, "may only have letters, digits and _ . - . A list is one parameter, joined by commas.")
    }
    if (Object.hasOwn(sent, name)) throw invalid(name, "is in the query and in the body. Use one place.")
    if (ofProtocol.includes(name)) throw invalid(name, "is a parameter that the client adds. Leave it out.")
    if (name === "shop_cipher" && shopCipher !== "forbidden") {
      throw invalid(
        name,
        `and shopCipher: "${shopCipher}" exclude each other: with the option the client adds the cipher.`,
      )
    }
  }
  return {
    operation: {
      id: `${method} ${path}`,
      method,
      path,
      platform: "shop",
      media: form !== undefined ? "multipart" : text !== undefined ? "binary" : body !== undefined ? "json" : "none",
      answer: "any",
      query: Object.keys(query),
      body: Object.keys(sent),
      access: "any",
      shopCipher,
      safety: request.safety ?? (method === "GET" ? "read" : "unsafe"),
      scopes: [],
    },
    input: { ...query, ...sent },
  }
}

const invalid = (field: string, problem: string): ValidationError =>
  new ValidationError({ message: `request: '${field}' ${problem}`, field })

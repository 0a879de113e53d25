/**
 * The `x-tts-*` extensions: where each is allowed and which values it takes. This is the table of spec/README.md in
 * code. An extension that is not here counts as a misspelling: add a new one to both.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import type { Json, JsonObject, Source } from "./source.ts"

/** What is expected, where the value is something else. */
type Check = (value: Json) => string | undefined

const is =
  (test: (value: Json) => boolean, expected: string): Check =>
  (value) =>
    test(value) ? undefined : expected
const oneOf = (...values: string[]): Check =>
  is((value) => typeof value === "string" && values.includes(value), values.join(", "))
const text = is((value) => typeof value === "string" && value !== "", "a text")
const count = is((value) => Number.isInteger(value) && Number(value) > 0, "a positive integer")
const flag = is((value) => typeof value === "boolean", "true or false")
const onlyTrue = is((value) => value === true, "true, or not to be there")
const date = is((value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value), "a date as YYYY-MM-DD")
const decimal = is((value) => typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value), "a decimal as text")
const code = is((value) => typeof value === "string" || Number.isInteger(value), "a code")

const list =
  (item: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return "a list"
    const wrong = value.map(item).find((expected) => expected !== undefined)
    return wrong === undefined ? undefined : `a list whose items are each ${wrong}`
  }

/** An object with these members and no others; a name that ends in `?` may be absent. */
const shape = (members: Readonly<Record<string, Check>>): Check => {
  const names = Object.keys(members).map((name) => name.replace("?", ""))
  return (value) => {
    if (!isRecord(value)) return `an object of ${names.join(", ")}`
    const unknown = Object.keys(value).find((name) => !names.includes(name))
    if (unknown !== undefined) return `an object of ${names.join(", ")}, without ${unknown}`
    for (const [key, check] of Object.entries(members)) {
      const member = value[key.replace("?", "")]
      if (member === undefined && key.endsWith("?")) continue
      const expected = member === undefined ? "there" : check(member)
      if (expected !== undefined) return `an object whose ${key.replace("?", "")} is ${expected}`
    }
    return undefined
  }
}

const operationExtensions: Readonly<Record<string, Check>> = {
  "x-tts-access": oneOf("seller", "creator", "partner", "none", "any"),
  "x-tts-access-inferred": onlyTrue,
  "x-tts-shop-cipher": oneOf("required", "optional", "forbidden"),
  "x-tts-safety": oneOf("read", "idempotent", "unsafe"),
  "x-tts-scopes": list(text),
  "x-tts-scopes-inferred": onlyTrue,
  "x-tts-state": shape({
    confidence: oneOf("high", "medium", "low"),
    indexed: flag,
    "since?": date,
    "sunset?": date,
    "superseded-by?": text,
    "note?": text,
  }),
  "x-tts-paging": shape({
    style: oneOf("token", "number", "cursor"),
    in: oneOf("query", "body"),
    token: text,
    "next?": text,
    "size?": text,
    "maxSize?": count,
    "more?": text,
    "total?": text,
  }),
  "x-tts-list": text,
  "x-tts-unwrap": text,
  "x-tts-idempotency-key": shape({ in: oneOf("query", "body"), name: text, "maxLength?": count, "required?": flag }),
  "x-tts-limit": shape({ requests: count, perMs: count, scope: oneOf("token", "app") }),
  "x-tts-codes": list(code),
  "x-tts-platform": oneOf("shop", "content", "auth"),
  "x-tts-absolute-url": text,
}

const webhookExtensions: Readonly<Record<string, Check>> = {
  "x-tts-type": count,
  "x-tts-owner": oneOf("shop_id", "seller_open_id", "creator_open_id"),
  "x-tts-state": shape({ confidence: oneOf("high", "medium", "low"), "partial?": onlyTrue, "note?": text }),
  "x-tts-name-inferred": onlyTrue,
  "x-tts-owner-inferred": onlyTrue,
}

const schemaExtensions: Readonly<Record<string, Check>> = {
  "x-tts-values": is(
    (value) => Array.isArray(value) && value.length > 0 && new Set(value).size === value.length,
    "a list of distinct values",
  ),
  "x-tts-wide": onlyTrue,
  "x-tts-unit": oneOf("s"),
  "x-tts-minimum": decimal,
  "x-tts-maximum": decimal,
  "x-tts-max-bytes": count,
  "x-tts-uncertain": onlyTrue,
}

const requestBodyExtensions: Readonly<Record<string, Check>> = { "x-tts-required-unknown": onlyTrue }

/** What carries extensions, and so which of them. */
const kinds = {
  operation: operationExtensions,
  webhook: webhookExtensions,
  requestBody: requestBodyExtensions,
  schema: schemaExtensions,
}

const required: Partial<Record<keyof typeof kinds, ReadonlyArray<string>>> = {
  operation: ["x-tts-access", "x-tts-shop-cipher", "x-tts-safety", "x-tts-scopes", "x-tts-state"],
  webhook: ["x-tts-type", "x-tts-owner", "x-tts-state"],
}

/** Reports every unknown extension, wrong value and missing required one under a value. */
export const checkExtensions = (source: Source, value: Json, kind: keyof typeof kinds = "schema"): void => {
  if (Array.isArray(value)) for (const item of value) checkExtensions(source, item)
  if (!isRecord(value)) return
  for (const [key, child] of Object.entries(value)) {
    if (key.startsWith("x-")) checkExtension(source, value, key, kind)
    else checkExtensions(source, child, key === "requestBody" ? key : "schema")
  }
  for (const key of required[kind] ?? []) {
    if (value[key] === undefined)
      source.report(value, `${key} is missing`, `add ${key}; spec/README.md says what it means`)
  }
}

const checkExtension = (source: Source, at: JsonObject, key: string, kind: keyof typeof kinds): void => {
  if (key === "x-tts-draft") return source.report(at, "a draft", "finish it, then remove x-tts-draft", key)
  const check = kinds[kind][key]
  if (check === undefined) {
    const known = Object.keys(kinds[kind]).join(", ")
    return source.report(at, `unknown extension ${key} of this ${kind}`, `use one of ${known}`, key)
  }
  const expected = check(at[key]!)
  if (expected !== undefined) source.report(at, `${key} is ${JSON.stringify(at[key])}`, `it has to be ${expected}`, key)
}

/**
 * Says which fields need a description, and which descriptions say nothing. For most texts the name and type are
 * enough. A number has a unit, a flag has a meaning of true, a value of an open enum has a meaning; times, amounts and
 * rates have a format.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import type { JsonObject } from "../generate/source.ts"
import type { Field } from "./fields.ts"

/** The categories in which descriptions are required. */
export const describedCategories: ReadonlyArray<string> = [
  "product",
  "order",
  "fulfillment",
  "return_refund",
  "finance",
  "logistics",
  "promotion",
  "authorization",
  "event",
  "seller",
  "customer_service",
  "analytics",
]

const types = ["integer", "number", "boolean"]

const isValue = (schema: JsonObject): boolean =>
  types.includes(String(schema["type"])) || schema["x-tts-values"] !== undefined

/** Whether a name and a type do not say enough. */
export const needsDescription = ({ name, schema }: Field): boolean => {
  const items = schema["items"]
  return isValue(schema) || (isRecord(items) && isValue(items)) || /_(time|amount|rate|type|status)$/.test(name)
}

/** Words that say nothing about a field by themselves. */
const empty = new Set(
  "a an the of is are was be been its it this that whether id ids identifier field value".split(" "),
)

/** Whether a description says nothing but the words of the name: "The order's status." of `order_status`. */
export const restates = (name: string, description: string): boolean => {
  const known = new Set(wordsOf(name.replaceAll(/([a-z])([A-Z])/g, "$1 $2")))
  return wordsOf(description).every((word) => known.has(word) || empty.has(word))
}

/** Lower case, without possessives and plurals. */
const wordsOf = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replaceAll(/['’]s\b/g, "")
      .match(/[a-z0-9]+/g) ?? []
  ).map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, "") : word))

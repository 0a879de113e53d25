/**
 * The answer of an operation for which the sandbox keeps no state, made from the schema of its data. The same seed,
 * operation and input give the same answer. Lists page as the operation pages, and ids of the input come back if the names
 * match.
 */
import type { Handler } from "../handler.ts"
import type { Shop } from "../model.ts"
import { definitions, type KnownOperation } from "../operations.ts"
import { makeRandom } from "../random.ts"
import { resolve, type Schema } from "../schema.ts"
import { leaf, type Setting } from "./leaf.ts"
import { listPage, readPath, writePath } from "./page.ts"

interface Question {
  readonly operation: KnownOperation
  /** Path, query and body side by side. */
  readonly input: Readonly<Record<string, unknown>>
  readonly seed: string
  readonly shopId: string
  readonly currency: string
  readonly region: string
  /** Unix seconds. */
  readonly now: number
  /** Ids of things that the shop has, by the name of a field. */
  readonly known?: Setting["known"]
}

/** Errors and warnings: the generated answer has none. */
const empty = /^(errors?|error_list|warnings?|fail_reasons?|failed_.*|fail_.*s)$/

type Value = (setting: Setting, name: string, schema: Schema, at: string) => unknown

const maker = (echo: Readonly<Record<string, unknown>>, lists: Readonly<Record<string, number>>): Value => {
  const make: Value = (setting, name, reference, at) => {
    const schema = resolve(reference, definitions)
    if (schema.type === "object" || schema.properties !== undefined) {
      const out: Record<string, unknown> = {}
      for (const [field, inner] of Object.entries(schema.properties ?? {})) {
        const isSuccess = empty.test(field)
        if (isSuccess && schema.required?.includes(field) !== true && resolve(inner, definitions).type !== "array")
          continue
        out[field] = make(setting, field, inner, at === "" ? field : `${at}.${field}`)
      }
      return out
    }
    if (schema.type === "array") {
      if (empty.test(name)) return []
      const length = lists[at] ?? setting.random.integer(1, 2)
      return Array.from({ length }, () => make(setting, name, schema.items ?? {}, `${at}[]`))
    }
    const given = echo[name]
    return given !== undefined && typeof given === typeof leaf(setting, name, schema)
      ? given
      : leaf(setting, name, schema)
  }
  return make
}

/** Scalars of the input that an answer repeats: ids, and the subject of the query. */
const echoed = (input: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(input).filter(
      ([name, value]) =>
        (typeof value === "string" || typeof value === "number") &&
        /(_id|_code|^id|^currency|^title|^name)$/.test(name) &&
        value !== "LOCAL",
    ),
  )

const settingOf = (question: Question, label: string): Setting => ({
  random: makeRandom(`${question.seed}/${question.shopId}/${question.operation.id}/${label}`),
  currency: question.currency,
  region: question.region,
  known: question.known ?? {},
  // The same within a day, so that the same question has the same answer.
  now: question.now - (question.now % 86_400),
})

const withoutPaging = ({ operation, input }: Question): string => {
  const { token, size } = operation.paging ?? {}
  return JSON.stringify(Object.entries(input).filter(([name]) => name !== token && name !== size))
}

const generateAnswer = (question: Question): unknown => {
  const { operation, input } = question
  const schema = operation.data ?? {}
  const filter = withoutPaging(question)
  const setting = settingOf(question, filter)
  const echo = echoed(input)
  const path = operation.list
  if (path === undefined) return maker(echo, {})(setting, "", schema, "")
  const page = listPage(operation, input, [operation.id, filter], setting.random.integer(3, 60))
  const data = maker(echo, { [path]: 0 })(setting, "", schema, "") as Record<string, unknown>
  const items = itemsOf(schema, path)
  const made = page.indexes.map((index) =>
    maker(echo, {})(settingOf(question, `${filter}/${index}`), path.split(".").at(-1)!, items, `${path}[]`),
  )
  writePath(data, path, made)
  for (const [name, value] of page.fields) if (readPath(data, name) !== undefined) writePath(data, name, value)
  return data
}

/** The schema of one item of the list at a dotted path. */
const itemsOf = (schema: Schema, path: string): Schema => {
  let at = resolve(schema, definitions)
  for (const name of path.split(".")) at = resolve(at.properties?.[name] ?? {}, definitions)
  return at.items ?? {}
}

const mostKnown = 20

const firstOf = <T>(items: Iterable<T>): Array<T> => {
  const out: Array<T> = []
  for (const item of items) {
    if (out.length === mostKnown) break
    out.push(item)
  }
  return out
}

/** The first products and orders: generated answers refer to these. */
const knownOf = (shop: Shop | undefined): Readonly<Record<string, ReadonlyArray<string>>> => {
  if (shop === undefined) return {}
  const products = firstOf(shop.products.values())
  return {
    product_id: products.map(({ id }) => id),
    sku_id: products.flatMap(({ skus }) => skus.map(({ id }) => id)),
    order_id: firstOf(shop.orders.keys()),
    warehouse_id: shop.warehouses,
  }
}

export const generated: Handler = ({ account, body, now, operation, path, query, shop, world }) =>
  operation.answer === "empty" || operation.answer === "none"
    ? {}
    : generateAnswer({
        operation,
        input: { ...(query as object), ...(body as object), ...path },
        seed: world.seed,
        shopId: shop?.id ?? account?.openId ?? "",
        currency: shop?.currency ?? account?.shops[0]?.currency ?? "USD",
        region: shop?.region ?? account?.region ?? "US",
        now,
        known: knownOf(shop),
      })

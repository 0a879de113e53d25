/**
 * Every operation of the spec, once: it passes the gate with valid input, is carried out, and its answer fits the
 * schema of its data, required fields, types and names.
 */
import { expect, test } from "vitest"
import { coverage } from "../../packages/sandbox/src/coverage.ts"
import { sandbox, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { definitions, operations, type KnownOperation } from "../../packages/sandbox/src/operations.ts"
import { mismatch, resolve, type Schema } from "../../packages/sandbox/src/schema.ts"
import { inputFor } from "./input.ts"
import { knownOf, special } from "./known.ts"
import { tokensOf } from "./tokens.ts"
import { callOperation, type Identity, type Loose } from "./wire.ts"

/** Dotted paths of fields that the schema does not have. */
const extras = (value: unknown, reference: Schema | undefined, at = ""): Array<string> => {
  if (reference === undefined) return [at]
  const schema = resolve(reference, definitions)
  if (Array.isArray(value)) return value.flatMap((item) => extras(item, schema.items, `${at}[]`))
  // An object without known fields may have any.
  if (typeof value !== "object" || value === null || schema.properties === undefined) return []
  return Object.entries(value).flatMap(([name, field]) => extras(field, schema.properties?.[name], `${at}.${name}`))
}

/** Before the first version was retired. */
const early = Date.UTC(2024, 5, 1)
const today = Date.UTC(2026, 6, 1)

const identities = async (tts: Sandbox): Promise<Readonly<Record<string, Identity>>> => {
  const made: Record<string, Identity> = {}
  const cipher = tts.shops()[0]!.cipher
  for (const openId of ["seller", "creator", "partner"])
    made[openId] = { ...(await tokensOf(tts, openId)), contentToken: tts.contentToken(openId), cipher }
  return made
}

const start = (now: number) =>
  sandbox({
    clock: () => now,
    accounts: [
      { open_id: "seller", shops: [{ orders: 30, products: 30 }] },
      { open_id: "creator", user_type: 1 },
      { open_id: "partner", user_type: 3 },
    ],
  })

const dataOf = (operation: KnownOperation, body: Loose): unknown =>
  operation.path.startsWith("/v2/oauth/") ? body : body?.data

const isRetired = (operation: KnownOperation, now: number) =>
  operation.deprecated?.sunset !== undefined && Date.parse(operation.deprecated.sunset) <= now

test("every operation answers as its schema says", async () => {
  expect(operations.length).toBeGreaterThan(500)
  const wrong: Array<string> = []
  for (const operation of operations) {
    const now = isRetired(operation, today) ? early : today
    await using tts = await start(now)
    const who = await identities(tts)
    const known = await knownOf(tts, operation)
    const input = inputFor(operation, known, await special(tts, operation, known))
    const answer = await callOperation(tts, who[operation.access] ?? who["seller"]!, operation, input)
    const ok = operation.path.startsWith("/v2/oauth/")
      ? answer.body?.error === undefined
      : operation.platform === "content"
        ? answer.body?.error?.code === "ok"
        : answer.body?.code === 0
    if (!ok) {
      wrong.push(
        `${operation.id}: ${answer.status} ${answer.text.slice(0, 300)} <- ${JSON.stringify(input).slice(0, 200)}`,
      )
      continue
    }
    const data = dataOf(operation, answer.body)
    const problem = mismatch(data, operation.data!, definitions)
    if (problem !== undefined) wrong.push(`${operation.id}: ${problem.at} ${problem.rule}`)
    const unknown = extras(data, operation.data)
    if (unknown.length > 0) wrong.push(`${operation.id}: unknown ${[...new Set(unknown)].join(", ")}`)
  }
  expect(wrong).toEqual([])
}, 60_000)

test("a retired version says so", async () => {
  await using tts = await start(today)
  const who = await identities(tts)
  const retired = operations.filter((operation) => isRetired(operation, today))
  expect(retired.length).toBeGreaterThan(0)
  for (const operation of retired) {
    const answer = await callOperation(tts, who[operation.access] ?? who["seller"]!, operation, inputFor(operation, {}))
    expect(answer.body, operation.id).toMatchObject({ code: 36009014 })
  }
})

test("more than 300 operations act on the state", () => {
  const all = Object.values(coverage())
  expect(all).toHaveLength(operations.length)
  expect(all.filter((kind) => kind === "stateful").length).toBeGreaterThan(300)
})

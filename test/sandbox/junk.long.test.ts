/**
 * Valid input with one field replaced by junk, for every operation: the sandbox refuses it or takes it, but it never breaks,
 * and what it says is an envelope.
 */
import { expect, test } from "vitest"
import { sandbox } from "../../packages/sandbox/src/index.ts"
import { operations } from "../../packages/sandbox/src/operations.ts"
import { inputFor } from "./input.ts"
import { knownOf, special } from "./known.ts"
import { tokensOf } from "./tokens.ts"
import { callOperation, type Identity, type Values } from "./wire.ts"

const junk: ReadonlyArray<unknown> = [
  "",
  "constructor",
  "__proto__",
  "-1",
  "9".repeat(400),
  "é\u0000",
  -1,
  1.5,
  1e300,
  true,
  null,
  [],
  [[]],
  [null],
  {},
  [{}],
  { length: 3 },
]

/** The same with one leaf, or one list or object, replaced. */
const variants = (value: unknown, replacement: unknown): Array<unknown> => {
  if (Array.isArray(value))
    return [
      replacement,
      ...value.flatMap((item, i) => variants(item, replacement).map((one) => value.with(i, one) as unknown)),
    ]
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return [replacement]
  const entries = Object.entries(value)
  return [
    replacement,
    ...entries.flatMap(([name, field]) => variants(field, replacement).map((one) => ({ ...value, [name]: one }))),
  ]
}

test("no junk in any field of any operation breaks the sandbox", async () => {
  const broken = new Set<string>()
  for (const operation of operations) {
    const now = operation.deprecated?.sunset === undefined ? Date.UTC(2026, 6, 1) : Date.UTC(2024, 5, 1)
    await using tts = await sandbox({
      clock: () => now,
      contentLimits: false,
      accounts: [
        { open_id: "seller", shops: [{ orders: 30, products: 30 }] },
        { open_id: "creator", user_type: 1 },
        { open_id: "partner", user_type: 3 },
      ],
    })
    const openId = operation.access === "creator" || operation.access === "partner" ? operation.access : "seller"
    const cipher = tts.shops()[0]!.cipher
    const who: Identity = { ...(await tokensOf(tts, openId)), contentToken: tts.contentToken(openId), cipher }
    const known = await knownOf(tts, operation)
    const valid = inputFor(operation, known, await special(tts, operation, known))
    // What may be left out, too.
    for (const name of Object.keys({ ...valid, ...operation.input?.properties })) {
      // A header, which node:http itself checks.
      if (name === "Content-Range") continue
      for (const replacement of junk) {
        for (const one of variants(valid[name], replacement)) {
          // A file is bytes, and the parts of a form are texts.
          if (operation.media !== "json" && typeof one !== "string") continue
          const input: Values = { ...valid, [name]: one }
          const { body, status, text } = await callOperation(tts, who, operation, input)
          if (status === 500 || (body === undefined && operation.media !== "binary"))
            broken.add(`${operation.id} ${name}=${JSON.stringify(one)?.slice(0, 60)}: ${text.slice(0, 400)}`)
        }
      }
    }
  }
  expect([...broken]).toEqual([])
})

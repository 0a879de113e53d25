/**
 * Every exported function of every sub-path, and every call of the kit, has an `@example`. test/e2e/printed-code.test.ts
 * proves that the examples compile.
 */
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { packages, root } from "../../scripts/workspace.ts"
import { examplesOf } from "../e2e/doc-comments.ts"
import { functionsWithoutExample, membersWithoutExample } from "./doc-examples.ts"

/** What only the authors of a limiter call, and the limiters of this repository show. A name that gains an example goes. */
const exceptions = [
  "packages/rate-limit/src/limiter-errors.ts: inVain",
  "packages/rate-limit/src/limiter-errors.ts: queueFull",
  "packages/rate-limit/src/queue.ts: make",
]

const handWritten = packages.filter(({ short }) => short !== "api")

describe("every exported function has an example", () => {
  test.each(handWritten.map((one) => [one.manifest.name, one] as const))("%s", async (_, one) => {
    const without = await functionsWithoutExample(one)
    expect(without).toEqual(exceptions.filter((name) => name.startsWith(`${one.dir}/`)))
  })
})

describe("every call of the kit's faces has an example", () => {
  /** What is no call. */
  const values = ["ContentCalls.content", "TikTokShop.parts"]
  test.each([
    ["shop-calls.ts", "ShopCalls"],
    ["shop-calls.ts", "TikTokShop"],
    ["shop-calls.ts", "ShopWebhooks"],
    ["shop-calls.ts", "ShopTokens"],
    ["faces/content.ts", "ContentCalls"],
    ["faces/exports.ts", "ExportCalls"],
    ["faces/webhooks.ts", "WebhookHandling"],
  ])("%s: %s", (file, name) => {
    const without = membersWithoutExample(`packages/kit/src/${file}`, name)
    expect(without.filter((member) => !values.includes(member))).toEqual([])
  })
})

describe("every code block of a doc comment is an example, so that it compiles", () => {
  test.each(handWritten.map((one) => [one.manifest.name, one.dir] as const))("%s", (_, dir) => {
    const fragments = globSync("src/**/*.ts", { cwd: join(root, dir) }).filter((file) => {
      const source = readFileSync(join(root, dir, file), "utf8")
      const blocks = source.match(/^ *\* ```ts$/gm) ?? []
      return blocks.length !== examplesOf(source).length
    })
    expect(fragments).toEqual([])
  })
})

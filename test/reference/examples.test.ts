/** Every example of the reference compiles exactly as printed. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { folderOf } from "../types/compiler.ts"
import { modules } from "../types/operations.ts"

const reference = join(import.meta.dirname, "../../generated/reference")

/** What the pages say of the names that their examples use. */
const CLIENTS = `
import { createTikTokShop } from "tiktok-shop-kit"
import type { PromiseClient } from "@tiktok-shop-kit/client"
import type { CallError } from "@tiktok-shop-kit/errors"

const tiktok = createTikTokShop()
const clients = { shop: tiktok.shop(""), account: tiktok.account(""), app: tiktok }
declare global {
  const shop: typeof clients.shop
  const account: typeof clients.account
  const app: typeof clients.app
  const content: PromiseClient<CallError, "content">
}
`

const examples = readdirSync(reference).flatMap((page) => {
  const blocks = readFileSync(join(reference, page), "utf8").matchAll(/^## (\S+)$|^```ts\n([^]*?)^```$/gm)
  const found: Array<readonly [file: string, text: string]> = []
  let heading = page
  for (const [, title, text] of blocks) {
    if (title !== undefined) heading = title
    else found.push([`${heading}.ts`, text!])
  }
  return found
})

it("there is one for every operation with a module", () => {
  const files = examples.map(([file]) => file)
  expect(files.toSorted()).toEqual(modules.map(({ id }) => `${id}.ts`).toSorted())
})

it("all of them compile", { timeout: 60_000 }, () => {
  const folder = folderOf({ "clients.ts": CLIENTS, ...Object.fromEntries(examples) })
  try {
    const { errors } = folder.compile("tsc 7", "clients.ts", ...examples.map(([file]) => file))
    expect(errors).toEqual([])
  } finally {
    folder.remove()
  }
})

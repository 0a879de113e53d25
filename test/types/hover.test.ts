/** A hover shows names and the words of the spec, not pages of types. */
import { join } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"
import { type Folder, folderOf } from "./compiler.ts"
import { type LanguageServer, startServer } from "./language-server.ts"

const PROGRAM = `
import { editProduct, getProduct, searchProducts } from "@tiktok-shop-kit/api/product"
import { getOrderList } from "@tiktok-shop-kit/api/order"
import { getPayments } from "@tiktok-shop-kit/api/finance/202309"
import { middleware, replace, use } from "@tiktok-shop-kit/client"
import type { PromiseClient } from "@tiktok-shop-kit/client"
import type { CallError } from "@tiktok-shop-kit/errors"
import type { ShopClient } from "tiktok-shop-kit/client"

declare const shop: PromiseClient<CallError>

const product = await shop.call(getProduct, { product_id: "1" })
const sku = product.skus?.[0]
const created = product.create_time
const outcome = await shop.result(getProduct, { product_id: "1" })
const payments = await shop.call(getPayments, { sort_field: "create_time" })
const payment = payments.payments[0]
for await (const found of shop.items(searchProducts, { status: "ACTIVATE" })) console.log(found)
const { orders } = await shop.call(getOrderList, { page_size: 10, shipping_type: "TIKTOK" })
declare const onion: ShopClient
const edited = onion.pipe(
  use(middleware("tenant", (next) => next)),
  replace("rate-limit", middleware("limits", (next) => next)),
)
export const shown = [edited, sku, created, outcome, payment, orders, editProduct]
`

let folder: Folder
let server: LanguageServer
beforeAll(async () => {
  folder = folderOf({ "program.ts": PROGRAM })
  server = await startServer(folder.path)
}, 60_000)
afterAll(async () => {
  await server.stop()
  folder.remove()
})

const hover = (marker: string): Promise<string> => server.hover(join(folder.path, "program.ts"), marker)

/** The code of a hover, on one line. */
const shown = async (marker: string): Promise<string> =>
  (/```typescript\n([^]*?)\n```/.exec(await hover(marker))?.[1] ?? "").replaceAll(/\s+/g, " ")

it("the program compiles", { timeout: 60_000 }, () => {
  expect(folder.compile("tsc 7", "program.ts").errors).toEqual([])
})

it("a result has a name", async () => {
  expect(await shown("product = ")).toBe("const product: GetProduct.Data")
  expect(await shown("sku = ")).toBe("const sku: ProductSku | undefined")
  expect(await shown("found of")).toBe("const found: ProductSummary")
  expect(await shown("orders }")).toBe("const orders: Order[]")
  expect(await shown("payment = ")).toBe("const payment: GetPayments.Payment | undefined")
  expect(await shown("outcome = ")).toBe("const outcome: Outcome<GetProduct.Data, CallError>")
})

it("an operation says what to know before calling it", async () => {
  const text = await hover("getProduct, {")
  expect(text).toMatch(/const getProduct: Operation<GetProduct\.Input, GetProduct\.Data, "shop"(, GetProduct\.Code)?>/)
  expect(text).toContain("Reads one product whole")
  expect(text).toContain("`GET /product/202309/products/{product_id}`")
  expect(text).toContain("scope `seller.product.basic`")
})

it("an edited client names its layers, and the phase of those that state none", async () => {
  const text = await shown("edited = ")
  expect(text).toContain('Deadline, Middleware<"tenant", never, never, any, never> & At<"call">, Deprecations, Retry')
  expect(text).toContain(
    'Token, InactiveShops, Middleware<"limits", never, never, any, never> & At<"repeat">, Envelope, Sign]',
  )
  expect(text.length).toBeLessThan(400)
})

it("a field has its description", async () => {
  expect(await hover("product_id:")).toMatch(/GetProduct\.Input\.product_id: string/)
  expect(await hover("create_time")).toMatch(/create_time\?: number \| undefined[^]*Unix seconds/)
  expect(await hover("shipping_type:")).toMatch(/shipping_type\?:[^]*Only orders with this way of shipping/)
})

it("no hover is a page", async () => {
  const markers = [
    "call(getProduct",
    "call(getPayments",
    "items(",
    "result(",
    "getProduct, {",
    "editProduct]",
    "product =",
  ]
  for (const marker of markers) expect((await shown(marker)).length, marker).toBeLessThan(400)
})

/** `npx tiktok-shop-kit generate | doctor`, run as users run them. */
import { createServer } from "node:http"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import type { AddressInfo } from "node:net"
import { spawn } from "node:child_process"
import { join } from "node:path"
import * as Client from "@tiktok-shop-kit/client"
import * as Effect from "effect/Effect"
import { expect, it, onTestFinished } from "vitest"
import { root } from "../../scripts/workspace.ts"
import { node, temporary, write } from "./temporary.ts"

const bin = "packages/kit/src/cli/node/main.ts"
/** Without the variables of the machine. */
const clean = Object.fromEntries(
  Object.keys(process.env)
    .filter((key) => key.startsWith("TIKTOK_"))
    .map((key) => [key, undefined]),
)

const mine = `openapi: 3.0.3
info: { title: Beta, version: "1" }
paths:
  /product/202701/products/{product_id}/clone:
    parameters:
      - { name: product_id, in: path, required: true, schema: { type: string } }
      - { name: shop_cipher, in: query, schema: { type: string } }
    post:
      operationId: cloneProduct
      summary: Copies a product within the shop.
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [title]
              properties:
                title: { type: string }
                mode: { type: string, enum: [DRAFT, LIVE] }
                price: { $ref: "#/components/schemas/price" }
      responses:
        "200":
          description: The copy.
          content:
            application/json:
              schema:
                type: object
                properties:
                  code: { type: integer }
                  data:
                    type: object
                    properties:
                      product_id: { type: string }
                      price: { $ref: "#/components/schemas/price" }
components:
  schemas:
    price:
      type: object
      properties: { amount: { type: string } }
`

it("generate makes operations of a user's own that the client calls like the rest", async () => {
  const folder = temporary()
  write(folder, { "mine.yaml": mine })
  const out = join(folder, "operations")
  expect(node(bin, ["generate", join(folder, "mine.yaml"), "--out", out])).toEqual({
    code: 0,
    out: `product.202701.cloneProduct\n1 operation in ${out}: import them from ${out}/index.js\n`,
    err: "",
  })
  const file = join(out, "product/202701/cloneProduct.ts")
  const text = readFileSync(file, "utf8")
  expect(text).toMatch(/^\/\/ Generated from mine\.yaml by `npx tiktok-shop-kit generate`\. Do not edit\.\n/)
  expect(text).toContain('mode?: "DRAFT" | "LIVE" | (string & {}) | undefined')
  expect(text).toContain('  method: "POST",\n  path: "/product/202701/products/{product_id}/clone",\n')
  expect(text).toMatch(/^ {2}interface Data \{\n {4}product_id\?: string\n {4}price\?: Price\n {2}\}\n\}\n$/m)
  expect(text).toContain('import type { Price, PriceInput } from "../../schemas.js"')

  const { cloneProduct } = (await import(file)) as { cloneProduct: Client.Operation<object, object, "shop"> }
  expect(cloneProduct).toMatchObject({ id: "product.202701.cloneProduct", shopCipher: "optional", safety: "unsafe" })
  const sent: Request[] = []
  const fetch = (async (url, init) => {
    sent.push(new Request(url as string, init as RequestInit))
    return Response.json({ product_id: "2" })
  }) as typeof globalThis.fetch
  const answer = await Effect.runPromise(Client.make({ fetch }).call(cloneProduct, { product_id: "1", title: "Mug" }))
  expect(answer).toEqual({ product_id: "2" })
  expect(new URL(sent[0]!.url).pathname).toBe("/product/202701/products/1/clone")
  expect(await sent[0]!.json()).toEqual({ title: "Mug" })
})

it("generate names every problem with its line and writes nothing", () => {
  const folder = temporary()
  const out = join(folder, "operations")
  const run = (text: string) => {
    write(folder, { "mine.yaml": text })
    const { code, err } = node(bin, ["generate", join(folder, "mine.yaml"), "--out", out])
    expect({ code, written: existsSync(out) }).toEqual({ code: 1, written: false })
    return err
  }
  expect(run(mine.replace("      operationId: cloneProduct\n", ""))).toMatch(/^mine\.yaml:\d+: operationId /)
  expect(run(mine.replace('#/components/schemas/price" }\n      r', '#/components/schemas/none" }\n      r'))).toMatch(
    /^mine\.yaml:20: \$ref to schemas\/None\.yaml, which does not exist/,
  )
  expect(run("a: [")).toMatch(/^mine\.yaml:\d+: /)
  expect(run("hello: 1")).toBe(
    "mine.yaml describes no operation: write them under paths\n1 problem; nothing was written.\n",
  )
})

it("generate does not overwrite what it did not make, and removes what its file no longer has", () => {
  const folder = temporary()
  const out = join(folder, "operations")
  write(folder, { "mine.yaml": mine, "operations/index.ts": "export {}\n" })
  const run = () => node(bin, ["generate", join(folder, "mine.yaml"), "--out", out])
  expect(run()).toMatchObject({
    code: 2,
    err: expect.stringContaining("index.ts is not generated and would be overwritten"),
  })
  expect(readdirSync(out)).toEqual(["index.ts"])
  write(folder, {
    "operations/index.ts": "// Generated from mine.yaml by `npx tiktok-shop-kit generate`. Do not edit.\n",
  })
  expect(run().code).toBe(0)
  write(folder, { "mine.yaml": mine.replaceAll("202701", "202702"), "operations/own.ts": "mine\n" })
  expect(run().code).toBe(0)
  expect(existsSync(join(out, "product/202701/cloneProduct.ts"))).toBe(false)
  expect(readFileSync(join(out, "own.ts"), "utf8")).toBe("mine\n")
})

const project = {
  "src/orders.ts": `import { getOrderDetail as detail } from "@tiktok-shop-kit/api/order/202309"
import * as product from "@tiktok-shop-kit/api/product/202309"
// import { shipPackage } from "@tiktok-shop-kit/api/fulfillment/202309"
export const a = () => client.call(product.searchProducts, { page_size: 1 })
export const b = () => client.GET("/order/202507/orders", { ids: ["https://example.org"] })
`,
  "node_modules/other/index.js": 'import { getOrderList } from "@tiktok-shop-kit/api/order/202309"',
}

it("doctor finds operations by import, by namespace and by path, and says what takes the place of old ones", () => {
  const folder = temporary()
  write(folder, project)
  const { code, out } = node(bin, ["doctor", folder, "--offline", "--json"], clean)
  const report = JSON.parse(out)
  expect({ code, operations: report.operations }).toEqual({ code: 0, operations: 3 })
  expect(report.findings).toMatchObject([
    {
      id: "order.202309.getOrderDetail",
      stage: "superseded",
      successor: "order.202507.getOrderDetail",
      uses: [{ file: "src/orders.ts", line: 1 }],
    },
    {
      id: "product.202309.searchProducts",
      stage: "superseded",
      successor: "product.202502.searchProducts",
      uses: [{ file: "src/orders.ts", line: 4 }],
    },
  ])
  expect(report.findings[1].differences.added).toBeGreaterThan(0)
  expect(report.checks).toEqual([
    { name: "configuration", state: "unknown", detail: expect.stringContaining("no TIKTOK_SHOP_* variable") },
  ])
})

it("doctor fails on a wrong configuration, and shows no secret", () => {
  const folder = temporary()
  write(folder, { ".env": "TIKTOK_SHOP_APP_SECRET=e59af819cc\nTIKTOK_SHOP_REGION=mars\n" })
  const { code, out } = node(bin, ["doctor", folder, "--offline"], clean)
  expect(code).toBe(1)
  expect(out).toContain("configuration: wrong, ")
  expect(out).toContain("appKey is missing")
  expect(out).toContain("region is 'mars'")
  expect(out).not.toContain("e59af819cc")
})

/** A host whose clock is off by so many seconds. */
const hostAhead = async (seconds: number): Promise<string> => {
  const server = createServer((_, response) => {
    response.setHeader("date", new Date(Date.now() + seconds * 1000).toUTCString())
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const doctorAt = (host: string): Promise<string> =>
  new Promise((resolve) => {
    const env = {
      ...process.env,
      ...clean,
      TIKTOK_SHOP_APP_KEY: "29a39d",
      TIKTOK_SHOP_APP_SECRET: "x1",
      TIKTOK_SHOP_API_BASE_URL: host,
    }
    const child = spawn(process.execPath, [join(root, bin), "doctor", temporary()], { env })
    let out = ""
    child.stdout.on("data", (chunk) => (out += chunk))
    child.on("close", (code) => resolve(`${code} ${out}`))
  })

it("doctor compares the clock with the host's", async () => {
  expect(await doctorAt(await hostAhead(0))).toMatch(/^0 configuration: ok, [\s\S]*\nclock: ok, /)
  expect(await doctorAt(await hostAhead(-90))).toMatch(
    /^1 [\s\S]*clock: wrong, (89|90|91) s ahead, and the gateway refuses/,
  )
  expect(await doctorAt(await hostAhead(400))).toMatch(/^1 [\s\S]*clock: wrong, (399|400|401|400) s behind/)
  expect(await doctorAt("http://127.0.0.1:9")).toMatch(
    /^0 [\s\S]*clock: not checked, http:\/\/127\.0\.0\.1:9 did not answer/,
  )
})

it("a command that there is not, and wrong arguments, end with how it is used", () => {
  for (const args of [
    ["heal"],
    ["generate"],
    ["doctor", "a", "b"],
    ["doctor", "--what"],
    ["doctor", "/no/such/folder"],
  ]) {
    expect(node(bin, args)).toMatchObject({ code: 2, out: "", err: expect.stringMatching(/^tiktok-shop-kit: /) })
  }
})

/** Tests against the sandbox, through the public API only. Node's own test runner runs them. */
import { getProduct, searchProducts } from "@tiktok-shop-kit/api/product"
import * as Client from "@tiktok-shop-kit/client"
import { makeSandbox } from "@tiktok-shop-kit/sandbox/fetch"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import assert from "node:assert/strict"
import { test } from "node:test"
import { shopClient } from "tiktok-shop-kit/client"
import { CurrentTenant, tenant } from "../src/index.ts"

const setup = () => {
  const tts = makeSandbox({ products: 2, url: "https://tiktok.sandbox" })
  const tags: Array<string | null> = []
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init)
    tags.push(request.headers.get("x-tenant"))
    return tts.fetch(request)
  }
  const client = shopClient({ ...tts.config, fetch })
  return { tts, tags, client: client.pipe(Client.use(tenant())) }
}

const acme = { id: "acme", isSuspended: false }

test("each request is tagged with its tenant, also when it is repeated", async () => {
  const { tts, tags, client } = setup()
  tts.faults.add({ kind: "throttle", retryAfterSeconds: 1, operation: "product.*" })
  await Effect.runPromise(Effect.provideService(client.call(searchProducts, { page_size: 1 }), CurrentTenant, acme))
  // The first request asks for the shops, without a tenant.
  assert.deepEqual(
    tags.filter((tag) => tag !== null),
    ["acme", "acme"],
  )
})

test("a suspended tenant's call ends with an error that says so, and nothing is sent", async () => {
  const { tts, client } = setup()
  const service = Context.make(CurrentTenant, { id: "zeta", isSuspended: true })
  const outcome = await Client.promises(client.pipe(Client.provide(service))).result(getProduct, { product_id: "1" })
  assert.equal(outcome.ok, false)
  assert.equal(outcome.ok ? undefined : outcome.error._tag, "TenantSuspendedError")
  assert.equal(tts.requests.length, 0)
})

test("a client with this middleware does not compile without a tenant", () => {
  const { client } = setup()
  // @ts-expect-error CurrentTenant is missing
  const _: Effect.Effect<unknown, unknown> = client.call(searchProducts, { page_size: 1 })
})

test("the description of the middleware stack shows its place", () => {
  assert.match(Client.describe(setup().client), /deadline[\s\S]*tenant[\s\S]*retry/)
})

/**
 * The client against the sandbox's networks and gateways: each wording of the gateway becomes the error of its class, and a
 * write whose answer drips past its time has an unknown outcome.
 */
import { searchProducts, updateInventory } from "@tiktok-shop-kit/api/product"
import { sandbox, type Product, type Sandbox } from "@tiktok-shop-kit/sandbox"
import { createTikTokShop, type TikTokShopConfig } from "tiktok-shop-kit"
import { expect, test } from "vitest"
import { gatewayWordings, type GatewayWording } from "../../packages/sandbox/src/gateway-wordings.ts"

const quick = { retry: { baseMs: 1, capMs: 1 } }

const shopOf = (tts: Sandbox, config: TikTokShopConfig = {}) => {
  const { id, cipher } = tts.shops()[0]!
  return createTikTokShop({ ...tts.config, ...quick, ...config }).shop({ id, cipher })
}

const failed = async (call: Promise<unknown>): Promise<object> =>
  call.then(
    () => {
      throw new Error("The call succeeded.")
    },
    (error: object) => error,
  )

/** The wordings that are not about a wrong field. */
const tags: Readonly<Partial<Record<GatewayWording, string>>> = {
  "app-key": "AuthenticationError",
  "token-header": "AuthenticationError",
  "no-signature": "SignatureError",
  "timestamp-negative": "SignatureError",
  "timestamp-early": "SignatureError",
  "timestamp-late": "SignatureError",
  "token-expired": "AuthenticationError",
  "scope-missing": "PermissionError",
  "scope-none": "PermissionError",
  "scope-old-wording": "PermissionError",
  "cipher-or-token": "AuthenticationError",
  throttled: "RateLimitError",
  "internal-error": "ServerError",
  "internal-error-in-200": "ServerError",
  "request-timeout": "ServerError",
  "path-invalid": "NotFoundError",
  "path-unknown-to-service": "NotFoundError",
  "file-size": "LimitError",
  "ip-not-allowed": "PermissionError",
  "auth-code": "AuthenticationError",
  "auth-record": "AuthenticationError",
  "warehouse-unknown": "NotFoundError",
  "category-unknown": "NotFoundError",
  "seller-inactive": "PermissionError",
  "order-on-hold": "ConflictError",
  "message-quota": "QuotaError",
  "no-permission": "PermissionError",
  "room-unknown": "NotFoundError",
  "scene-unsupported": "ConflictError",
  "system-busy": "ServerError",
  "merchant-not-allowed": "PermissionError",
  "order-of-tracking": "NotFoundError",
  "app-not-authorized": "PermissionError",
}

test.each(gatewayWordings)("the gateway's wording %s is the error of its class", async (wording) => {
  await using tts = await sandbox({ products: 1, orders: 0 })
  tts.faults.add({ kind: "gateway", wording, operation: "product.*.searchProducts", times: Infinity })
  const error = await failed(shopOf(tts).call(searchProducts, { page_size: 1 }))
  expect(error).toMatchObject({ _tag: tags[wording] ?? "ValidationError" })
})

test.each<[GatewayWording, string, string]>([
  ["required-field", "main_images", "main_images"],
  ["required-leaf", "package_weight.value", "package_weight.value"],
  ["wrong-type", "cover_timestamp_ms", "cover_timestamp_ms"],
  ["missing-in-body", "address", "address"],
  ["out-of-range", "page_size", "page_size"],
  ["missing-binding", "ttc_state", "ttc_state"],
  ["time-order", "start_date_ge", "start_date_ge"],
])("the client reads the field out of %s", async (wording, given, field) => {
  await using tts = await sandbox({ products: 1, orders: 0 })
  tts.faults.add({ kind: "gateway", wording, field: given })
  expect(await failed(shopOf(tts).call(searchProducts, { page_size: 1 }))).toMatchObject({
    _tag: "ValidationError",
    field,
    retry: "never",
  })
})

test("an answer that drips past the time of a write: the outcome is unknown, it was done once and is not sent again", async () => {
  await using tts = await sandbox({ products: 1, orders: 0 })
  const [{ id, skus }] = tts.products() as [Product]
  const stock = skus[0]!.inventory.map(({ warehouse_id }) => ({ warehouse_id, quantity: 77 }))
  const input = { product_id: id, skus: [{ id: skus[0]!.id, inventory: stock }] }
  tts.faults.add({ kind: "drip", delayMs: 1_000, times: Infinity })
  const error = await failed(shopOf(tts).call(updateInventory, input, { timeoutMs: 300 }))
  expect(error).toMatchObject({ _tag: "NetworkError", outcome: "unknown", timeoutMs: 300 })
  expect(tts.requests).toHaveLength(1)
  expect(tts.products()[0]!.skus[0]!.inventory[0]!.quantity).toBe(77)
})

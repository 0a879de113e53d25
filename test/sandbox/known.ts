/**
 * Ids of things that exist in a sandbox, by the names under which operations ask for them, and the input of the
 * operations that a schema alone does not describe.
 */
import type { Sandbox } from "../../packages/sandbox/src/index.ts"
import type { KnownOperation } from "../../packages/sandbox/src/operations.ts"
import { png, type Loose, type Values } from "./wire.ts"

export const knownOf = async (tts: Sandbox, _operation: KnownOperation): Promise<Values> => {
  const [shop] = tts.shops()
  const products = tts.products()
  const product = products.find(({ status }) => status === "ACTIVATE")!
  const order = tts.orders().find(({ status }) => status === "AWAITING_SHIPMENT")!
  const known: Loose = {
    page_size: 5,
    product_id: product.id,
    product_ids: [product.id],
    sku_id: product.skus[0]!.id,
    warehouse_id: shop!.warehouses[0],
    order_id: order.id,
    order_ids: [order.id],
    main_order_id: order.id,
    package_id: order.packages[0]?.id,
    currency: "USD",
    auth_code: tts.authorize().code,
    data: png(600, 600),
    app_key: tts.config.appKey,
    app_secret: tts.config.appSecret,
    refresh_token: tts.config.refreshToken,
  }
  return known
}

type Special = (tts: Sandbox) => Values | Promise<Values>

const specials: Readonly<Record<string, Special>> = {
  "authentication.v2.refreshAccessToken": (tts) => ({ refresh_token: tts.config.refreshToken }),
}

export const special = async (tts: Sandbox, operation: KnownOperation): Promise<Values> =>
  (await specials[operation.id]?.(tts)) ?? {}

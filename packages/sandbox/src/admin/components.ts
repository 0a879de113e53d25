/**
 * The schemas that several answers of the admin API share, by their names in the OpenAPI document.
 */
import { orderStatuses, productStatuses } from "../model.ts"
import {
  anyObject,
  decimal,
  described,
  flag,
  listOf,
  objectOf,
  oneOf,
  openObject,
  ref,
  text,
  whole,
  type JsonSchema,
} from "../json-schema.ts"

const unixSeconds = described("Unix seconds.", whole)
const unixMs = described("Unix milliseconds of the sandbox's clock.", decimal)
const isoTime = described("ISO 8601.", text)

const money = openObject({ currency: text, refund_total: text })

const line = openObject({
  id: text,
  product_id: text,
  sku_id: text,
  seller_sku: text,
  display_status: text,
  sale_price: text,
})

const shop = openObject({
  id: text,
  name: text,
  region: text,
  cipher: text,
  code: text,
  currency: text,
  warehouses: listOf(text),
  openId: described("The open id of the shop's account.", text),
})

const accountInState = objectOf({
  openId: text,
  name: text,
  userType: described("0 seller, 1 creator, 3 partner, 4 and 5 global selling.", whole),
  active: flag,
  shops: listOf(
    objectOf({
      id: text,
      name: text,
      region: text,
      active: flag,
      products: whole,
      orders: whole,
      ordersByStatus: anyObject,
      webhooks: listOf(objectOf({ event: text, address: text })),
    }),
  ),
})

const attempt = objectOf({ at: unixMs }, { status: whole, error: text })

export const components: Readonly<Record<string, JsonSchema>> = {
  Error: objectOf({ error: described("What is wrong, and with which field.", text) }),
  Clock: objectOf({
    now: unixMs,
    iso: isoTime,
    aheadMs: described("How far the clock is ahead of the real time.", decimal),
  }),
  Account: accountInState,
  Token: objectOf({
    platform: oneOf("shop", "developers"),
    token: described("Its beginning.", text),
    openId: text,
    account: text,
    expiresAt: isoTime,
    expired: flag,
  }),
  Bucket: openObject({ key: text, tokens: decimal, burst: decimal, requestsPerSecond: decimal }),
  WaitingFault: openObject({
    kind: text,
    left: described('How many more times the fault hits; "all" for every time.', { type: ["number", "string"] }),
  }),
  State: objectOf({
    url: text,
    appKey: text,
    serviceId: text,
    region: text,
    seed: text,
    signing: text,
    clock: ref("Clock"),
    accounts: listOf(ref("Account")),
    tokens: listOf(ref("Token")),
    buckets: listOf(ref("Bucket")),
    faults: listOf(ref("WaitingFault")),
    counts: objectOf({ requests: whole, events: whole, deliveries: whole }),
  }),
  Request: objectOf(
    {
      method: text,
      path: text,
      verdict: text,
      requestId: text,
      at: unixMs,
      durationMs: described("Real time until the answer was ready.", decimal),
    },
    {
      retryOf: described("The request id of the first attempt of the call.", text),
      attempt: described("2 for the second attempt.", whole),
      operation: text,
      status: whole,
      code: { type: ["integer", "string"] },
      fault: text,
    },
  ),
  Shop: shop,
  Product: openObject({
    id: text,
    title: text,
    status: oneOf(...productStatuses),
    create_time: unixSeconds,
    update_time: unixSeconds,
    skus: listOf(openObject({ id: text, seller_sku: text, price: anyObject, inventory: listOf(anyObject) })),
  }),
  Order: openObject({
    id: text,
    status: oneOf(...orderStatuses),
    create_time: unixSeconds,
    update_time: unixSeconds,
    user_id: described("The buyer.", text),
    line_items: listOf(line),
    packages: listOf(openObject({ id: text })),
    payment: anyObject,
  }),
  Package: openObject({
    id: text,
    status: text,
    order_ids: listOf(text),
    line_item_ids: listOf(text),
    create_time: unixSeconds,
    update_time: unixSeconds,
  }),
  Cancellation: openObject({
    cancel_id: text,
    order_id: text,
    cancel_type: text,
    cancel_status: text,
    cancel_reason: text,
    role: text,
    refund_amount: money,
    create_time: unixSeconds,
    update_time: unixSeconds,
  }),
  Return: openObject({
    return_id: text,
    order_id: text,
    return_type: text,
    return_status: text,
    return_reason: text,
    role: text,
    refund_amount: money,
    create_time: unixSeconds,
    update_time: unixSeconds,
  }),
  Conversation: openObject({
    id: text,
    buyer_user_id: text,
    create_time: unixSeconds,
    unread_count: whole,
    messages: listOf(openObject({ id: text, type: text, content: text, role: text, create_time: unixSeconds })),
  }),
  Review: objectOf({
    id: text,
    order_id: text,
    product_id: text,
    product_name: text,
    seller_sku: text,
    rating: { type: "integer", minimum: 1, maximum: 5 },
    content: text,
    title: text,
    create_time: unixSeconds,
  }),
  Statement: openObject({
    id: text,
    statement_time: unixSeconds,
    payment_status: text,
    currency: text,
    settlement_amount: text,
    revenue_amount: text,
    fee_amount: text,
  }),
  Event: objectOf({ at: unixMs, name: text, type: whole, data: anyObject }, { shopId: text }),
  Delivery: objectOf(
    { id: text, event: text, address: text, body: text, state: text, attempts: listOf(attempt) },
    { nextAt: unixMs, fault: text },
  ),
}

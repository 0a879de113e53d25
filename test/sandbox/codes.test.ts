/**
 * The sandbox refuses each situation with the code that TikTok has for it, so that a program that branches on a code or on a
 * class of errors does the same in production. One row a situation, through a socket. If TikTok documents no code, the test
 * checks the class, and the answer says that the number is not TikTok's.
 */
import { errorTable } from "@tiktok-shop-kit/api/errors"
import { classify } from "@tiktok-shop-kit/errors"
import { describe, expect, test } from "vitest"
import { sandbox, type ListenOptions, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { globalProduct } from "./recipes.ts"
import { caller, type Answer, type Values } from "./wire.ts"

const hour = 3_600_000
const nowhere = "7000000000000000001"

const open = async (options: ListenOptions) => {
  const tts = await sandbox({
    clock: Date.UTC(2026, 6, 1, 12),
    tokens: { accessTtlSeconds: 90 * 86_400 },
    orders: 0,
    products: [{ skus: [{ seller_sku: "A", price: "10.00", quantity: 50 }] }],
    ...options,
  })
  return { tts, ...caller(tts) }
}

type Situation = Awaited<ReturnType<typeof open>>

const orderOf = (tts: Sandbox, id: string) => tts.orders().find((order) => order.id === id)!
const packageOf = (tts: Sandbox, id: string): string => orderOf(tts, id).packages[0]!.id

const own = { shipping_provider_id: "7117858858072016687", tracking_number: "OWN1" }

interface Bought {
  readonly units?: number
  readonly kind?: "seller-shipped"
}

/** An order in the hour in which its buyer may cancel freely. */
const held = ({ tts }: Situation, { units = 1, ...more }: Bought = {}): string => {
  const { id } = tts.buyer.order({ seller_skus: Array.from({ length: units }, () => "A"), ...more })
  tts.buyer.pay(id)
  return id
}

/** An order that may be shipped. */
const released = (at: Situation, bought?: Bought): string => {
  const id = held(at, bought)
  at.tts.clock.advance(hour)
  return id
}

const shipped = async (at: Situation, bought: Bought = {}): Promise<string> => {
  const id = released(at, bought)
  const how = bought.kind === "seller-shipped" ? { self_shipment: own } : {}
  await at.data("fulfillment.202309.shipPackage", { package_id: packageOf(at.tts, id), ...how })
  return id
}

const delivered = async (at: Situation, bought?: Bought): Promise<string> => {
  const id = await shipped(at, bought)
  at.tts.clock.advance(8 * hour)
  at.tts.clock.advance(49 * hour)
  return id
}

const cancelled = async (at: Situation): Promise<string> => {
  const id = released(at)
  await at.data("return_refund.202602.cancelOrder", { order_id: id, cancel_reason: outOfStock })
  return id
}

const outOfStock = "seller_cancel_reason_out_of_stock"
const damaged = "ecom_order_delivered_refund_reason_damaged_seller"
const packed = "ecom_reverse_reject_cancel_reason_product_packed"
const onSchedule = "reverse_reject_request_reason_4"

const seconds = (tts: Sandbox) => Math.floor(tts.clock.now() / 1000)

const plan = (tts: Sandbox, more: Values = {}): Values => ({
  title: "Sale",
  activity_type: "FIXED_PRICE",
  product_level: "PRODUCT",
  begin_time: seconds(tts) + 60,
  end_time: seconds(tts) + 86_400,
  ...more,
})

const activity = async ({ data, tts }: Situation): Promise<string> =>
  (await data("promotion.202309.createActivity", plan(tts))).activity_id

const terms = (id: string) => [{ id, activity_price_amount: "9.00", quantity_limit: -1, quantity_per_user: -1 }]

/** The code of an answer: the envelope's, or that of its first error. */
const codeOf = ({ body }: Answer): number => (body.code === 0 ? Number(body.data.errors[0].code) : body.code)

interface Row {
  /** What is wrong. */
  readonly when: string
  readonly code: number
  readonly class: string
  /** TikTok documents no code for it. */
  readonly undocumented?: true
  readonly options?: ListenOptions
  readonly operation: string
  readonly call: (at: Situation) => Promise<Values> | Values
}

/** A situation that is a call of one operation. */
const row = (
  when: string,
  code: number,
  errorClass: string,
  operation: string,
  call: (at: Situation) => Promise<Values> | Values,
  more: Pick<Row, "undocumented" | "options"> = {},
): Row => ({ when, code, class: errorClass, operation, call, ...more })

/** For a code in an answer that succeeds. */
const told = 21

const gb = { options: { shops: [{ region: "GB" }] } } as const
const de = { options: { shops: [{ region: "DE" }] } } as const
const undocumented = { undocumented: true } as const

const detail = "fulfillment.202309.getPackageDetail"
const document = "fulfillment.202309.getPackageShippingDocument"
const ship = "fulfillment.202309.shipPackage"
const shipMany = "fulfillment.202309.batchShipPackages"
const deliver = "fulfillment.202309.updatePackageDeliveryStatus"
const changeCarrier = "fulfillment.202309.updatePackageShippingInfo"
const changeOrderCarrier = "fulfillment.202309.updateShippingInfo"
const mark = "fulfillment.202309.markPackageAsShipped"
const pack = "fulfillment.202309.createPackages"
const combine = "fulfillment.202309.combinePackage"
const uncombine = "fulfillment.202309.uncombinePackages"
const cancel = "return_refund.202602.cancelOrder"
const approveCancel = "return_refund.202309.approveCancellation"
const rejectCancel = "return_refund.202309.rejectCancellation"
const openReturn = "return_refund.202602.createReturn"
const approveReturn = "return_refund.202309.approveReturn"
const rejectReturn = "return_refund.202309.rejectReturn"
const createActivity = "promotion.202309.createActivity"

/** Two waiting packages of one buyer, and the one that they became. */
const combined = async (at: Situation): Promise<string> => {
  const { data, tts } = at
  const order = orderOf(tts, released(at, { units: 2 }))
  const groups = order.line_items.map(({ id }, i) => ({ id: String(i), order_line_item_ids: [id] }))
  await data("fulfillment.202309.splitOrders", { order_id: order.id, splittable_groups: groups })
  const { combinable_packages } = await data("fulfillment.202309.searchCombinablePackages", { page_size: 10 })
  const { packages } = await data(combine, { combinable_packages: [{ id: combinable_packages[0].id }] })
  return packages[0].id
}

const pendingCancel = (at: Situation): string => at.tts.buyer.requestCancellation(released(at))

const decidedCancel = async (at: Situation, operation: string, more: Values = {}): Promise<Values> => {
  const cancel_id = pendingCancel(at)
  await at.data(operation, { cancel_id, ...more })
  return { cancel_id }
}

const buyerReturn = async (at: Situation, type: "REFUND" | "RETURN_AND_REFUND"): Promise<string> =>
  at.tts.buyer.requestReturn(await delivered(at), { type })

const product = ({ tts }: Situation) => tts.products()[0]!

/** By the number of the situation. One situation may have several rows: one for each operation or state that has a code. */
const situations: ReadonlyArray<readonly [number: number, rows: ReadonlyArray<Row>]> = [
  [
    1,
    [
      row("a package is shipped that does not exist", 21011028, "NotFoundError", ship, () => ({ package_id: nowhere })),
      row("one of several packages does not exist", 21011028, "NotFoundError", shipMany, () => ({
        packages: [{ id: nowhere }],
      })),
      row(
        "an invoice is for a package that does not exist",
        21011028,
        "NotFoundError",
        "fulfillment.202502.uploadInvoice",
        () => ({
          invoices: [{ package_id: nowhere, order_ids: [nowhere], file: "<x/>", file_type: "XML" }],
        }),
      ),
      row("a package is taken apart that does not exist", 21011028, "NotFoundError", uncombine, () => ({
        package_id: nowhere,
      })),
    ],
  ],
  [
    2,
    [
      row("the details of a package that does not exist", 10006402, "PermissionError", detail, () => ({
        package_id: nowhere,
      })),
      row("the label of a package that does not exist", 21011028, "NotFoundError", document, () => ({
        package_id: nowhere,
        document_type: "SHIPPING_LABEL",
      })),
      row("a carrier for a package that does not exist", 21011028, "NotFoundError", changeCarrier, () => ({
        package_id: nowhere,
        ...own,
      })),
    ],
  ],
  [
    3,
    [
      row(
        "the buyer wants to cancel what is shipped, outside the US",
        21011007,
        "ConflictError",
        ship,
        (at) => {
          const id = released(at)
          at.tts.buyer.requestCancellation(id)
          return { package_id: packageOf(at.tts, id) }
        },
        gb,
      ),
      row("the buyer wants to cancel what is shipped, in the US", 21008044, "ConflictError", ship, (at) => {
        const id = released(at)
        at.tts.buyer.requestCancellation(id)
        return { package_id: packageOf(at.tts, id) }
      }),
    ],
  ],
  [
    4,
    [
      row("a package was shipped before", 21011040, "ConflictError", ship, async (at) => ({
        package_id: packageOf(at.tts, await shipped(at)),
      })),
      row("a package was delivered", 21011027, "ConflictError", ship, async (at) => ({
        package_id: packageOf(at.tts, await delivered(at)),
      })),
      row("a package was cancelled", 21011041, "ConflictError", ship, async (at) => ({
        package_id: packageOf(at.tts, await cancelled(at)),
      })),
    ],
  ],
  [
    5,
    [
      row("a package arrives that is not on its way", 21011003, "ConflictError", deliver, async (at) => ({
        packages: [{ id: packageOf(at.tts, await shipped(at)), delivery_type: "DELIVERY_SUCCESS" }],
      })),
    ],
  ],
  [
    6,
    [
      row("the carrier of a package that waits", 21011043, "ConflictError", changeCarrier, (at) => ({
        package_id: packageOf(at.tts, released(at, { kind: "seller-shipped" })),
        ...own,
      })),
      row("the carrier of a delivered package", 21011030, "ConflictError", changeCarrier, async (at) => ({
        package_id: packageOf(at.tts, await delivered(at, { kind: "seller-shipped" })),
        ...own,
      })),
      row("the carrier of a cancelled package", 21011042, "ConflictError", changeCarrier, async (at) => {
        const id = released(at, { kind: "seller-shipped" })
        await at.data(cancel, { order_id: id, cancel_reason: outOfStock })
        return { package_id: packageOf(at.tts, id), ...own }
      }),
      row("the carrier of a package that TikTok ships", 21011004, "ConflictError", changeCarrier, async (at) => ({
        package_id: packageOf(at.tts, await shipped(at)),
        ...own,
      })),
      row("the carrier of an order that TikTok ships", 21011004, "ConflictError", changeOrderCarrier, async (at) => ({
        order_id: await shipped(at),
        ...own,
      })),
      row("the carrier of an order that waits", 21011043, "ConflictError", changeOrderCarrier, (at) => ({
        order_id: released(at, { kind: "seller-shipped" }),
        ...own,
      })),
    ],
  ],
  [
    7,
    [
      row("an order is packed that does not exist", 21008111, "NotFoundError", pack, () => ({ order_id: nowhere })),
      row("an order is marked as shipped that does not exist", 21008111, "NotFoundError", mark, () => ({
        order_id: nowhere,
        ...own,
      })),
      row(
        "the tracking of an order that does not exist",
        21008111,
        "NotFoundError",
        "fulfillment.202309.getTracking",
        () => ({
          order_id: nowhere,
        }),
      ),
      row(
        "services for an order that does not exist",
        21008111,
        "NotFoundError",
        "fulfillment.202309.getEligibleShippingService",
        () => ({
          order_id: nowhere,
        }),
      ),
    ],
  ],
  [
    8,
    [
      row(
        "the price of an order that does not exist",
        21008111,
        "NotFoundError",
        "order.202407.getPriceDetail",
        () => ({
          order_id: nowhere,
        }),
      ),
      row(
        "a reference to an order that does not exist",
        21008111,
        "NotFoundError",
        "order.202406.addExternalOrderReferences",
        () => ({
          orders: [
            {
              id: nowhere,
              external_order: { id: "1", platform: "SHOPIFY", line_items: [{ id: "1", origin_id: "1" }] },
            },
          ],
        }),
      ),
    ],
  ],
  [
    9,
    [
      row("an order is packed that is on hold", 21011044, "ConflictError", pack, (at) => ({ order_id: held(at) })),
      row("an order is packed that was shipped", 21011006, "ConflictError", pack, async (at) => ({
        order_id: await shipped(at),
      })),
      row("an order is packed that was cancelled", 21011041, "ConflictError", pack, async (at) => ({
        order_id: await cancelled(at),
      })),
    ],
  ],
  [
    10,
    [
      row("a package is combined that does not exist", 21011028, "NotFoundError", combine, () => ({
        combinable_packages: [{ id: nowhere }],
      })),
      row("a package has no other to go with", 21011031, "ValidationError", combine, (at) => ({
        combinable_packages: [{ id: packageOf(at.tts, released(at)) }],
      })),
      row("a package was combined before", 21011033, "ConflictError", combine, async (at) => ({
        combinable_packages: [{ id: await combined(at) }],
      })),
      row("a package is combined that was shipped", 21011003, "ConflictError", combine, async (at) => ({
        combinable_packages: [{ id: packageOf(at.tts, await shipped(at)) }],
      })),
    ],
  ],
  [
    11,
    [
      row("a package is taken apart that was not combined", 21011029, "ValidationError", uncombine, (at) => ({
        package_id: packageOf(at.tts, released(at)),
      })),
      row("a combined package is taken apart that was shipped", 21011005, "ValidationError", uncombine, async (at) => {
        const package_id = await combined(at)
        await at.data(ship, { package_id })
        return { package_id }
      }),
    ],
  ],
  [
    12,
    [
      row("a label before the package was shipped", 21023035, "ConflictError", document, (at) => ({
        package_id: packageOf(at.tts, released(at)),
        document_type: "SHIPPING_LABEL",
      })),
    ],
  ],
  [
    13,
    [
      row(
        "a label that is being made",
        11034037,
        "ConflictError",
        document,
        async (at) => ({
          package_id: packageOf(at.tts, await shipped(at)),
          document_type: "SHIPPING_LABEL",
        }),
        { options: { labelDelaySeconds: 60 } },
      ),
    ],
  ],
  [
    14,
    [
      row("an order is cancelled that does not exist", 25007006, "NotFoundError", cancel, () => ({
        order_id: nowhere,
        cancel_reason: outOfStock,
      })),
    ],
  ],
  [
    15,
    [
      row("more units are cancelled than are open", 25005011, "LimitError", cancel, (at) => ({
        order_id: released(at),
        cancel_reason: outOfStock,
        skus: [{ sku_id: product(at).skus[0]!.id, quantity: 3 }],
      })),
    ],
  ],
  [
    16,
    [
      row("a cancellation that does not exist", 25007006, "NotFoundError", approveCancel, () => ({
        cancel_id: nowhere,
      })),
      row("a return that does not exist", 25007006, "NotFoundError", approveReturn, () => ({
        return_id: nowhere,
        decision: "APPROVE_REFUND",
      })),
      row(
        "a document for a return that does not exist",
        25007006,
        "NotFoundError",
        "return_refund.202405.uploadShippingDocumentAndTrackingInfo",
        () => ({
          return_ids: [nowhere],
        }),
      ),
      row(
        "decisions on a request that does not exist",
        25007006,
        "NotFoundError",
        "return_refund.202601.getDecisionEligibility",
        () => ({
          return_or_cancel_id: nowhere,
        }),
      ),
    ],
  ],
  [
    17,
    [
      row("an order is cancelled that is on its way", 25001045, "ConflictError", cancel, async (at) => {
        const order_id = await shipped(at)
        at.tts.clock.advance(9 * hour)
        return { order_id, cancel_reason: outOfStock }
      }),
      row("an order is cancelled that was cancelled", 25001051, "ConflictError", cancel, async (at) => ({
        order_id: await cancelled(at),
        cancel_reason: outOfStock,
      })),
      row("an order is returned that is completed", 25001051, "ConflictError", openReturn, async (at) => {
        const order_id = await delivered(at)
        at.tts.clock.advance(8 * 24 * hour)
        return { order_id, return_reason: damaged, return_type: "REFUND" }
      }),
      row("a second return of the same lines", 25001011, "ConflictError", openReturn, async (at) => {
        const order_id = await delivered(at)
        at.tts.buyer.requestReturn(order_id)
        return { order_id, return_reason: damaged, return_type: "REFUND" }
      }),
      row(
        "a kind of return that does not exist",
        25001001,
        "ValidationError",
        "return_refund.202309.createReturn",
        async (at) => ({
          order_id: await delivered(at),
          return_reason: damaged,
          return_type: "constructor",
        }),
      ),
      row("a return of what was not shipped", 25001003, "ConflictError", openReturn, (at) => ({
        order_id: released(at),
        return_reason: damaged,
        return_type: "REFUND",
      })),
      row("a line is cancelled that was cancelled", 25005011, "LimitError", cancel, async (at) => {
        const order_id = released(at, { units: 2 })
        const wish = {
          order_id,
          cancel_reason: outOfStock,
          order_line_item_ids: [orderOf(at.tts, order_id).line_items[0]!.id],
        }
        await at.data(cancel, wish)
        return wish
      }),
      row(
        "a single line is cancelled where that is not possible",
        25005010,
        "ValidationError",
        cancel,
        (at) => {
          const order_id = released(at, { units: 2 })
          return {
            order_id,
            cancel_reason: outOfStock,
            order_line_item_ids: [orderOf(at.tts, order_id).line_items[0]!.id],
          }
        },
        de,
      ),
    ],
  ],
  [
    18,
    [
      row("a cancellation is approved after the goods left", 25001045, "ConflictError", approveCancel, async (at) => {
        const order_id = released(at, { units: 2 })
        const [first] = orderOf(at.tts, order_id).line_items
        await at.data(pack, { order_id, order_line_item_ids: [first!.id] })
        const cancel_id = at.tts.buyer.requestCancellation(order_id)
        at.tts.clock.advance(9 * hour)
        return { cancel_id }
      }),
    ],
  ],
  [
    19,
    [
      row("a rejected cancellation is approved", 25020009, "ConflictError", approveCancel, (at) =>
        decidedCancel(at, rejectCancel, { reject_reason: packed }),
      ),
      row("an approved cancellation is approved again", 25011012, "ConflictError", approveCancel, (at) =>
        decidedCancel(at, approveCancel),
      ),
      row("an approved cancellation is rejected", 25020010, "ConflictError", rejectCancel, async (at) => ({
        ...(await decidedCancel(at, approveCancel)),
        reject_reason: packed,
      })),
      row("a rejected cancellation is rejected again", 25011011, "ConflictError", rejectCancel, async (at) => ({
        ...(await decidedCancel(at, rejectCancel, { reject_reason: packed })),
        reject_reason: packed,
      })),
    ],
  ],
  [
    20,
    [
      row(
        "a refund is calculated for lines that are not open",
        25005011,
        "LimitError",
        "return_refund.202602.calculateRefund",
        (at) => ({
          order_id: released(at),
          request_type: "REFUND",
          reason_name: damaged,
        }),
      ),
    ],
  ],
  [
    22,
    [
      row("a return's goods are approved of a refund", 25020004, "ValidationError", approveReturn, async (at) => ({
        return_id: await buyerReturn(at, "REFUND"),
        decision: "APPROVE_RETURN",
      })),
      row("goods are received that were not sent", 25011013, "ConflictError", approveReturn, async (at) => ({
        return_id: await buyerReturn(at, "RETURN_AND_REFUND"),
        decision: "APPROVE_RECEIVED_PACKAGE",
      })),
      row("a decision that does not exist", 25001001, "ValidationError", approveReturn, async (at) => ({
        return_id: await buyerReturn(at, "REFUND"),
        decision: "constructor",
      })),
      row("a part is offered once the goods may come back", 25011032, "ConflictError", approveReturn, async (at) => {
        const return_id = await buyerReturn(at, "RETURN_AND_REFUND")
        await at.data(approveReturn, { return_id, decision: "APPROVE_RETURN" })
        return { return_id, decision: "OFFER_PARTIAL_REFUND", partial_refund: { amount: "1.00", currency: "USD" } }
      }),
      row("a refund is approved twice", 25011012, "ConflictError", approveReturn, async (at) => {
        const wish = { return_id: await buyerReturn(at, "REFUND"), decision: "APPROVE_REFUND" }
        await at.data(approveReturn, wish)
        return wish
      }),
      row("goods are refused that were not sent", 25020012, "ConflictError", rejectReturn, async (at) => ({
        return_id: await buyerReturn(at, "RETURN_AND_REFUND"),
        decision: "REJECT_RECEIVED_PACKAGE",
        reject_reason: onSchedule,
      })),
      row("an approved refund is rejected", 25020010, "ConflictError", rejectReturn, async (at) => {
        const return_id = await buyerReturn(at, "REFUND")
        await at.data(approveReturn, { return_id, decision: "APPROVE_REFUND" })
        return { return_id, decision: "REJECT_REFUND", reject_reason: onSchedule }
      }),
    ],
  ],
  [
    23,
    [
      row("a refund above the price", 25005005, "ValidationError", openReturn, async (at) => ({
        order_id: await delivered(at),
        return_reason: damaged,
        return_type: "REFUND",
        refund_total: "1000.00",
      })),
    ],
  ],
  [
    24,
    [
      row("an activity without a title", 17029003, "ValidationError", createActivity, ({ tts }) =>
        plan(tts, { title: " " }),
      ),
      row("an activity with a title that is too long", 17029002, "ValidationError", createActivity, ({ tts }) =>
        plan(tts, { title: "S".repeat(51) }),
      ),
    ],
  ],
  [
    25,
    [
      row("an activity that ends before it begins", 17029006, "ValidationError", createActivity, ({ tts }) =>
        plan(tts, { end_time: seconds(tts) + 30 }),
      ),
    ],
  ],
  [
    26,
    [
      row(
        "an activity is changed that is over",
        17029012,
        "ConflictError",
        "promotion.202309.updateActivity",
        async (at) => {
          const activity_id = await activity(at)
          at.tts.clock.advance(48 * hour)
          return { ...plan(at.tts), activity_id }
        },
      ),
      row(
        "an activity is changed that was switched off",
        17029010,
        "ConflictError",
        "promotion.202309.updateActivity",
        async (at) => {
          const activity_id = await activity(at)
          await at.data("promotion.202309.deactivateActivity", { activity_id })
          return { ...plan(at.tts), activity_id }
        },
      ),
    ],
  ],
  [
    27,
    [
      row(
        "a product in an activity that does not exist",
        17029051,
        "NotFoundError",
        "promotion.202309.updateActivityProduct",
        async (at) => ({
          activity_id: await activity(at),
          products: terms(nowhere),
        }),
      ),
      row(
        "a product in an activity that is another shop's",
        17029017,
        "NotFoundError",
        "promotion.202309.updateActivityProduct",
        async (at) => ({
          activity_id: await activity(at),
          products: terms(at.tts.products(at.tts.shops()[1]!.id)[0]!.id),
        }),
        { options: { shops: [{ region: "US" }, { region: "US" }] } },
      ),
    ],
  ],
  [
    28,
    [
      row(
        "a coupon that does not exist",
        17029009,
        "NotFoundError",
        "promotion.202406.getCoupon",
        () => ({ coupon_id: nowhere }),
        undocumented,
      ),
    ],
  ],
  [
    29,
    [
      row(
        "a SKU is edited that the product does not have",
        12052557,
        "ValidationError",
        "product.202509.partialEditProduct",
        (at) => ({
          product_id: product(at).id,
          skus: [{ id: nowhere, price: { amount: "9.00", currency: "USD" } }],
        }),
      ),
    ],
  ],
  [
    30,
    [
      row(
        "the stock of a SKU that the product does not have",
        12052556,
        "NotFoundError",
        "product.202309.updateInventory",
        (at) => ({
          product_id: product(at).id,
          skus: [{ id: nowhere, inventory: [{ quantity: 1 }] }],
        }),
      ),
    ],
  ],
  [
    31,
    [
      row(
        "the price of a SKU that the product does not have",
        12052557,
        "ValidationError",
        "product.202309.updatePrice",
        (at) => ({
          product_id: product(at).id,
          skus: [{ id: nowhere, price: { amount: "9.00", currency: "USD" } }],
        }),
      ),
    ],
  ],
  [
    32,
    [
      row(
        "the stock of a SKU that the global product does not have",
        12052556,
        "NotFoundError",
        "product.202309.updateGlobalInventory",
        async (at) => ({
          global_product_id: (await globalProduct(at.tts)).id,
          global_skus: [{ id: nowhere, inventory: [{ global_warehouse_id: nowhere, quantity: 1 }] }],
        }),
      ),
      row(
        "a SKU is published that the global product does not have",
        12052556,
        "NotFoundError",
        "product.202309.publishGlobalProduct",
        async (at) => ({
          global_product_id: (await globalProduct(at.tts)).id,
          publish_target: [
            {
              region: "US",
              skus: [
                {
                  related_global_sku_id: nowhere,
                  price: { amount: "9.00", currency: "USD" },
                  inventory: { quantity: 1 },
                },
              ],
            },
          ],
        }),
      ),
    ],
  ],
  [
    33,
    [
      row(
        "words for a product that does not exist",
        12052260,
        "NotFoundError",
        "product.202405.getProductsSeoWords",
        () => ({
          product_ids: [nowhere],
        }),
      ),
    ],
  ],
  [
    34,
    [
      row(
        "a brand whose name is taken",
        12052205,
        "ConflictError",
        "product.202309.createCustomBrands",
        async ({ data }) => {
          await data("product.202309.createCustomBrands", { name: "Oak" })
          return { name: "Oak" }
        },
      ),
    ],
  ],
  [
    35,
    [
      row(
        "a product is taken off that is not on sale",
        12052901,
        "ConflictError",
        "product.202309.deactivateProducts",
        (at) => ({
          product_ids: [product(at).id],
        }),
        { options: { products: [{ status: "DRAFT" }] } },
      ),
    ],
  ],
  [
    36,
    [
      row(
        "a product is put on sale that the platform took down",
        12052901,
        "ConflictError",
        "product.202309.activateProduct",
        (at) => ({
          product_ids: [product(at).id],
        }),
        { options: { products: [{ status: "PLATFORM_DEACTIVATED" }] } },
      ),
    ],
  ],
  [
    37,
    [
      row(
        "a product is recovered that was not deleted",
        12052901,
        "ConflictError",
        "product.202309.recoverProducts",
        (at) => ({
          product_ids: [product(at).id],
        }),
      ),
    ],
  ],
  [
    38,
    [
      row(
        "an image that was never uploaded",
        12052300,
        "ValidationError",
        "product.202509.partialEditProduct",
        (at) => ({
          product_id: product(at).id,
          main_images: [{ uri: "tos-never" }],
        }),
      ),
    ],
  ],
  [
    39,
    [
      row(
        "a SKU without a price in an edit",
        12052571,
        "ValidationError",
        "product.202509.partialEditProduct",
        (at) => ({
          product_id: product(at).id,
          skus: [{ id: product(at).skus[0]!.id, price: { currency: "USD" } }],
        }),
      ),
      row(
        "a SKU without a price in an update of prices",
        12052424,
        "ValidationError",
        "product.202309.updatePrice",
        (at) => ({
          product_id: product(at).id,
          skus: [{ id: product(at).skus[0]!.id, price: { currency: "USD" } }],
        }),
      ),
    ],
  ],
  [
    40,
    [
      row("a price of zero", 12052073, "ValidationError", "product.202309.updatePrice", (at) => ({
        product_id: product(at).id,
        skus: [{ id: product(at).skus[0]!.id, price: { amount: "0.00", currency: "USD" } }],
      })),
    ],
  ],
  [
    41,
    [
      row(
        "a search of stock that names nothing",
        12019008,
        "ValidationError",
        "product.202309.inventorySearch",
        () => ({}),
      ),
    ],
  ],
  [
    42,
    [
      row(
        "a picture for a buyer that is no picture",
        12038004,
        "ValidationError",
        "customer_service.202309.uploadBuyerMessagesImage",
        () => ({
          data: new TextEncoder().encode("text"),
        }),
      ),
    ],
  ],
  [
    43,
    [
      row(
        "the delivery options of a warehouse that does not exist",
        11005004,
        "NotFoundError",
        "logistics.202309.getWarehouseDeliveryOptions",
        () => ({
          warehouse_id: nowhere,
        }),
        undocumented,
      ),
      row(
        "a warehouse is changed that does not exist",
        11005004,
        "NotFoundError",
        "logistics.202502.updateWarehouse",
        () => ({
          warehouse_id: nowhere,
        }),
        undocumented,
      ),
    ],
  ],
  [
    44,
    [
      row(
        "a creator that does not exist",
        16030001,
        "NotFoundError",
        "affiliate_seller.202508.getMarketplaceCreatorPerformance",
        () => ({
          creator_user_id: nowhere,
        }),
        undocumented,
      ),
      row(
        "a sample application that does not exist",
        16032005,
        "NotFoundError",
        "affiliate_seller.202507.sellerReviewSampleApplications",
        () => ({
          application_id: nowhere,
          review_result: "APPROVE",
        }),
        undocumented,
      ),
      row(
        "a collaboration that does not exist",
        50001700,
        "PermissionError",
        "affiliate_seller.202508.queryTargetCollaborationDetail",
        () => ({
          target_collaboration_id: nowhere,
        }),
      ),
      row(
        "a statement that does not exist",
        22005007,
        "NotFoundError",
        "finance.202501.getTransactionsByStatement",
        () => ({
          statement_id: nowhere,
          sort_field: "order_create_time",
        }),
        undocumented,
      ),
      row(
        "the earnings of an order that does not exist",
        21008111,
        "NotFoundError",
        "finance.202501.getTransactionsByOrder",
        () => ({
          order_id: nowhere,
        }),
        undocumented,
      ),
    ],
  ],
]

describe.each(situations)("situation %i", (_, rows) => {
  test.each(rows)(
    "$when: $code",
    async ({ call, class: errorClass, code, operation, options = {}, undocumented: isOwn }) => {
      const at = await open(options)
      await using _tts = at.tts
      const answer = await at.ask(operation, await call(at))
      expect(answer.status).toBe(200)
      expect(codeOf(answer)).toBe(code)
      const { message } = answer.body
      expect(classify(errorTable, { code, message, status: answer.status, operation })._tag).toBe(errorClass)
      if (isOwn === true) expect(answer.body.sandbox.hint).toContain("documents no code")
    },
  )
})

test(`situation ${told}: the answer about open decisions tells a wrong time from a wrong kind`, async () => {
  const at = await open({})
  await using _tts = at.tts
  const return_or_cancel_id = await buyerReturn(at, "REFUND")
  await at.data(approveReturn, { return_id: return_or_cancel_id, decision: "APPROVE_REFUND" })
  const check_decisions = ["APPROVE_REFUND", "APPROVE_RETURN"]
  const { decisions } = await at.data("return_refund.202601.getDecisionEligibility", {
    return_or_cancel_id,
    check_decisions,
  })
  expect(decisions).toMatchObject([
    { decision: "APPROVE_REFUND", eligible: false, ineligible_code: 25020003 },
    { decision: "APPROVE_RETURN", eligible: false, ineligible_code: 25020004 },
  ])
})

test("44 of 44 situations have their rows", () => {
  const numbers = [...situations.map(([number]) => number), told].toSorted((a, b) => a - b)
  expect(numbers).toEqual(Array.from({ length: 44 }, (_, i) => i + 1))
  expect(situations.filter(([, rows]) => rows.length === 0)).toEqual([])
})

/**
 * Fulfilled by TikTok: goods, their stock, inbound orders and the orders of other channels agree with each other, and each
 * change has its event.
 */
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { caller, type Loose } from "./wire.ts"

const hour = 3_600_000
const day = 24 * hour

const start = () => sandbox({ clock: Date.UTC(2026, 10, 1), orders: 0, tokens: { accessTtlSeconds: 90 * 86_400 } })

const eventsOf = (tts: Sandbox, name: string): ReadonlyArray<Loose> =>
  tts.events.filter((event) => event.name === name).map(({ data }) => data)

const refused = (field: string) => ({ code: 36009004, message: expect.stringContaining(`'${field}'`) })

/** Goods made from the SKU of a product that has none. */
const newGoods = async (tts: Sandbox) => {
  const product = tts.products()[5]!
  const { create_result_info } = await caller(tts).data("fbt.202607.createFbtGoods", {
    create_goods_dto_list: [{ tts_sku_id: product.skus[0]!.id, goods_name: "Boxed mug" }],
  })
  return { product, goodsId: create_result_info.create_result_list[0].tts_goods_id as string }
}

/** What a product's inventory and FBT's answer about a SKU: available and committed units in TikTok's warehouse. */
const bothViews = async (tts: Sandbox, skuId: string) => {
  const { data } = caller(tts)
  const { warehouses } = await data("fbt.202408.getFbtWarehouseList", {})
  const { inventory } = await data("product.202309.inventorySearch", { sku_ids: [skuId] })
  const fbt = await data("fbt.202408.searchFbtInventory", { page_size: 20, sku_ids: [skuId] })
  const [sku] = inventory[0].skus
  const rows = sku.warehouse_inventory.filter((row: Loose) => row.warehouse_id === warehouses[0].warehouse_ids[0])
  const detail = fbt.inventory[0].on_hand_detail
  expect(rows).toMatchObject([
    { available_quantity: detail.available_quantity, committed_quantity: detail.reserved_quantity },
  ])
  return {
    available: detail.available_quantity as number,
    reserved: detail.reserved_quantity as number,
    total: detail.total_quantity as number,
    sellable: sku.total_available_quantity as number,
    committed: sku.total_committed_quantity as number,
  }
}

const stockOf = async (tts: Sandbox, goodsId: string): Promise<ReadonlyArray<Loose>> =>
  (await caller(tts).data("fbt.202408.searchFbtInventory", { page_size: 20, goods_ids: [goodsId] })).inventory

test("goods are made from a SKU, changed, tied to another SKU, and found by each of their ids", async () => {
  await using tts = await start()
  const { data } = caller(tts)
  const { goodsId, product } = await newGoods(tts)
  const sku_id = product.skus[0]!.id
  expect(eventsOf(tts, "GOODS_MATCH")).toMatchObject([{ goods_id: goodsId, product_id: product.id, sku_id }])

  const again = await data("fbt.202603.createFbtGoods", {
    create_goods_dto_list: [{ tts_sku_id: sku_id }, { tts_sku_id: "404" }],
  })
  expect(again.create_result_info.create_result_list).toMatchObject([
    { is_success: false, fail_reason: expect.stringContaining("already") },
    { is_success: false, fail_reason: expect.stringContaining("does not exist") },
  ])

  const measures = { length_value: "10", width_value: "8", height_value: "9", dimension_unit: "CENTIMETER" }
  const update = { tts_goods_id: goodsId, is_hazmat: true, dimension_and_weight_base_info: measures }
  const { update_result_info } = await data("fbt.202607.updateFbtGoodsInfo", { update_goods_dto: update })
  expect(update_result_info).toMatchObject({ is_success: true })

  const other = tts.products()[6]!
  const relation = { operate_goods_sku_relation_list: [{ tts_goods_id: goodsId, tts_sku_ids: [other.skus[0]!.id] }] }
  const relate = async (operation_type: string) =>
    (await data("fbt.202603.updateGoodsSkuRelation", { operation_type, ...relation })).operate_goods_sku_relation_info
      .operate_result_list
  expect(await relate("BIND")).toMatchObject([{ is_success: true }])

  const found = async (filter: Loose) =>
    (await data("fbt.202607.searchGoodsInfo", { page_size: 20, ...filter })).goods as ReadonlyArray<Loose>
  for (const filter of [{ goods_ids: [goodsId] }, { sku_ids: [sku_id] }, { product_ids: [other.id] }])
    expect(await found(filter)).toMatchObject([
      {
        id: goodsId,
        name: "Boxed mug",
        is_hazmat: true,
        merchant_declaration_info: { dimension: { length: "10", width: "8", height: "9", unit: "CENTIMETER" } },
        skus: [{ id: sku_id }, { id: other.skus[0]!.id, product: { name: other.title } }],
      },
    ])
  expect(await relate("UNBIND")).toMatchObject([{ is_success: true }])
  expect(await found({ product_ids: [other.id] })).toEqual([])
  const { hazmat_and_expiration_info } = await data("fbt.202603.searchGoodsHazmatAndExpirationInfo", {
    tts_sku_ids: [sku_id],
  })
  expect(hazmat_and_expiration_info.hazmat_and_expiration_dto_list).toMatchObject([
    { tts_sku_id: sku_id, is_hazmat: true },
  ])
})

test("an inbound plan becomes an order, the warehouse counts the goods, and the stock and its records say so", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  const { goodsId, product } = await newGoods(tts)
  expect(await stockOf(tts, goodsId)).toEqual([])

  const save = "fbt.202602.createOrUpdateInboundPlan"
  expect((await ask(save, { goods_items: [{ goods_id: "1", quantity: 1 }] })).body).toMatchObject(
    refused("goods_items[0].goods_id"),
  )
  const plan = { goods_items: [{ goods_id: goodsId, quantity: 4 }], idempotent_key: "first" }
  const { plan_id } = (await data(save, plan)).inbound_plan
  // Sent again, it is the same plan. Under another key it is another.
  expect((await data(save, plan)).inbound_plan).toEqual({ plan_id })
  expect((await data(save, { ...plan, idempotent_key: "second" })).inbound_plan).not.toEqual({ plan_id })
  await data(save, { plan_id, goods_items: [{ goods_id: goodsId, quantity: 30 }] })

  const { available_inbound_method_list } = await data("fbt.202602.listAvailableInboundMethods", { plan_id })
  const [{ available_time_window_list, inbound_method, warehouse_list }] = available_inbound_method_list
  const way = { plan_id, inbound_method, estimate_arrival_time: available_time_window_list[0] }
  const { info } = await data("fbt.202602.getInboundMethodDetail", way)
  const [{ allocation_shipments, placement_option_id }] = info
  expect(allocation_shipments).toMatchObject([
    { warehouse_id: warehouse_list[0].warehouse_id, goods_items: [{ goods_id: goodsId, quantity: 30 }] },
  ])
  const confirm = "fbt.202603.confirmInboundMethod"
  expect((await ask(confirm, { ...way, placement_option_id: "none" })).body).toMatchObject(
    refused("placement_option_id"),
  )
  const { inbound_order_ids } = await data(confirm, { ...way, placement_option_id })
  const [order_id] = inbound_order_ids
  expect((await ask(confirm, { ...way, placement_option_id })).body).toMatchObject(refused("plan_id"))

  const order = async () => (await data("fbt.202602.getInboundOrder", { order_ids: [order_id] })).inbound_orders[0]
  const tracking = { order_id, parcel_tracking_info: [{ provider_name: "UPS", tracking_number: "1Z999" }] }
  // A carton that is not packed has no tracking number.
  expect((await ask("fbt.202602.updateInboundOrderTracking", tracking)).body).toMatchObject(refused("order_id"))
  await data("fbt.202603.shipInboundOrder", {
    inbound_order_id: order_id,
    shipment_option: { shipping_method: "SMALL_PARCEL" },
  })
  await data("fbt.202602.updateInboundOrderTracking", tracking)
  expect(await order()).toMatchObject({ order_plan_id: plan_id, logistic_info_list: [{ waybill_number: "1Z999" }] })
  expect(await stockOf(tts, goodsId)).toMatchObject([
    { in_transit_quantity: 30, on_hand_detail: { total_quantity: 0 } },
  ])

  tts.clock.advance(2 * day)
  expect((await ask("fbt.202602.cancelInboundOrder", { order_id, cancel_reason: "late" })).body).toMatchObject(
    refused("order_id"),
  )
  tts.clock.advance(day)
  expect((await order()).status_logs.map(({ new_status }: Loose) => new_status)).toEqual([
    "WORKING",
    "READY_TO_SHIP",
    "TO_BE_RECEIVED",
    "RECEIVING",
    "RECEIVED",
  ])
  expect((await order()).inbound_goods_lot_receive_item_details).toMatchObject([{ normal_received_count: 30 }])
  const older = await data("fbt.202409.getInboundOrder", { ids: [order_id] })
  expect(older.inbound_orders).toMatchObject([{ id: order_id, received_batches: [{ total_quantity: 30 }] }])
  expect(await stockOf(tts, goodsId)).toMatchObject([
    {
      fbt_warehouse_id: warehouse_list[0].warehouse_id,
      in_transit_quantity: 0,
      on_hand_detail: { total_quantity: 30, available_quantity: 30 },
    },
  ])
  const { inventory_records } = await data("fbt.202410.searchFbtInventoryRecord", {
    page_size: 20,
    goods_ids: [goodsId],
  })
  expect(inventory_records).toMatchObject([
    { changed_quantity: 30, final_on_hand_quantity: 30, order: { id: order_id, type: "INBOUND_ORDER" } },
  ])
  expect(eventsOf(tts, "INBOUND_FBT_ORDER_STATUS_CHANGE")).toMatchObject(
    ["TO_BE_RECEIVED", "RECEIVING", "RECEIVED"].map((order_status) => ({ inbound_order_id: order_id, order_status })),
  )
  expect(eventsOf(tts, "FBT_INVENTORY_UPDATE")).toMatchObject([
    {
      goods_id: goodsId,
      sku_id: product.skus[0]!.id,
      fbt_warehouse_inventory: [{ on_hand_detail: { total_quantity: 30 } }],
    },
  ])
})

test("an inbound order that the seller cancels brings nothing", async () => {
  await using tts = await start()
  const { data } = caller(tts)
  const { goodsId } = await newGoods(tts)
  const { plan_id } = (
    await data("fbt.202602.createOrUpdateInboundPlan", { goods_items: [{ goods_id: goodsId, quantity: 5 }] })
  ).inbound_plan
  const way = { plan_id, inbound_method: "ONE_HUB", estimate_arrival_time: {} }
  const { info } = await data("fbt.202602.getInboundMethodDetail", way)
  const { placement_option_id } = info[0]
  const { inbound_order_ids } = await data("fbt.202603.confirmInboundMethod", { ...way, placement_option_id })
  await data("fbt.202602.cancelInboundOrder", { order_id: inbound_order_ids[0], cancel_reason: "changed plan" })
  tts.clock.advance(10 * day)
  expect(await stockOf(tts, goodsId)).toEqual([])
  expect(eventsOf(tts, "INBOUND_FBT_ORDER_STATUS_CHANGE")).toMatchObject([{ order_status: "CANCELLED" }])
})

test("an order of another channel reserves units, ships them, and can be cancelled until then", async () => {
  await using tts = await start()
  const { ask, data } = caller(tts)
  const [first] = (await data("fbt.202408.searchFbtInventory", { page_size: 20 })).inventory as [Loose]
  const { id } = first.goods
  const { available_quantity: before } = first.on_hand_detail
  const onHand = async () => (await stockOf(tts, id))[0].on_hand_detail

  const create = "fbt.202607.createFbtMcfOrder"
  const wish = (external_order_id: string, quantity: number) => ({
    external_order_id,
    consignee: { name: "Ada", address: { address_line_1: "1 Harbour Street", country_code: "US" } },
    goods: [{ id, quantity }],
  })
  expect((await ask(create, wish("E1", before + 1))).body).toMatchObject(refused("goods"))
  const { mcf_order } = await data(create, wish("E1", 2))
  // The seller's own id is the key of the order.
  expect((await data(create, wish("E1", 2))).mcf_order.mcf_order_id).toBe(mcf_order.mcf_order_id)
  expect(await onHand()).toMatchObject({ reserved_quantity: 2, available_quantity: before - 2 })
  const { goods_inventory_list } = await data("fbt.202601.queryGoodsInventoryForMcf", { goods: [{ goods_id: id }] })
  expect(goods_inventory_list).toEqual([{ goods_id: id, available_qty: before - 2 }])

  const second = (await data(create, wish("E2", 3))).mcf_order.mcf_order_id
  const cancelled = await data("fbt.202601.cancelFbtMcfOrder", { mcf_order_id: second })
  expect(cancelled.mcf_order.consign_orders).toMatchObject([{ status: "CANCELLED" }])
  expect(await onHand()).toMatchObject({ reserved_quantity: 2, available_quantity: before - 2 })

  tts.clock.advance(12 * hour)
  const { mcf_order_id } = mcf_order
  const now = async () =>
    (await data("fbt.202601.getFbtMcfOrderStatus", { mcf_order_id })).mcf_order.consign_orders as ReadonlyArray<Loose>
  expect(await now()).toMatchObject([
    { status: "SHIPPED", goods: [{ id, quantity: 2 }], tracking_number: expect.stringMatching(/^SBX/) },
  ])
  expect(await onHand()).toMatchObject({ reserved_quantity: 0, available_quantity: before - 2 })
  expect((await ask("fbt.202601.cancelFbtMcfOrder", { mcf_order_id })).body).toMatchObject(refused("consign_orders"))
  tts.clock.advance(2 * day)
  expect(await now()).toMatchObject([{ status: "DELIVERED" }])
  const told = eventsOf(tts, "FBT_MCF_ORDER_STATUS_CHANGE").filter((one) => one.mcf_order.external_order_id === "E1")
  expect(told.map((one) => one.mcf_order.consign_orders[0].status)).toEqual(["PROCESSING", "SHIPPED", "DELIVERED"])
})

test("an answer that was made from the schema says so in a header, and an answer from the state does not", async () => {
  await using tts = await start()
  const { ask } = caller(tts)
  const headerOf = async (id: string, input: Loose = {}) => (await ask(id, input)).headers["x-sandbox-answer"]
  expect(await headerOf("fbt.202602.printInboundOrderLabels", { order_id: "1" })).toBe("example")
  expect(await headerOf("fbt.202408.getFbtWarehouseList")).toBeUndefined()
})

const mug = {
  products: [{ status: "ACTIVATE", skus: [{ seller_sku: "MUG", quantity: 5, fbt_quantity: 10 }] }],
} as const

test("an order takes its units from TikTok's warehouse: the product's inventory and FBT's stay equal until it is delivered", async () => {
  await using tts = await sandbox({ ...mug, clock: Date.UTC(2026, 10, 1), orders: 0 })
  const skuId = tts.products()[0]!.skus[0]!.id
  expect(await bothViews(tts, skuId)).toEqual({ available: 10, reserved: 0, total: 10, sellable: 15, committed: 0 })
  const order = tts.buyer.order({ seller_skus: ["MUG", "MUG"] })
  expect(tts.orders()).toMatchObject([{ id: order.id, fulfillment_type: "FULFILLMENT_BY_TIKTOK" }])
  const reserved = { available: 8, reserved: 2, total: 10, sellable: 13, committed: 2 }
  expect(await bothViews(tts, skuId)).toEqual(reserved)
  tts.buyer.pay(order.id)
  tts.clock.advance(hour)
  const packageId = tts.orders()[0]!.packages[0]!.id
  const { ask, data } = caller(tts)
  expect((await ask("fulfillment.202309.shipPackage", { package_id: packageId })).body.code).toBe(21008025)
  expect(await bothViews(tts, skuId)).toEqual(reserved)
  tts.clock.advance(3 * day)
  expect(tts.orders()).toMatchObject([{ status: "DELIVERED" }])
  expect(await bothViews(tts, skuId)).toEqual({ available: 8, reserved: 0, total: 8, sellable: 13, committed: 0 })
  const { inventory_records: records } = await data("fbt.202410.searchFbtInventoryRecord", { page_size: 20 })
  expect(records).toMatchObject([
    { changed_quantity: -1, final_on_hand_quantity: 8, order: { id: order.id, type: "CONSIGN_ORDER" } },
    { changed_quantity: -1, final_on_hand_quantity: 9, order: { id: order.id, type: "CONSIGN_ORDER" } },
  ])
  expect(eventsOf(tts, "FBT_INVENTORY_UPDATE").at(-1)).toMatchObject({
    sku_id: skuId,
    fbt_warehouse_inventory: [{ on_hand_detail: { total_quantity: 8, reserved_quantity: 0, available_quantity: 8 } }],
  })
})

test("a cancelled order, an order of another channel and a parcel that comes back keep both inventories equal", async () => {
  await using tts = await sandbox({ ...mug, clock: Date.UTC(2026, 10, 1), orders: 0 })
  const { data } = caller(tts)
  const skuId = tts.products()[0]!.skus[0]!.id
  const cancelled = tts.buyer.order({ seller_skus: ["MUG"] })
  tts.buyer.pay(cancelled.id)
  tts.buyer.requestCancellation(cancelled.id)
  expect(await bothViews(tts, skuId)).toMatchObject({ available: 10, reserved: 0, committed: 0 })

  const { goods } = await data("fbt.202607.searchGoodsInfo", { page_size: 20, sku_ids: [skuId] })
  const consignee = { name: "Ada", address: { address_line_1: "1 Harbour Street", country_code: "US" } }
  const mcf = { external_order_id: "WEB-1", consignee, goods: [{ id: goods[0].id, quantity: 4 }] }
  await data("fbt.202607.createFbtMcfOrder", mcf)
  expect(await bothViews(tts, skuId)).toMatchObject({ available: 6, reserved: 4, sellable: 11, committed: 4 })

  const order = tts.buyer.order({ seller_skus: ["MUG"], kind: "fbt" })
  tts.buyer.pay(order.id)
  tts.clock.advance(hour)
  tts.clock.advance(18 * hour)
  expect(await bothViews(tts, skuId)).toMatchObject({ available: 5, reserved: 0, total: 5 })
  tts.carrier.fail(tts.orders().find(({ id }) => id === order.id)!.packages[0]!.id, "BUYER_REFUSED")
  tts.clock.advance(3 * day)
  expect(await bothViews(tts, skuId)).toMatchObject({ available: 6, reserved: 0, total: 6 })
  const { inventory_records: records } = await data("fbt.202410.searchFbtInventoryRecord", { page_size: 20 })
  expect(records[0]).toMatchObject({ order: { id: order.id, type: "FAILED_DELIVERY" } })
})

test("the seller changes the stock of the seller's warehouses only, and a kind says who ships", async () => {
  await using tts = await sandbox({ ...mug, orders: 0 })
  const { data } = caller(tts)
  const [product] = tts.products()
  const { id, inventory } = product!.skus[0]!
  const [own, platform] = inventory.map(({ warehouse_id }) => warehouse_id)
  const update = (warehouses: ReadonlyArray<string | undefined>) =>
    data("product.202309.updateInventory", {
      product_id: product!.id,
      skus: [{ id, inventory: warehouses.map((warehouse_id) => ({ warehouse_id, quantity: 7 })) }],
    })
  expect((await update([own])).errors).toEqual([])
  expect((await update([own, platform])).errors).toMatchObject([{ code: 12052144, detail: { sku_id: id } }])
  expect(await bothViews(tts, id)).toMatchObject({ available: 10, sellable: 17 })

  tts.buyer.order({ seller_skus: ["MUG"], kind: "tiktok-shipped" })
  expect(await bothViews(tts, id)).toEqual({ available: 10, reserved: 0, total: 10, sellable: 16, committed: 1 })
  const all = Array.from({ length: 11 }, () => "MUG")
  expect(() => tts.buyer.order({ seller_skus: all, kind: "fbt" })).toThrow(/no warehouse of TikTok has enough .*'MUG'/)
})

test("a SKU offers the units of the goods that it is tied to", async () => {
  await using tts = await start()
  const { data } = caller(tts)
  const { goods } = await data("fbt.202607.searchGoodsInfo", { page_size: 20 })
  const sku = tts.products()[5]!.skus[0]!
  const units = async () =>
    (await data("product.202309.inventorySearch", { sku_ids: [sku.id] })).inventory[0].skus[0].warehouse_inventory
  const own = await units()
  const relate = (operation_type: string) =>
    data("fbt.202603.updateGoodsSkuRelation", {
      operation_type,
      operate_goods_sku_relation_list: [{ tts_goods_id: goods[0].id, tts_sku_ids: [sku.id] }],
    })
  await relate("BIND")
  expect(await units()).toHaveLength(own.length + 1)
  expect((await bothViews(tts, sku.id)).available).toBeGreaterThan(0)
  await relate("UNBIND")
  expect(await units()).toEqual(own)
})

test("an FBT order of the seed has its units in TikTok's warehouse", async () => {
  await using tts = await sandbox({
    orders: [{ kind: "fbt", status: "AWAITING_SHIPMENT", seller_skus: ["SKU-0001-1"] }],
  })
  const [order] = tts.orders()
  expect(await bothViews(tts, order!.line_items[0]!.sku_id)).toMatchObject({ reserved: 1, committed: 1 })
})

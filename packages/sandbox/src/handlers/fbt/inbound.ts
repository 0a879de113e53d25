/**
 * Brings goods to TikTok's warehouses: a plan, its placement options, and the inbound orders that a confirmed option makes.
 */
import { found, handler, shopOf, shopOrFirst, type Call } from "../../handler.ts"
import { moveInbound, sendInbound } from "../../life/fbt-inbound.ts"
import { dayLength as day } from "../../life/times.ts"
import { amount } from "../../money.ts"
import type { Shop } from "../../model.ts"
import { invalid, undocumented } from "../../refusal.ts"
import type { Carton, GoodsQuantity, InboundOrder, InboundPlan } from "../../state/fbt.ts"
import { oneOf } from "../sorting.ts"

interface GivenPlan {
  readonly plan_id?: string
  readonly idempotent_key?: string
  readonly goods_items?: ReadonlyArray<{ readonly goods_id?: string; readonly quantity?: number }>
  readonly cartons?: ReadonlyArray<Carton>
}

const checkedGoods = (shop: Shop, given: GivenPlan["goods_items"], at: string): Array<GoodsQuantity> =>
  (given ?? []).map(({ goods_id = "", quantity = 0 }, i) => {
    if (!shop.fbt.goods.has(goods_id)) throw invalid(`${at}[${i}].goods_id`, `the goods '${goods_id}' do not exist`)
    if (quantity < 1) throw invalid(`${at}[${i}].quantity`, "it must be at least 1")
    return { goods_id, quantity }
  })

/** Makes a plan, one for each idempotency key, or changes a plan that was not confirmed. */
export const savePlan = handler<unknown, GivenPlan>((call) => {
  const shop = shopOf(call)
  const { cartons = [], goods_items, plan_id } = call.body
  const goods = checkedGoods(shop, goods_items, "goods_items")
  if (goods.length === 0) throw invalid("goods_items", "it must name goods")
  if (plan_id === undefined || plan_id === "") {
    const key = call.body.idempotent_key === "" ? undefined : call.body.idempotent_key
    const before = [...shop.fbt.plans.values()].find((other) => key !== undefined && other.key === key)
    if (before !== undefined) return { inbound_plan: { plan_id: before.id } }
    const plan: InboundPlan = {
      id: call.world.random.id("5810"),
      goods,
      cartons: [...cartons],
      inbound_order_ids: [],
      ...(key === undefined ? {} : { key }),
    }
    shop.fbt.plans.set(plan.id, plan)
    return { inbound_plan: { plan_id: plan.id } }
  }
  const plan = planOf(call, plan_id)
  if (plan.inbound_order_ids.length > 0) throw invalid("plan_id", `the plan '${plan_id}' was confirmed`)
  Object.assign(plan, { goods, cartons: [...cartons] })
  return { inbound_plan: { plan_id } }
})

const planOf = (call: Call, id: string): InboundPlan =>
  found(shopOf(call).fbt.plans, id, 21008111, "inbound plan", undocumented)

const fee = (shop: Shop, plan: InboundPlan, method: string) => {
  const units = plan.goods.reduce((sum, { quantity }) => sum + quantity, 0)
  // TikTok distributes goods that arrive at one hub.
  return { amount: amount(method === "ONE_HUB" ? units * 20 : 0, shop.currency), currency: shop.currency }
}

const methods = ["D2FC", "ONE_HUB"]

export const listMethods = handler<unknown, { readonly plan_id: string }>((call) => {
  const shop = shopOf(call)
  const plan = planOf(call, call.body.plan_id)
  const window = {
    start_timestamp: String(call.now + 2 * day),
    end_timestamp: String(call.now + 16 * day),
  }
  return {
    available_inbound_method_list: methods.map((inbound_method) => ({
      inbound_method,
      available_time_window_list: [window],
      placement_fee_estimate: fee(shop, plan, inbound_method),
      warehouse_list: shop.fbt.warehouses.map(({ id, name }) => ({ warehouse_id: id, warehouse_name: name })),
    })),
  }
})

/** One option for each warehouse. Its id consists of the plan and the warehouse. */
const optionId = (plan: InboundPlan, warehouseId: string): string => `${plan.id}-${warehouseId}`

interface Method {
  readonly plan_id: string
  readonly inbound_method: string
  readonly estimate_arrival_time: { readonly start_timestamp?: string; readonly end_timestamp?: string }
}

const checkMethod = (method: string): void => {
  if (!methods.includes(method)) throw invalid("inbound_method", `it must be one of ${methods.join(", ")}`)
}

export const methodDetail = handler<unknown, Method>((call) => {
  const shop = shopOf(call)
  const plan = planOf(call, call.body.plan_id)
  checkMethod(call.body.inbound_method)
  return {
    placement_task_status: "Succeed",
    expiration_timestamp: String(call.now + day),
    info: shop.fbt.warehouses.map(({ id }) => ({
      placement_option_id: optionId(plan, id),
      placement_fee_estimate: fee(shop, plan, call.body.inbound_method),
      allocation_shipments: [
        {
          warehouse_id: id,
          goods_items: plan.goods,
          cartons: plan.cartons,
          shipment_options: [{ shipping_method: "SMALL_PARCEL" }, { shipping_method: "FREIGHT" }],
        },
      ],
    })),
  }
})

export const confirmMethod = handler<unknown, Method & { readonly placement_option_id: string }>((call) => {
  const shop = shopOf(call)
  const { estimate_arrival_time, inbound_method, placement_option_id } = call.body
  const plan = planOf(call, call.body.plan_id)
  checkMethod(inbound_method)
  if (plan.inbound_order_ids.length > 0) throw invalid("plan_id", `the plan '${plan.id}' was confirmed`)
  const warehouse = shop.fbt.warehouses.find(({ id }) => optionId(plan, id) === placement_option_id)
  if (warehouse === undefined)
    throw invalid("placement_option_id", `'${placement_option_id}' is not an option of the plan '${plan.id}'`)
  const order: InboundOrder = {
    id: call.world.random.id("5811"),
    plan_id: plan.id,
    fbt_warehouse_id: warehouse.id,
    status: "WORKING",
    goods: plan.goods.map((line) => ({ ...line })),
    cartons: [...plan.cartons],
    create_time: call.now,
    expected_arrival_time: Number(estimate_arrival_time.start_timestamp ?? call.now + 2 * day),
    tracking: [],
    logs: [{ new_status: "WORKING", operate_time: call.now, operator: "SELLER" }],
  }
  shop.fbt.inbounds.set(order.id, order)
  plan.inbound_order_ids.push(order.id)
  return { inbound_order_ids: [order.id] }
})

const inboundOf = (call: Call, id: string): InboundOrder =>
  found(shopOf(call).fbt.inbounds, id, 21008111, "inbound order", undocumented)

const requireStatus = (
  order: InboundOrder,
  field: string,
  ...statuses: ReadonlyArray<InboundOrder["status"]>
): void => {
  if (!statuses.includes(order.status)) throw invalid(field, `the inbound order '${order.id}' is ${order.status}`)
}

/** The cartons are packed. */
export const shipInbound = handler<
  unknown,
  { readonly inbound_order_id: string; readonly cartons?: ReadonlyArray<Carton> }
>((call) => {
  const { cartons, inbound_order_id } = call.body
  const order = inboundOf(call, inbound_order_id)
  requireStatus(order, "inbound_order_id", "WORKING")
  if (cartons !== undefined) order.cartons = [...cartons]
  moveInbound(call.world, shopOf(call), order, "READY_TO_SHIP", "SELLER", call.now)
  return { inbound_order_id }
})

interface Tracking {
  readonly order_id: string
  readonly parcel_tracking_info?: ReadonlyArray<{
    readonly provider_name?: string
    readonly tracking_number?: string
  }>
}

/** The first tracking numbers say that the cartons are with a carrier; later ones replace them. */
export const updateTracking = handler<unknown, Tracking>((call) => {
  const order = inboundOf(call, call.body.order_id)
  requireStatus(order, "order_id", "READY_TO_SHIP", "TO_BE_RECEIVED")
  order.tracking = (call.body.parcel_tracking_info ?? []).map(({ provider_name = "OTHER", tracking_number = "" }) => ({
    provider_name,
    waybill_number: tracking_number,
  }))
  if (order.tracking.length === 0) throw invalid("parcel_tracking_info", "it must name a tracking number")
  if (order.status === "READY_TO_SHIP") sendInbound(call.world, shopOf(call), order, call.now)
})

export const cancelInbound = handler<unknown, { readonly order_id: string }>((call) => {
  const order = inboundOf(call, call.body.order_id)
  requireStatus(order, "order_id", "WORKING", "READY_TO_SHIP", "TO_BE_RECEIVED")
  moveInbound(call.world, shopOf(call), order, "CANCELLED", "SELLER", call.now)
})

const received = (order: InboundOrder, quantity: number): number => (order.status === "RECEIVED" ? quantity : 0)

const merchantOf = (shop: Shop) => ({ id: shop.id, name: shop.name })

const timesOf = (order: InboundOrder) => ({
  ...(order.ship_time === undefined ? {} : { ship_time: order.ship_time }),
  ...(order.actual_arrival_time === undefined
    ? {}
    : { actual_arrival_time: order.actual_arrival_time, actual_arrive_time: order.actual_arrival_time }),
})

/** Both versions of the answer: each shows the fields that it has. */
const onWire = (shop: Shop, order: InboundOrder, isDetailed: boolean) => {
  const warehouse = shop.fbt.warehouses.find(({ id }) => id === order.fbt_warehouse_id)
  return {
    id: order.id,
    order_id: order.id,
    order_id_string: order.id,
    order_plan_id: order.plan_id,
    type: "REPLENISHMENT",
    create_time: order.create_time,
    expected_arrival_time: order.expected_arrival_time,
    expect_arrive_time: order.expected_arrival_time,
    ...timesOf(order),
    merchant: merchantOf(shop),
    warehouse: {
      fbt_warehouse_id: order.fbt_warehouse_id,
      name: warehouse?.name ?? "",
      type: warehouse?.type ?? "FC",
      business_warehouse_ids: warehouse === undefined ? [] : [warehouse.warehouse_id],
      warehouse_ids: warehouse === undefined ? [] : [warehouse.warehouse_id],
    },
    status_logs: order.logs,
    order_operation_logs: order.logs.map(({ new_status, operate_time }) => ({
      order_status: new_status,
      operate_time,
    })),
    logistic_info_list: order.tracking,
    carriers: order.tracking.map(({ provider_name, waybill_number }) => ({
      carrier_name: provider_name,
      tracking_number: waybill_number,
    })),
    inbound_goods_lot_receive_item_details: order.goods.map(({ goods_id, quantity }) => ({
      goods_id,
      planned_count: quantity,
      normal_received_count: received(order, quantity),
      defective_received_count: 0,
      total_received_count: received(order, quantity),
    })),
    planned_goods: order.goods.map(({ goods_id, quantity }) => {
      const goods = shop.fbt.goods.get(goods_id)
      return {
        id: goods_id,
        quantity,
        name: goods?.name ?? "",
        reference_code: goods?.reference_code ?? "",
        sku_ids: goods?.sku_ids ?? [],
      }
    }),
    received_batches:
      order.status === "RECEIVED"
        ? order.goods.map(({ goods_id, quantity }) => ({
            id: `${order.id}-${goods_id}`,
            goods_id,
            normal_quantity: quantity,
            defective_quantity: 0,
            total_quantity: quantity,
            sku_ids: shop.fbt.goods.get(goods_id)?.sku_ids ?? [],
            product_ids: [],
          }))
        : [],
    ...(isDetailed
      ? {
          carton_details: order.cartons.map(({ box_measurements = {}, carton_nums, carton_type, items = [] }, i) => ({
            carton_no: carton_nums?.[0] ?? String(i + 1),
            carton_type: carton_type ?? "SINGLE_SKU",
            box_measurements,
            items: items.map(({ goods_id = "", quantity = 0 }) => ({ goods_id, quantity })),
          })),
        }
      : {}),
  }
}

interface Ids {
  readonly ids?: ReadonlyArray<string>
  readonly order_ids?: ReadonlyArray<string>
  readonly include_carton_details?: boolean
}

export const getInbounds = handler<Ids, unknown>((call) => {
  const shop = shopOrFirst(call)
  const { ids, include_carton_details = false, order_ids } = call.query
  const list = [...shop.fbt.inbounds.values()].filter(({ id }) => oneOf(order_ids ?? ids, id))
  return { inbound_orders: list.map((order) => onWire(shop, order, include_carton_details)) }
})

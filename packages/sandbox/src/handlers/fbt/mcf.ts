/**
 * Multi-channel fulfilment: TikTok ships an order of another channel from its warehouses.
 */
import { found, handler, shopOf, type Call, type Handler } from "../../handler.ts"
import { cancelMcf, mcfOnWire, openMcf } from "../../life/fbt-mcf.ts"
import type { Shop } from "../../model.ts"
import { invalid, undocumented } from "../../refusal.ts"
import { free, stockAt, type GoodsQuantity, type McfOrder } from "../../state/fbt.ts"

interface NewOrder {
  readonly external_order_id?: string
  readonly consignee?: unknown
  readonly goods?: ReadonlyArray<{ readonly id?: string; readonly quantity?: number }>
}

/** The ordered goods, each once. */
const wantedGoods = (shop: Shop, given: NewOrder["goods"]): ReadonlyArray<GoodsQuantity> => {
  const units = new Map<string, number>()
  for (const [i, { id = "", quantity = 0 }] of (given ?? []).entries()) {
    if (!shop.fbt.goods.has(id)) throw invalid(`goods[${i}].id`, `the goods '${id}' do not exist`)
    if (quantity < 1) throw invalid(`goods[${i}].quantity`, "it must be at least 1")
    units.set(id, (units.get(id) ?? 0) + quantity)
  }
  if (units.size === 0) throw invalid("goods", "it must name goods")
  return [...units].map(([goods_id, quantity]) => ({ goods_id, quantity }))
}

/** One parcel for each warehouse: the first warehouse that has all the units of some goods ships them. */
const parcelsFor = (call: Call, goods: ReadonlyArray<GoodsQuantity>): McfOrder["parcels"] => {
  const { fbt } = shopOf(call)
  const byWarehouse = new Map<string, Array<GoodsQuantity>>()
  for (const line of goods) {
    const warehouse = fbt.warehouses.find(({ id }) => free(stockAt(fbt, id, line.goods_id)) >= line.quantity)
    if (warehouse === undefined)
      throw invalid("goods", `no warehouse has ${line.quantity} units of the goods '${line.goods_id}'`)
    byWarehouse.set(warehouse.id, [...(byWarehouse.get(warehouse.id) ?? []), line])
  }
  return [...byWarehouse].map(([fbt_warehouse_id, lines]) => ({
    id: call.world.random.id("5801"),
    fbt_warehouse_id,
    status: "PROCESSING" as const,
    goods: lines,
  }))
}

/** The seller's own order id is the key: a repeated id is the same order. */
export const createMcf = handler<unknown, NewOrder>((call) => {
  const shop = shopOf(call)
  const { consignee, external_order_id = "", goods } = call.body
  if (external_order_id === "") throw invalid("external_order_id", "it is required")
  const known = [...shop.fbt.mcfOrders.values()].find((order) => order.external_order_id === external_order_id)
  if (known !== undefined) return { mcf_order: mcfOnWire(known) }
  const order: McfOrder = {
    id: call.world.random.id("5800"),
    external_order_id,
    create_time: call.now,
    consignee,
    parcels: parcelsFor(call, wantedGoods(shop, goods)),
  }
  openMcf(call.world, shop, order, call.now)
  return { mcf_order: mcfOnWire(order) }
})

const mcfOrder = (call: Call, id: string): McfOrder =>
  found(shopOf(call).fbt.mcfOrders, id, 21008111, "multi-channel order", undocumented)

export const getMcf = handler<{ readonly mcf_order_id: string }, unknown>((call) => ({
  mcf_order: mcfOnWire(mcfOrder(call, call.query.mcf_order_id)),
}))

interface Cancel {
  readonly mcf_order_id: string
  readonly consign_orders?: ReadonlyArray<{ readonly id?: string }>
}

/** All parcels, or the named ones. A parcel that the warehouse has shipped cannot be cancelled. */
export const cancelMcfOrder = handler<unknown, Cancel>((call) => {
  const order = mcfOrder(call, call.body.mcf_order_id)
  const named = call.body.consign_orders?.flatMap(({ id }) => id ?? []) ?? []
  const ids = named.length === 0 ? order.parcels.map(({ id }) => id) : named
  for (const id of ids) {
    const parcel = order.parcels.find((candidate) => candidate.id === id)
    if (parcel === undefined) throw invalid("consign_orders", `the order has no parcel '${id}'`)
    if (parcel.status !== "PROCESSING")
      throw invalid("consign_orders", `the parcel '${id}' is ${parcel.status} and cannot be cancelled`)
  }
  cancelMcf(call.world, shopOf(call), order, ids, call.now)
  return { mcf_order: mcfOnWire(order) }
})

export const mcfStatus: Handler = () => ({ mcf_status: { is_mcf: 1 } })

/**
 * Input for the operations of fulfilled by TikTok: ids of goods, plans and orders that exist in a sandbox.
 */
import type { Sandbox } from "../../packages/sandbox/src/index.ts"
import { caller, type Loose, type Values } from "./wire.ts"

const goods = async (tts: Sandbox): Promise<string> =>
  (await caller(tts).data("fbt.202408.searchFbtInventory", { page_size: 1 })).inventory[0].goods.id

const goodsQuantity = async (tts: Sandbox) => ({ goods_id: await goods(tts), quantity: 2 })

const plan = async (tts: Sandbox): Promise<Values> => {
  const input = { goods_items: [await goodsQuantity(tts)] }
  const { inbound_plan } = await caller(tts).data("fbt.202602.createOrUpdateInboundPlan", input)
  return { plan_id: inbound_plan.plan_id, inbound_method: "D2FC", estimate_arrival_time: {} }
}

const confirmable = async (tts: Sandbox): Promise<Values> => {
  const way = await plan(tts)
  const { info } = await caller(tts).data("fbt.202602.getInboundMethodDetail", way)
  return { ...way, placement_option_id: info[0].placement_option_id }
}

const inbound = async (tts: Sandbox): Promise<string> =>
  (await caller(tts).data("fbt.202603.confirmInboundMethod", await confirmable(tts))).inbound_order_ids[0]

const mcf = async (tts: Sandbox): Promise<Values> => ({
  external_order_id: "E-1",
  consignee: { name: "Ada", address: {} },
  goods: [{ id: await goods(tts), quantity: 1 }],
})

const mcfId = async (tts: Sandbox): Promise<Values> => {
  const { mcf_order } = await caller(tts).data("fbt.202601.createFbtMcfOrder", await mcf(tts))
  return { mcf_order_id: mcf_order.mcf_order_id }
}

const ship = { shipment_option: { shipping_method: "SMALL_PARCEL" } }

/** By operation id; a name without a version stands for all versions. */
export const fbtInput: Readonly<Record<string, (tts: Sandbox, known: Loose) => Values | Promise<Values>>> = {
  "fbt.createFbtGoods": (tts) => ({
    create_goods_dto_list: [{ tts_sku_id: tts.products()[5]!.skus[0]!.id, goods_name: "Mug" }],
  }),
  "fbt.updateFbtGoodsInfo": async (tts) => ({ update_goods_dto: { tts_goods_id: await goods(tts), is_hazmat: true } }),
  "fbt.searchGoodsHazmatAndExpirationInfo": (_, { sku_id }) => ({ tts_sku_ids: [sku_id] }),
  "fbt.searchFbtInventoryRecord": async (tts) => {
    await mcfId(tts)
    return {}
  },
  "fbt.queryGoodsInventoryForMcf": async (tts) => ({ goods: [{ goods_id: await goods(tts) }] }),
  "fbt.createOrUpdateInboundPlan": async (tts) => ({ goods_items: [await goodsQuantity(tts)] }),
  "fbt.listAvailableInboundMethods": plan,
  "fbt.getInboundMethodDetail": plan,
  "fbt.confirmInboundMethod": confirmable,
  "fbt.shipInboundOrder": async (tts) => ({ inbound_order_id: await inbound(tts), ...ship }),
  "fbt.updateInboundOrderTracking": async (tts) => {
    const order_id = await inbound(tts)
    await caller(tts).data("fbt.202603.shipInboundOrder", { inbound_order_id: order_id, ...ship })
    return { order_id, parcel_tracking_info: [{ provider_name: "UPS", tracking_number: "1Z" }] }
  },
  "fbt.cancelInboundOrder": async (tts) => ({ order_id: await inbound(tts) }),
  "fbt.202602.getInboundOrder": async (tts) => ({ order_ids: [await inbound(tts)], include_carton_details: true }),
  "fbt.202409.getInboundOrder": async (tts) => ({ ids: [await inbound(tts)] }),
  "fbt.createFbtMcfOrder": mcf,
  "fbt.getFbtMcfOrderStatus": mcfId,
  "fbt.cancelFbtMcfOrder": mcfId,
}

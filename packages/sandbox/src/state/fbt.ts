/**
 * Fulfilled by TikTok: a shop's goods in TikTok's warehouses, the plans and orders that bring goods there, and the orders of
 * other channels that TikTok ships from there.
 */

export interface Measures {
  dimension?: { height: string; length: string; width: string; unit: string }
  weight?: { value: string; unit: string }
}

export interface Goods extends Measures {
  id: string
  name: string
  reference_code: string
  image_url: string
  barcodes: Array<{ code: string; type: string }>
  /** The SKUs that are sold from these goods. */
  sku_ids: Array<string>
  is_hazmat: boolean
  is_expiration_management: boolean
  is_lot_control: boolean
}

/** The units of goods in one warehouse. */
export interface GoodsStock {
  total: number
  /** Reserved for orders, and still in the warehouse. */
  reserved: number
  unfulfillable: number
}

export interface StockRecord {
  goods_id: string
  fbt_warehouse_id: string
  create_time: number
  before: number
  after: number
  order: { id: string; type: string }
}

export interface GoodsQuantity {
  goods_id: string
  quantity: number
}

export interface Carton {
  carton_type?: string
  quantity?: number
  carton_nums?: Array<string>
  items?: Array<{ goods_id?: string; quantity?: number; lot_code?: string; expiration_timestamp?: string }>
  box_measurements?: Record<string, string>
}

export interface InboundPlan {
  id: string
  goods: Array<GoodsQuantity>
  cartons: Array<Carton>
  /** The orders that its confirmation made. */
  inbound_order_ids: Array<string>
  /** The idempotency key under which it was made. */
  key?: string
}

export type InboundStatus =
  | "WORKING"
  | "READY_TO_SHIP"
  | "TO_BE_RECEIVED"
  | "ARRIVED_HUB"
  | "RECEIVING"
  | "RECEIVED"
  | "CANCELLED"

export interface InboundOrder {
  id: string
  plan_id: string
  fbt_warehouse_id: string
  status: InboundStatus
  goods: Array<GoodsQuantity>
  cartons: Array<Carton>
  create_time: number
  expected_arrival_time: number
  ship_time?: number
  actual_arrival_time?: number
  tracking: Array<{ provider_name: string; waybill_number: string }>
  logs: Array<{ previous_status?: InboundStatus; new_status: InboundStatus; operate_time: number; operator: string }>
}

/** The sources name no statuses of an order of another channel: these are the sandbox's own. */
export type McfStatus = "PROCESSING" | "SHIPPED" | "DELIVERED" | "CANCELLED"

export interface McfOrder {
  id: string
  external_order_id: string
  create_time: number
  consignee: unknown
  parcels: Array<{
    id: string
    fbt_warehouse_id: string
    status: McfStatus
    goods: Array<GoodsQuantity>
    tracking_number?: string
  }>
}

export interface PlatformWarehouse {
  readonly id: string
  readonly name: string
  readonly type: "HUB" | "FC"
  /** Its id in the stock of products and in orders. */
  readonly warehouse_id: string
}

export interface FulfilledByTikTok {
  readonly warehouses: ReadonlyArray<PlatformWarehouse>
  readonly goods: Map<string, Goods>
  /** The stock by warehouse and goods: see `stockKey`. */
  readonly stock: Map<string, GoodsStock>
  /** Oldest first. */
  readonly records: Array<StockRecord>
  readonly plans: Map<string, InboundPlan>
  readonly inbounds: Map<string, InboundOrder>
  readonly mcfOrders: Map<string, McfOrder>
}

export const stockKey = (warehouseId: string, goodsId: string): string => `${warehouseId}/${goodsId}`

export const stockAt = ({ stock }: FulfilledByTikTok, warehouseId: string, goodsId: string): GoodsStock =>
  stock.get(stockKey(warehouseId, goodsId)) ?? { total: 0, reserved: 0, unfulfillable: 0 }

export const goodsOfSku = ({ goods }: FulfilledByTikTok, skuId: string): Goods | undefined => {
  for (const one of goods.values()) if (one.sku_ids.includes(skuId)) return one
  return undefined
}

/** TikTok's warehouse with an id that products and orders name. */
export const platformWarehouse = (
  { warehouses }: FulfilledByTikTok,
  warehouseId: string,
): PlatformWarehouse | undefined => warehouses.find(({ warehouse_id }) => warehouse_id === warehouseId)

/** Units of a SKU that are reserved for orders, in all of TikTok's warehouses. */
export const reservedOf = (fbt: FulfilledByTikTok, skuId: string): number => {
  const goods = goodsOfSku(fbt, skuId)
  if (goods === undefined) return 0
  return fbt.warehouses.reduce((sum, { id }) => sum + stockAt(fbt, id, goods.id).reserved, 0)
}

/** Units that an order can still take. */
export const free = ({ reserved, total, unfulfillable }: GoodsStock): number => total - reserved - unfulfillable

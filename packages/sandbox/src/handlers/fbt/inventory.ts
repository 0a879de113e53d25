/**
 * TikTok's warehouses, the units in them, and the records of their movements.
 */
import { handler, shopOf, shopOrFirst, type Handler } from "../../handler.ts"
import type { Shop } from "../../model.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { invalid } from "../../refusal.ts"
import { free, stockAt } from "../../state/fbt.ts"
import { oneOf } from "../sorting.ts"

export const listWarehouses: Handler = (call) => {
  const shop = shopOrFirst(call)
  return {
    warehouses: shop.fbt.warehouses.map(({ id, name, warehouse_id }, i) => ({
      fbt_warehouse_id: id,
      name,
      type: "PLATFORM_WAREHOUSE",
      subscribed: true,
      warehouse_ids: [warehouse_id],
      logistics_services: [],
      addresses: [
        {
          address_line_1: `${i + 1} Depot Street`,
          city: "Harbour City",
          postal_code: "10001",
          region_code: shop.region,
        },
      ],
    })),
  }
}

export const onboardedRegions: Handler = (call) => ({
  onboarded_regions: [{ region_code: shopOf(call).region }],
})

const inTransit = (shop: Shop, warehouseId: string, goodsId: string): number => {
  let units = 0
  for (const { fbt_warehouse_id, goods, status } of shop.fbt.inbounds.values()) {
    if (fbt_warehouse_id !== warehouseId || (status !== "TO_BE_RECEIVED" && status !== "RECEIVING")) continue
    for (const { goods_id, quantity } of goods) if (goods_id === goodsId) units += quantity
  }
  return units
}

interface Search {
  readonly fbt_warehouse_ids?: ReadonlyArray<string>
  readonly goods_ids?: ReadonlyArray<string>
  readonly sku_ids?: ReadonlyArray<string>
}

/** One row for each warehouse that has the goods, or to which they are on their way. */
export const searchInventory = handler<PageQuery, Search>((call) => {
  const shop = shopOf(call)
  const { fbt_warehouse_ids, goods_ids, sku_ids } = call.body
  const rows = [...shop.fbt.goods.values()]
    .filter(
      (goods) =>
        oneOf(goods_ids, goods.id) &&
        (sku_ids === undefined || sku_ids.length === 0 || goods.sku_ids.some((id) => sku_ids.includes(id))),
    )
    .flatMap((goods) =>
      shop.fbt.warehouses
        .filter(({ id }) => oneOf(fbt_warehouse_ids, id))
        .flatMap(({ id }) => {
          const stock = stockAt(shop.fbt, id, goods.id)
          const in_transit_quantity = inTransit(shop, id, goods.id)
          if (stock.total === 0 && in_transit_quantity === 0) return []
          const on_hand_detail = {
            total_quantity: stock.total,
            reserved_quantity: stock.reserved,
            available_quantity: free(stock),
          }
          return {
            fbt_warehouse_id: id,
            goods: {
              id: goods.id,
              name: goods.name,
              reference_code: goods.reference_code,
              skus: goods.sku_ids.map((sku) => ({ id: sku, on_hand_detail })),
            },
            in_transit_quantity,
            on_hand_detail: { ...on_hand_detail, unfulfillable_quantity: stock.unfulfillable },
          }
        }),
    )
  const page = pageOf(rows, call.query, [shop.id, call.body])
  return { inventory: page.items, next_page_token: page.next_page_token, total_count: page.total_count }
})

interface RecordSearch {
  readonly create_time_ge?: number
  readonly create_time_le?: number
  readonly fbt_warehouse_ids?: ReadonlyArray<string>
  readonly goods_ids?: ReadonlyArray<string>
}

export const searchRecords = handler<PageQuery, RecordSearch>((call) => {
  const shop = shopOrFirst(call)
  const { create_time_ge: from = 0, create_time_le: to = Infinity, fbt_warehouse_ids, goods_ids } = call.body
  const list = shop.fbt.records
    .filter(
      (record) =>
        record.create_time >= from &&
        record.create_time <= to &&
        oneOf(fbt_warehouse_ids, record.fbt_warehouse_id) &&
        oneOf(goods_ids, record.goods_id),
    )
    .toReversed()
  const page = pageOf(list, call.query, [shop.id, call.body])
  return {
    inventory_records: page.items.map((record) => {
      const goods = shop.fbt.goods.get(record.goods_id)
      return {
        changed_quantity: record.after - record.before,
        create_time: record.create_time,
        fbt_warehouse_id: record.fbt_warehouse_id,
        initial_on_hand_quantity: record.before,
        final_on_hand_quantity: record.after,
        goods: { id: record.goods_id, name: goods?.name ?? "", reference_code: goods?.reference_code ?? "" },
        inventory_goods_type: "NORMAL",
        order: record.order,
      }
    }),
    next_page_token: page.next_page_token,
    total_count: page.total_count,
  }
})

export const mcfInventory = handler<unknown, { readonly goods: ReadonlyArray<{ readonly goods_id?: string }> }>(
  (call) => {
    const { fbt } = shopOf(call)
    return {
      goods_inventory_list: call.body.goods.map(({ goods_id = "" }) => {
        if (!fbt.goods.has(goods_id)) throw invalid("goods", `the goods '${goods_id}' do not exist`)
        const units = fbt.warehouses.map(({ id }) => free(stockAt(fbt, id, goods_id)))
        return { goods_id, available_qty: units.reduce((sum, count) => sum + count, 0) }
      }),
    }
  },
)

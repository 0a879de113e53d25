// Generated from spec/paths/fbt/202601/mcf_goods_inventory_search.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads how much of some goods can go out through multi-channel fulfillment.
 *
 * `POST /fbt/202601/mcf/goods/inventory/search` · seller (follows from its category) · for one shop · reads, so it may
 * be repeated
 */
export const queryGoodsInventoryForMcf: Operation<
  QueryGoodsInventoryForMcf.Input,
  QueryGoodsInventoryForMcf.Data,
  "shop"
> = {
  id: "fbt.202601.queryGoodsInventoryForMcf",
  method: "POST",
  path: "/fbt/202601/mcf/goods/inventory/search",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["goods"],
  maxItems: { goods: 50 },
  nonEmpty: ["goods"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "goods_inventory_list",
  scopes: [],
}

export declare namespace QueryGoodsInventoryForMcf {
  interface Input {
    /** At most 50 of them. */
    goods: ReadonlyArray<Goods>
  }

  interface Goods {
    goods_id?: string | undefined
  }

  /** The quantities. */
  interface Data {
    goods_inventory_list: Array<GoodsInventoryList>
  }

  interface GoodsInventoryList {
    /** Units that can go out. */
    available_qty?: number
    goods_id?: string
  }
}

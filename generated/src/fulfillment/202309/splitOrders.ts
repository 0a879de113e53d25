// Generated from spec/paths/fulfillment/202309/orders_order_id_split.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { OrderLineRef } from "../../schemas.ts"

/**
 * Splits an order into several packages.
 *
 * `POST /fulfillment/202309/orders/{order_id}/split` · seller · for one shop · scope
 * `seller.fulfillment.package.write` · not repeated once it may have run
 *
 * Codes to handle: `ConflictError` 21003002, 21011035, 21011044 (repeat minutes to a day later).
 */
export const splitOrders: Operation<SplitOrders.Input, SplitOrders.Data, "shop", SplitOrders.Code> = {
  id: "fulfillment.202309.splitOrders",
  method: "POST",
  path: "/fulfillment/202309/orders/{order_id}/split",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["splittable_groups", "splittable_groups_v2"],
  nonEmpty: ["splittable_groups"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  lists: ["packages"],
  scopes: ["seller.fulfillment.package.write"],
}

export declare namespace SplitOrders {
  interface Input {
    order_id: string
    splittable_groups: ReadonlyArray<SplittableGroup>
    splittable_groups_v2?: ReadonlyArray<SplittableGroupsV2> | undefined
  }

  interface SplittableGroup {
    id: string
    order_line_item_ids: ReadonlyArray<string>
  }

  interface SplittableGroupsV2 {
    id?: string | undefined
    order_line_list?: ReadonlyArray<OrderLineRef> | undefined
  }

  /** The new packages. */
  interface Data {
    packages?: Array<Package>
  }

  interface Package {
    id: string
    splittable_group_id?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 21003002 | 21011005 | 21011035 | 21011044 | 36009003
}

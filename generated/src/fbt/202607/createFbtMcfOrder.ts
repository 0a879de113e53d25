// Generated from spec/paths/fbt/202607/mcf_outbound_orders.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { FbtConsigneeInput } from "../../schemas.ts"

/**
 * Orders goods from TikTok warehouses for a sale made elsewhere.
 *
 * district_or_county of the address is optional in this version.
 *
 * `POST /fbt/202607/mcf_outbound_orders` · seller (follows from its category) · for one shop · not repeated once it may
 * have run
 *
 * Few sources confirm it: it may behave differently.
 */
export const createFbtMcfOrder: Operation<CreateFbtMcfOrder.Input, CreateFbtMcfOrder.Data, "shop"> = {
  id: "fbt.202607.createFbtMcfOrder",
  method: "POST",
  path: "/fbt/202607/mcf_outbound_orders",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["consignee", "external_order_id", "goods"],
  nonEmpty: ["goods"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: [],
}

export declare namespace CreateFbtMcfOrder {
  interface Input {
    consignee: FbtConsigneeInput
    external_order_id: string
    goods: ReadonlyArray<Goods>
  }

  interface Goods {
    id?: string | undefined
    /** Units of the goods. */
    quantity?: number | undefined
  }

  /** The new order. */
  interface Data {
    mcf_order?: McfOrder
  }

  interface McfOrder {
    /** When it was made, Unix seconds. */
    create_time?: number
    external_order_id?: string
    mcf_order_id?: string
  }
}

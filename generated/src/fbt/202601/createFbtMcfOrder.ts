// Generated from spec/paths/fbt/202601/mcf_outbound_orders.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { FbtConsigneeInput } from "../../schemas.ts"

/**
 * Orders goods from TikTok warehouses for a sale made elsewhere, first form.
 *
 * `POST /fbt/202601/mcf_outbound_orders` · seller (follows from its category) · for one shop · not repeated once it may
 * have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required. A newer form exists:
 * `fbt.202607.createFbtMcfOrder`.
 */
export const createFbtMcfOrder: Operation<CreateFbtMcfOrder.Input, CreateFbtMcfOrder.Data, "shop"> = {
  id: "fbt.202601.createFbtMcfOrder",
  method: "POST",
  path: "/fbt/202601/mcf_outbound_orders",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["consignee", "external_order_id", "goods"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  required: ["mcf_order.mcf_order_id"],
  scopes: [],
}

export declare namespace CreateFbtMcfOrder {
  interface Input {
    consignee?: FbtConsigneeInput | undefined
    external_order_id?: string | undefined
    goods?: ReadonlyArray<Goods> | undefined
  }

  interface Goods {
    id?: string | undefined
    /** Units of the goods. */
    quantity?: number | undefined
  }

  /** The new order. */
  interface Data {
    mcf_order: McfOrder
  }

  interface McfOrder {
    /** When it was made, Unix seconds. */
    create_time?: number
    external_order_id?: string
    mcf_order_id: string
  }
}

// Generated from spec/paths/promotion/202309/activities_activity_id_products.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Puts products and SKUs into an activity, or changes their terms.
 *
 * activity_id is in the path and in the body.
 *
 * `PUT /promotion/202309/activities/{activity_id}/products` · seller · for one shop · scope `seller.promotion.write` ·
 * may be repeated: a second call changes nothing more
 *
 * Codes to handle: `ConflictError` 17011102, 17029010, 17029012, 17029018, 17029019, 17029022, 17029045, 17029047,
 * 17029048, 17029056, 17029058, 17029064, 17029066, 17029067, 17029079, 17029103, 17029104; `LimitError` 17029025,
 * 17029046, 17029113; `NotFoundError` 17029009, 17029017, 17029028, 17029051, 17029069.
 */
export const updateActivityProduct: Operation<
  UpdateActivityProduct.Input,
  UpdateActivityProduct.Data,
  "shop",
  UpdateActivityProduct.Code
> = {
  id: "promotion.202309.updateActivityProduct",
  method: "PUT",
  path: "/promotion/202309/activities/{activity_id}/products",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["activity_id", "benefit_product_ids", "exclude_product_ids", "products"],
  maxItems: { products: 300 },
  nonEmpty: ["products"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: ["seller.promotion.write"],
}

export declare namespace UpdateActivityProduct {
  interface Input {
    activity_id: string
    benefit_product_ids?: ReadonlyArray<string> | undefined
    exclude_product_ids?: ReadonlyArray<string> | undefined
    /** At most 300 of them. */
    products: ReadonlyArray<Product>
  }

  interface Product {
    /** Price during the activity, decimal number as text. */
    activity_price_amount?: string | undefined
    /**
     * Percent off, as text: "10" is 10 % off. For activities of direct discounts only; others take
     * `activity_price_amount`.
     */
    discount?: string | undefined
    id: string
    /** Units on offer in all; -1 for no limit. -1 to 99. */
    quantity_limit: number
    /** Units that one buyer may take; -1 for no limit. -1 to 99. */
    quantity_per_user: number
    /** At most 300 of them. */
    skus?: ReadonlyArray<Sku> | undefined
  }

  interface Sku {
    /** Price during the activity, decimal number as text. */
    activity_price_amount?: string | undefined
    /**
     * Percent off, as text: "10" is 10 % off. For activities of direct discounts only; others take
     * `activity_price_amount`.
     */
    discount?: string | undefined
    id: string
    /** Units on offer in all; -1 for no limit. -1 to 99. */
    quantity_limit: number
    /** Units that one buyer may take; -1 for no limit. -1 to 99. */
    quantity_per_user: number
  }

  /** The activity. */
  interface Data {
    activity_id?: string
    /** The status of the activity. */
    status?: "DRAFT" | "NOT_START" | "ONGOING" | "EXPIRED" | "DEACTIVATED" | "NOT_EFFECTIVE" | (string & {})
    title?: string
    /** The number of results on all pages. */
    total_count?: number
    /** When it last changed, Unix seconds. */
    update_time?: number
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 17011102
    | 17027107
    | 17029001
    | 17029009
    | 17029010
    | 17029012
    | 17029013
    | 17029014
    | 17029015
    | 17029016
    | 17029017
    | 17029018
    | 17029019
    | 17029020
    | 17029021
    | 17029022
    | 17029025
    | 17029026
    | 17029028
    | 17029029
    | 17029030
    | 17029031
    | 17029032
    | 17029033
    | 17029034
    | 17029037
    | 17029038
    | 17029039
    | 17029040
    | 17029041
    | 17029042
    | 17029043
    | 17029044
    | 17029045
    | 17029046
    | 17029047
    | 17029048
    | 17029049
    | 17029050
    | 17029051
    | 17029053
    | 17029054
    | 17029055
    | 17029056
    | 17029058
    | 17029060
    | 17029062
    | 17029063
    | 17029064
    | 17029065
    | 17029066
    | 17029067
    | 17029069
    | 17029074
    | 17029079
    | 17029103
    | 17029104
    | 17029113
    | 36009003
}

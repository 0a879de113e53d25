// Generated from spec/paths/promotion/202309/activities_activity_id_products.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Takes products or SKUs out of an activity.
 *
 * `DELETE /promotion/202309/activities/{activity_id}/products` · seller · for one shop · scope
 * `seller.promotion.write` · may be repeated: a second call changes nothing more
 *
 * Codes to handle: `ConflictError` 17029010, 17029011, 17029012, 17029047, 17029048, 17029079, 17029102; `LimitError`
 * 17029046; `NotFoundError` 17029009, 17029023, 17029024, 17029028, 17029069.
 */
export const removeActivityProduct: Operation<
  RemoveActivityProduct.Input,
  RemoveActivityProduct.Data,
  "shop",
  RemoveActivityProduct.Code
> = {
  id: "promotion.202309.removeActivityProduct",
  method: "DELETE",
  path: "/promotion/202309/activities/{activity_id}/products",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["benefit_product_ids", "exclude_product_ids", "product_ids", "sku_ids"],
  maxItems: { product_ids: 300, sku_ids: 300 },
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: ["seller.promotion.write"],
}

export declare namespace RemoveActivityProduct {
  interface Input {
    activity_id: string
    benefit_product_ids?: ReadonlyArray<string> | undefined
    exclude_product_ids?: ReadonlyArray<string> | undefined
    /** At most 300 of them. */
    product_ids?: ReadonlyArray<string> | undefined
    /** At most 300 of them. */
    sku_ids?: ReadonlyArray<string> | undefined
  }

  /** The activity. */
  interface Data {
    activity_id?: string
    /** The status of the activity. */
    status?: "DRAFT" | "NOT_START" | "ONGOING" | "EXPIRED" | "DEACTIVATED" | "NOT_EFFECTIVE" | (string & {})
    /** When it last changed, Unix seconds. */
    update_time?: number
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 17027802
    | 17029001
    | 17029009
    | 17029010
    | 17029011
    | 17029012
    | 17029016
    | 17029023
    | 17029024
    | 17029028
    | 17029036
    | 17029046
    | 17029047
    | 17029048
    | 17029052
    | 17029055
    | 17029069
    | 17029074
    | 17029079
    | 17029102
    | 36009003
}

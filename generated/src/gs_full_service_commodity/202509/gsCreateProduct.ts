// Generated from spec/paths/gs_full_service_commodity/202509/beta_products.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { GsSpu202509 } from "../../schemas.ts"

/**
 * Submits a product for quoting and review.
 *
 * `POST /gs_full_service_commodity/202509/beta/products` · any token (no source says whose) · takes no shop · not
 * repeated once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const gsCreateProduct: Operation<GsCreateProduct.Input, GsCreateProduct.Data, "shop"> = {
  id: "gs_full_service_commodity.202509.gsCreateProduct",
  method: "POST",
  path: "/gs_full_service_commodity/202509/beta/products",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["idempotent_key", "spu"],
  access: "any",
  shopCipher: "forbidden",
  safety: "unsafe",
  required: ["spu_code"],
  scopes: [],
}

export declare namespace GsCreateProduct {
  interface Input {
    idempotent_key?: string | undefined
    spu?: GsSpu202509 | undefined
  }

  /** The code of the product. */
  interface Data {
    spu_code: string
  }
}

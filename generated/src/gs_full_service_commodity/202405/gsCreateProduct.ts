// Generated from spec/paths/gs_full_service_commodity/202405/beta_products.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { GsCertification, GsIngredient, GsMedia, GsSkc } from "../../schemas.ts"

/**
 * Submits a product for quoting and review, as of 2024-05.
 *
 * `POST /gs_full_service_commodity/202405/beta/products` · any token (no source says whose) · takes no shop · not
 * repeated once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required. A newer form exists:
 * `gs_full_service_commodity.202509.gsCreateProduct`.
 */
export const gsCreateProduct: Operation<GsCreateProduct.Input, GsCreateProduct.Data, "shop"> = {
  id: "gs_full_service_commodity.202405.gsCreateProduct",
  method: "POST",
  path: "/gs_full_service_commodity/202405/beta/products",
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
    spu?: Spu | undefined
  }

  interface Spu {
    attributes?: ReadonlyArray<Attribute> | undefined
    brand_id?: string | undefined
    category_id?: string | undefined
    certifications?: ReadonlyArray<GsCertification> | undefined
    first_key_attribute_id?: string | undefined
    grading_template_id?: string | undefined
    ingredient?: GsIngredient | undefined
    media?: GsMedia | undefined
    product_name_en?: string | undefined
    product_name_zh?: string | undefined
    second_key_attribute_id?: string | undefined
    size_group_id?: string | undefined
    skcs?: ReadonlyArray<GsSkc> | undefined
  }

  interface Attribute {
    id?: string | undefined
    values?: ReadonlyArray<Value> | undefined
  }

  interface Value {
    id?: string | undefined
    name?: string | undefined
  }

  /** The code of the product. */
  interface Data {
    spu_code: string
  }
}

// Generated from spec/paths/gs_full_service_commodity/202405/preview_products.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { GsIngredient, GsMedia, GsSkc } from "../../schemas.ts"

/**
 * Submits a product for quoting and review, preview form.
 *
 * `POST /gs_full_service_commodity/202405/preview/products` · any token (no source says whose) · takes no shop · not
 * repeated once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const gsPreviewCreateProduct: Operation<GsPreviewCreateProduct.Input, GsPreviewCreateProduct.Data, "shop"> = {
  id: "gs_full_service_commodity.202405.gsPreviewCreateProduct",
  method: "POST",
  path: "/gs_full_service_commodity/202405/preview/products",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["supplier_id"],
  body: ["spu"],
  access: "any",
  shopCipher: "forbidden",
  safety: "unsafe",
  required: ["spu_code"],
  scopes: [],
}

export declare namespace GsPreviewCreateProduct {
  interface Input {
    supplier_id: string
    spu?: Spu | undefined
  }

  interface Spu {
    attributes?: ReadonlyArray<Attribute> | undefined
    brand_id?: string | undefined
    category_id?: string | undefined
    certifications?: ReadonlyArray<Certification> | undefined
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

  interface Certification {
    items?: ReadonlyArray<Item> | undefined
    type?: string | undefined
  }

  interface Item {
    files?: ReadonlyArray<File> | undefined
    type?: string | undefined
  }

  interface File {
    name?: string | undefined
    uri?: string | undefined
  }

  /** The code of the product. */
  interface Data {
    spu_code: string
  }
}

// Generated from spec/paths/gs_full_service_commodity/202410/beta_products.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { GsCertification, GsIngredient, GsMedia, GsPicture } from "../../schemas.ts"

/**
 * Submits a product for quoting and review, as of 2024-10.
 *
 * `POST /gs_full_service_commodity/202410/beta/products` · any token (no source says whose) · takes no shop · not
 * repeated once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required. A newer form exists:
 * `gs_full_service_commodity.202509.gsCreateProduct`.
 */
export const gsCreateProduct: Operation<GsCreateProduct.Input, GsCreateProduct.Data, "shop"> = {
  id: "gs_full_service_commodity.202410.gsCreateProduct",
  method: "POST",
  path: "/gs_full_service_commodity/202410/beta/products",
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
    description?: Description | undefined
    first_key_attribute_id?: string | undefined
    grading_template_id?: string | undefined
    ingredient?: GsIngredient | undefined
    media?: GsMedia | undefined
    product_name_en?: string | undefined
    product_name_zh?: string | undefined
    second_key_attribute_id?: string | undefined
    size_group_id?: string | undefined
    skcs?: ReadonlyArray<Skc> | undefined
  }

  interface Attribute {
    id?: string | undefined
    values?: ReadonlyArray<Value> | undefined
  }

  interface Value {
    id?: string | undefined
    name?: string | undefined
  }

  interface Description {
    items?: ReadonlyArray<Item> | undefined
  }

  interface Item {
    /** Place in the order. */
    sequence?: number | undefined
    type?: string | undefined
    uri?: string | undefined
  }

  interface Skc {
    external_skc_code?: string | undefined
    first_key_attribute_value_id?: string | undefined
    first_key_attribute_value_name?: string | undefined
    pictures?: ReadonlyArray<GsPicture> | undefined
    skus?: ReadonlyArray<Sku> | undefined
  }

  interface Sku {
    dimensions?: Dimensions | undefined
    external_sku_code?: string | undefined
    /** Units that the supplier has. */
    inventory?: number | undefined
    pictures?: ReadonlyArray<GsPicture> | undefined
    price?: Price | undefined
    reference_sale_price?: ReferenceSalePrice | undefined
    sale_price_certificates?: ReadonlyArray<SalePriceCertificate> | undefined
    second_key_attribute_value_id?: string | undefined
    second_key_attribute_value_name?: string | undefined
    /** Kept in stock, or made after the order. */
    stockup_mode?: string | undefined
    weight?: Weight | undefined
  }

  interface Dimensions {
    /** Decimal number as text, in `unit`. */
    height?: string | undefined
    /** Decimal number as text, in `unit`. */
    length?: string | undefined
    /** Unit of the three sides. */
    unit?: string | undefined
    /** Decimal number as text, in `unit`. */
    width?: string | undefined
  }

  interface Price {
    /** Decimal number as text, in the unit of the currency. */
    amount?: string | undefined
    /** ISO 4217 code. */
    currency?: string | undefined
  }

  interface ReferenceSalePrice {
    /** Decimal number as text, in the unit of the currency. */
    amount?: string | undefined
    /** ISO 4217 code. */
    currency?: string | undefined
  }

  interface SalePriceCertificate {
    uri?: string | undefined
  }

  interface Weight {
    /** What `value` counts, such as grams; no source lists the words. */
    unit?: string | undefined
    /** Decimal number as text, in `unit`. */
    value?: string | undefined
  }

  /** The code of the product. */
  interface Data {
    spu_code: string
  }
}

// Generated from spec/paths/product/202401/listing_schemas.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the fields that a listing of a category has, first form.
 *
 * `GET /product/202401/listing_schemas` · any token (no source says whose) · takes no shop · reads, so it may be
 * repeated
 *
 * Not in the public index of July 2026. getAttributes and getCategoryRules take its place.
 *
 * @deprecated Sunset 2024-08-31. Use `product.202407.listingSchemas`.
 */
export const listingSchemas: Operation<ListingSchemas.Input, ListingSchemas.Data, "shop"> = {
  id: "product.202401.listingSchemas",
  method: "GET",
  path: "/product/202401/listing_schemas",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["category_ids", "locale", "category_version"],
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  list: "listing_schemas",
  scopes: [],
  deprecated: { sunset: "2024-08-31", successor: "product.202407.listingSchemas" },
}

export declare namespace ListingSchemas {
  interface Input {
    /** Leaf categories to read. */
    category_ids: ReadonlyArray<number>
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: string | undefined
    /**
     * v1 (three levels) or v2 (seven levels) of the category tree. The US has to say v2; for listings, Southeast Asia
     * too.
     */
    category_version?: string | undefined
  }

  /** The schema of each category. */
  interface Data {
    errors?: Array<Error>
    listing_schemas: Array<ListingSchema>
  }

  interface Error {
    /** Business code of this refusal. */
    code?: number
    detail?: Detail
    message?: string
  }

  interface Detail {
    /** The category that was refused. */
    category_id?: number
  }

  interface ListingSchema {
    /** The category that the schema is for. */
    category_id?: number
    fileds?: Array<Filed>
  }

  interface Filed {
    complex_values?: Array<ComplexValue>
    id: string
    name?: string
    options?: Array<Option>
    rules?: Array<Rule>
  }

  interface ComplexValue {
    id: string
    name?: string
    options?: Array<Option>
    rules?: Array<Rule>
  }

  interface Option {
    id: string
    name?: string
  }

  interface Rule {
    /** What the rule tests; `value` has its parameter. */
    type?:
      | "VALUE_TYPE"
      | "REQUIRED"
      | "SUPPORTED"
      | "DISABLE"
      | "REGX"
      | "TIP"
      | "SAMPLE"
      | "CUSTOM"
      | "MULTI_INPUT"
      | "AVAILABLE"
      | "AUTHORIZED"
      | (string & {})
    value?: string
  }
}

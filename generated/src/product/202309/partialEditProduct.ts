// Generated from spec/paths/product/202309/products_product_id_partial_edit.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type {
  CreatedSku,
  ExternalListPriceInput,
  ImageRef,
  ListPriceInput,
  PackageDimensionsInput,
  PackageWeightInput,
  PreSaleInput,
  ProductAttributeInput,
  ProductCertificationInput,
  ScheduledSaleInput,
  SizeChartInput,
  SkuFeeInput,
  SkuIdentifierCodeInput,
  SkuPriceInput,
  SkuSalesAttributeInput,
  SubscribeInfoInput,
} from "../../schemas.ts"

/**
 * Changes the given parts of a product, first form.
 *
 * A SKU that a given `skus` leaves out is deleted, and one without `id` is created anew by every call.
 *
 * `POST /product/202309/products/{product_id}/partial_edit` · seller (follows from its category) · for one shop · scope
 * `seller.product.write` (named for another version of it only) · not repeated once it may have run
 *
 * Not in the public index of July 2026. A newer form exists: `product.202509.partialEditProduct`.
 */
export const partialEditProduct: Operation<
  PartialEditProduct.Input,
  PartialEditProduct.Data,
  "shop",
  PartialEditProduct.Code
> = {
  id: "product.202309.partialEditProduct",
  method: "POST",
  path: "/product/202309/products/{product_id}/partial_edit",
  platform: "shop",
  media: "json",
  answer: "json",
  body: [
    "auto_translate_enabled",
    "brand_id",
    "certifications",
    "description",
    "external_product_id",
    "inventory_mode",
    "is_cod_allowed",
    "key_product_features",
    "listing_platforms",
    "locale",
    "main_images",
    "manufacturer_ids",
    "package_dimensions",
    "package_weight",
    "product_attributes",
    "replicated_products",
    "responsible_person_ids",
    "save_mode",
    "scheduled_sale",
    "search_terms",
    "size_chart",
    "skus",
    "subscribe_info_edit",
    "title",
    "video",
  ],
  maxItems: { certifications: 10, main_images: 9, skus: 300 },
  seconds: [
    "certifications[].expiration_date",
    "scheduled_sale.schedule_sale_time",
    "skus[].pre_sale.fulfillment_type.release_date",
  ],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: ["seller.product.write"],
  scopesInferred: true,
}

export declare namespace PartialEditProduct {
  interface Input {
    /** As the listing search and the create call return it. */
    product_id: string
    /** Lets the platform translate the texts for other markets. */
    auto_translate_enabled?: boolean | undefined
    /** The brand; left out for goods without one. */
    brand_id?: string | undefined
    /** At most 10 of them. */
    certifications?: ReadonlyArray<ProductCertificationInput> | undefined
    /** HTML; a small set of tags is allowed. At most 10,000 characters. */
    description?: string | undefined
    /** Id of the product in the merchant's own system. At most 999 characters. */
    external_product_id?: string | undefined
    /** SHARED with the source listing, or EXCLUSIVE to this one. */
    inventory_mode?: "SHARED" | "EXCLUSIVE" | (string & {}) | undefined
    /** Lets buyers pay cash on delivery, in markets that have it. */
    is_cod_allowed?: boolean | undefined
    /** Selling points, one an entry. */
    key_product_features?: ReadonlyArray<string> | undefined
    /** Which storefronts the listing is for. TOKOPEDIA exists in Indonesia only. */
    listing_platforms?: ReadonlyArray<"TOKOPEDIA" | "TIKTOK_SHOP" | (string & {})> | undefined
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?:
      | "de-DE"
      | "en-GB"
      | "en-IE"
      | "en-US"
      | "es-ES"
      | "es-MX"
      | "fr-FR"
      | "id-ID"
      | "it-IT"
      | "ja-JP"
      | "ms-MY"
      | "pt-BR"
      | "th-TH"
      | "vi-VN"
      | "zh-CN"
      | (string & {})
      | undefined
    /** At most 9 of them. */
    main_images?: ReadonlyArray<ImageRef> | undefined
    /** Registered manufacturers (EU product safety). */
    manufacturer_ids?: ReadonlyArray<string> | undefined
    package_dimensions?: PackageDimensionsInput | undefined
    package_weight?: PackageWeightInput | undefined
    product_attributes?: ReadonlyArray<ProductAttributeInput> | undefined
    replicated_products?: ReadonlyArray<InputReplicatedProduct> | undefined
    /** Registered responsible persons (EU product safety). */
    responsible_person_ids?: ReadonlyArray<string> | undefined
    /** AS_DRAFT keeps it to the seller; LISTING submits it for review. */
    save_mode?: "AS_DRAFT" | "LISTING" | (string & {}) | undefined
    scheduled_sale?: ScheduledSaleInput | undefined
    /** Words that buyers search for. */
    search_terms?: ReadonlyArray<string> | undefined
    size_chart?: SizeChartInput | undefined
    /**
     * All of the SKUs: 300 in BR, EU, JP, MX, UK and US, 100 elsewhere. One that is left out is deleted, one without
     * `id` is created. At most 300 of them.
     */
    skus?: ReadonlyArray<InputSku> | undefined
    subscribe_info_edit?: SubscribeInfoInput | undefined
    /**
     * What buyers read first. DE, ES, FR, IE, IT, JP, UK and US: 1 to 255 characters; BR and MX: 1 to 300; elsewhere 25
     * to 255. 1 to 300 characters.
     */
    title?: string | undefined
    video?: Video | undefined
  }

  interface InputReplicatedProduct {
    /** SHARED with the source listing, or EXCLUSIVE to this one. */
    inventory_mode?: "SHARED" | "EXCLUSIVE" | (string & {}) | undefined
    /** ISO 3166-1 alpha-2 code of the market. */
    region:
      | "DE"
      | "ES"
      | "FR"
      | "GB"
      | "ID"
      | "IE"
      | "IT"
      | "JP"
      | "MY"
      | "PH"
      | "SG"
      | "TH"
      | "US"
      | "VN"
      | (string & {})
    skus?: ReadonlyArray<ReplicatedProductSku> | undefined
  }

  interface ReplicatedProductSku {
    /** Id of the SKU in the merchant's own system. At most 999 characters. */
    external_sku_id?: string | undefined
    id?: string | undefined
    inventory: ReadonlyArray<Inventory>
    price: Price
    /** The merchant's own SKU code. 1 to 50 characters. */
    seller_sku?: string | undefined
  }

  interface Inventory {
    /**
     * Units that this warehouse has available to sell, not what is on its shelves: units of open orders are already
     * taken off. A listed SKU has at least 1, says the vendor; whether 0 is taken is disputed. 0 to 999,999.
     */
    quantity: number
    /** The warehouse; left out by shops with one only. */
    warehouse_id: string
  }

  interface Price {
    /** ISO 4217 code. */
    currency: "EUR" | "GBP" | "IDR" | "JPY" | "MYR" | "PHP" | "SGD" | "THB" | "USD" | "VND" | (string & {})
    /** The price on the product page of that market, before discounts. Decimal number as text. */
    sale_price: string
  }

  interface InputSku {
    external_list_prices?: ReadonlyArray<ExternalListPriceInput> | undefined
    /** Id of the SKU in the merchant's own system. At most 999 characters. */
    external_sku_id?: string | undefined
    /** Links to the SKU in other channels. */
    external_urls?: ReadonlyArray<string> | undefined
    /** Trade numbers of the SKUs that a virtual bundle contains. At most 10 of them. */
    extra_identifier_codes?: ReadonlyArray<string> | undefined
    fees?: ReadonlyArray<SkuFeeInput> | undefined
    id?: string | undefined
    identifier_code?: SkuIdentifierCodeInput | undefined
    inventory?: ReadonlyArray<SkuInventory> | undefined
    list_price?: ListPriceInput | undefined
    pre_sale?: PreSaleInput | undefined
    price?: SkuPriceInput | undefined
    /** At most 3 of them. */
    sales_attributes?: ReadonlyArray<SkuSalesAttributeInput> | undefined
    /** The merchant's own SKU code, without spaces. Buyers do not see it. 1 to 50 characters. */
    seller_sku?: string | undefined
    /** Number of base units in one SKU, as text; for the price per unit, which the EU shows. 0.01 to 99,999.9999. */
    sku_unit_count?: string | undefined
  }

  interface SkuInventory {
    /**
     * Units that this warehouse has available to sell, not what is on its shelves: units of open orders are already
     * taken off. A listed SKU has at least 1, says the vendor; whether 0 is taken is disputed. 0 to 99,999.
     */
    quantity: number
    /** The warehouse; left out by shops with one only. */
    warehouse_id: string
  }

  interface Video {
    id: string
  }

  /** The ids of the SKUs, and the status of the review. */
  interface Data {
    audit?: Audit
    product_id?: string
    replicated_products?: Array<ReplicatedProduct>
    skus?: Array<CreatedSku>
  }

  interface Audit {
    /** PRE_APPROVED goes live once what `pre_approved_reasons` names is done. */
    status?: "NONE" | "AUDITING" | "APPROVED" | (string & {})
  }

  interface ReplicatedProduct {
    product_id?: string
    /** ISO 3166-1 alpha-2 code of the market. */
    region?: string
    skus?: Array<Sku>
  }

  interface Sku {
    /** Id of the SKU in the merchant's own system. */
    external_sku_id?: string
    id: string
  }

  /** The codes that the platform documents for it. */
  type Code = 12052486 | 12052487
}

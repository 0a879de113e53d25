// Generated from spec/paths/product/202509/products_product_id_partial_edit.yaml. Do not edit: `pnpm generate`.
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
 * Changes the given parts of a product.
 *
 * A SKU that a given `skus` leaves out is deleted, and one without `id` is created anew by every call.
 *
 * `POST /product/202509/products/{product_id}/partial_edit` · seller · for one shop · scope `seller.product.write` ·
 * not repeated once it may have run
 *
 * Codes to handle: `ConflictError` 12052038, 12052144, 12052163, 12052200, 12052273, 12052307, 12052308, 12052314,
 * 12052315, 12052329, 12052332, 12052371, 12052382, 12052393, 12052531, 12052533, 12052534, 12052593, 12052847,
 * 12052864, 12052901, 12052921, 12052922; `LimitError` 12052050, 12052056, 12052283, 12052288, 12052292, 12052306,
 * 12052356, 12052525, 12052526, 12052558, 12052657; `NotFoundError` 12052023, 12052026, 12052032, 12052048, 12052128,
 * 12052260, 12052284, 12052285, 12052289, 12052290, 12052360, 12052527, 12052529, 12052530, 12052655, 12052704,
 * 12052722; `PermissionError` 12052094, 12052157, 12052201, 12052208, 12052220, 12052221, 12052223, 12052225, 12052226,
 * 12052227, 12052700, 12052702, 12052849, 12052994, 12052995.
 */
export const partialEditProduct: Operation<
  PartialEditProduct.Input,
  PartialEditProduct.Data,
  "shop",
  PartialEditProduct.Code
> = {
  id: "product.202509.partialEditProduct",
  method: "POST",
  path: "/product/202509/products/{product_id}/partial_edit",
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
    replicated_products?: ReadonlyArray<ReplicatedProduct> | undefined
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

  interface ReplicatedProduct {
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
    skus?: ReadonlyArray<Sku> | undefined
  }

  interface Sku {
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
     * Units that become `quantity` once the stock is sold out, and ship after `handling_time`. Not for pre-order,
     * made-to-order and custom products.
     */
    backorder_quantity?: number | undefined
    /** Working days until a backorder ships; the same in every warehouse of a SKU. */
    handling_time?: number | undefined
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
    skus?: Array<CreatedSku>
  }

  interface Audit {
    /** PRE_APPROVED goes live once what `pre_approved_reasons` names is done. */
    status?: "NONE" | "AUDITING" | "APPROVED" | (string & {})
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 12019011
    | 12019022
    | 12019060
    | 12019094
    | 12019096
    | 12019097
    | 12019098
    | 12019099
    | 12019100
    | 12052003
    | 12052004
    | 12052005
    | 12052013
    | 12052015
    | 12052023
    | 12052024
    | 12052025
    | 12052026
    | 12052028
    | 12052031
    | 12052032
    | 12052038
    | 12052048
    | 12052050
    | 12052051
    | 12052054
    | 12052055
    | 12052056
    | 12052073
    | 12052084
    | 12052092
    | 12052094
    | 12052096
    | 12052104
    | 12052105
    | 12052115
    | 12052116
    | 12052128
    | 12052144
    | 12052151
    | 12052152
    | 12052153
    | 12052157
    | 12052159
    | 12052160
    | 12052163
    | 12052181
    | 12052182
    | 12052183
    | 12052200
    | 12052201
    | 12052208
    | 12052216
    | 12052220
    | 12052221
    | 12052222
    | 12052223
    | 12052225
    | 12052226
    | 12052227
    | 12052240
    | 12052241
    | 12052242
    | 12052243
    | 12052244
    | 12052245
    | 12052246
    | 12052247
    | 12052248
    | 12052249
    | 12052250
    | 12052251
    | 12052253
    | 12052254
    | 12052256
    | 12052260
    | 12052261
    | 12052262
    | 12052263
    | 12052269
    | 12052273
    | 12052282
    | 12052283
    | 12052284
    | 12052285
    | 12052287
    | 12052288
    | 12052289
    | 12052290
    | 12052292
    | 12052294
    | 12052300
    | 12052301
    | 12052302
    | 12052304
    | 12052305
    | 12052306
    | 12052307
    | 12052308
    | 12052314
    | 12052315
    | 12052316
    | 12052324
    | 12052329
    | 12052330
    | 12052332
    | 12052340
    | 12052341
    | 12052342
    | 12052343
    | 12052344
    | 12052345
    | 12052346
    | 12052348
    | 12052349
    | 12052350
    | 12052352
    | 12052356
    | 12052357
    | 12052359
    | 12052360
    | 12052361
    | 12052362
    | 12052365
    | 12052366
    | 12052371
    | 12052375
    | 12052376
    | 12052382
    | 12052383
    | 12052385
    | 12052393
    | 12052402
    | 12052403
    | 12052486
    | 12052487
    | 12052520
    | 12052521
    | 12052522
    | 12052523
    | 12052524
    | 12052525
    | 12052526
    | 12052527
    | 12052528
    | 12052529
    | 12052530
    | 12052531
    | 12052532
    | 12052533
    | 12052534
    | 12052535
    | 12052550
    | 12052554
    | 12052557
    | 12052558
    | 12052559
    | 12052560
    | 12052570
    | 12052571
    | 12052572
    | 12052574
    | 12052591
    | 12052592
    | 12052593
    | 12052598
    | 12052600
    | 12052650
    | 12052655
    | 12052656
    | 12052657
    | 12052670
    | 12052673
    | 12052700
    | 12052702
    | 12052703
    | 12052704
    | 12052706
    | 12052712
    | 12052722
    | 12052805
    | 12052842
    | 12052846
    | 12052847
    | 12052849
    | 12052863
    | 12052864
    | 12052881
    | 12052901
    | 12052902
    | 12052910
    | 12052915
    | 12052916
    | 12052921
    | 12052922
    | 12052931
    | 12052932
    | 12052933
    | 12052934
    | 12052935
    | 12052994
    | 12052995
    | 36009003
}

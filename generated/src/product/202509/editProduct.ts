// Generated from spec/paths/product/202509/products_product_id.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type {
  CombinedSkuInput,
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
  SkuInventoryInput,
  SkuPriceInput,
  SkuSalesAttributeInput,
  SubscribeInfoInput,
} from "../../schemas.ts"

/**
 * Replaces a product and submits it for review again.
 *
 * A SKU that a given `skus` leaves out is deleted, and one without `id` is created anew by every call.
 *
 * `PUT /product/202509/products/{product_id}` · seller · for one shop · scope `seller.product.write` · not repeated
 * once it may have run
 *
 * Codes to handle: `ConflictError` 12019056, 12019057, 12019215, 12052037, 12052038, 12052141, 12052144, 12052158,
 * 12052163, 12052200, 12052273, 12052307, 12052308, 12052314, 12052315, 12052329, 12052332, 12052371, 12052382,
 * 12052393, 12052531, 12052533, 12052534, 12052593, 12052843, 12052847, 12052850, 12052857, 12052864, 12052901,
 * 12052921, 12052922; `LimitError` 12052050, 12052056, 12052306, 12052311, 12052525, 12052526, 12052558, 12052657,
 * 12052832, 12052834; `NotFoundError` 12052023, 12052026, 12052032, 12052034, 12052048, 12052097, 12052128, 12052260,
 * 12052284, 12052285, 12052289, 12052360, 12052508, 12052512, 12052513, 12052527, 12052529, 12052530, 12052655,
 * 12052704, 12052835; `PermissionError` 12052094, 12052201, 12052208, 12052220, 12052221, 12052223, 12052225, 12052226,
 * 12052227, 12052278, 12052700, 12052701, 12052702, 12052994.
 */
export const editProduct: Operation<EditProduct.Input, EditProduct.Data, "shop", EditProduct.Code> = {
  id: "product.202509.editProduct",
  method: "PUT",
  path: "/product/202509/products/{product_id}",
  platform: "shop",
  media: "json",
  answer: "json",
  body: [
    "auto_translate_enabled",
    "brand_id",
    "category_id",
    "category_version",
    "certifications",
    "delivery_option_ids",
    "description",
    "external_product_id",
    "inventory_mode",
    "is_cod_allowed",
    "is_pre_owned",
    "key_product_features",
    "listing_platforms",
    "locale",
    "main_images",
    "manufacturer_ids",
    "minimum_order_quantity",
    "package_dimensions",
    "package_weight",
    "product_attributes",
    "replicated_products",
    "responsible_person_ids",
    "save_mode",
    "scheduled_sale",
    "search_terms",
    "shipping_insurance_requirement",
    "shipping_template_id",
    "size_chart",
    "skus",
    "subscribe_info_edit",
    "title",
    "video",
  ],
  maxItems: { certifications: 10, main_images: 9, skus: 300 },
  nonEmpty: ["main_images", "skus"],
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

export declare namespace EditProduct {
  interface Input {
    /** As the listing search and the create call return it. */
    product_id: string
    /** Lets the platform translate the texts for other markets. */
    auto_translate_enabled?: boolean | undefined
    /** The brand; left out for goods without one. */
    brand_id?: string | undefined
    /** A leaf category of the market. */
    category_id: string
    /**
     * v1 (three levels) or v2 (seven levels) of the category tree. The US has to say v2; for listings, Southeast Asia
     * too.
     */
    category_version?: string | undefined
    /** At most 10 of them. */
    certifications?: ReadonlyArray<ProductCertificationInput> | undefined
    /**
     * Ways of delivery that the product is offered with; the default of the shop where left out. Only ID, MX, MY, PH,
     * SG, TH and VN read it.
     */
    delivery_option_ids?: ReadonlyArray<string> | undefined
    /** HTML; a small set of tags is allowed. At most 10,000 characters. */
    description: string
    /** Id of the product in the merchant's own system. At most 999 characters. */
    external_product_id?: string | undefined
    /** SHARED with the source listing, or EXCLUSIVE to this one. */
    inventory_mode?: "SHARED" | "EXCLUSIVE" | (string & {}) | undefined
    /** Lets buyers pay cash on delivery, in markets that have it. */
    is_cod_allowed?: boolean | undefined
    /** True for second-hand goods. Only for products that are listed on Tokopedia alone. */
    is_pre_owned?: boolean | undefined
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
    /** First is the cover; up to nine. At most 9 of them. */
    main_images: ReadonlyArray<ImageRef>
    /** Registered manufacturers (EU product safety). */
    manufacturer_ids?: ReadonlyArray<string> | undefined
    /** Least number of units in one order. 1 to 20. */
    minimum_order_quantity?: number | undefined
    package_dimensions?: PackageDimensionsInput | undefined
    package_weight: PackageWeightInput
    product_attributes?: ReadonlyArray<ProductAttributeInput> | undefined
    replicated_products?: ReadonlyArray<ReplicatedProduct> | undefined
    /** Registered responsible persons (EU product safety). */
    responsible_person_ids?: ReadonlyArray<string> | undefined
    /** AS_DRAFT keeps it to the seller; LISTING submits it for review. */
    save_mode?: "AS_DRAFT" | "LISTING" | (string & {}) | undefined
    scheduled_sale?: ScheduledSaleInput | undefined
    /** Words that buyers search for. */
    search_terms?: ReadonlyArray<string> | undefined
    /** Whether the buyer has to take, may take or cannot take shipping insurance. */
    shipping_insurance_requirement?: "REQUIRED" | "OPTIONAL" | "NOT_SUPPORTED" | (string & {}) | undefined
    /** The template that sets the cost of shipping. */
    shipping_template_id?: string | undefined
    size_chart?: SizeChartInput | undefined
    /**
     * The SKUs of the product: 300 in BR, EU, JP, MX, UK and US, 100 elsewhere. One that is left out is deleted, one
     * without `id` is created. At most 300 of them.
     */
    skus: ReadonlyArray<InputSku>
    subscribe_info_edit?: SubscribeInfoInput | undefined
    /**
     * What buyers read first. DE, ES, FR, IE, IT, JP, UK and US: 1 to 255 characters; BR and MX: 1 to 300; elsewhere 25
     * to 255. 1 to 300 characters.
     */
    title: string
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
    combined_skus?: ReadonlyArray<CombinedSkuInput> | undefined
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
    inventory?: ReadonlyArray<SkuInventoryInput> | undefined
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

  interface Video {
    id: string
  }

  /** The ids of the SKUs, and the status of the review. */
  interface Data {
    audit?: Audit
    product_id?: string
    skus?: Array<CreatedSku>
    warnings?: Array<Warning>
  }

  interface Audit {
    /** PRE_APPROVED goes live once what `pre_approved_reasons` names is done. */
    status?: "NONE" | "AUDITING" | "APPROVED" | (string & {})
  }

  interface Warning {
    message?: string
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 12019006
    | 12019011
    | 12019012
    | 12019013
    | 12019019
    | 12019022
    | 12019056
    | 12019057
    | 12019061
    | 12019095
    | 12019096
    | 12019097
    | 12019098
    | 12019100
    | 12019215
    | 12052002
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
    | 12052030
    | 12052032
    | 12052034
    | 12052037
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
    | 12052095
    | 12052096
    | 12052097
    | 12052104
    | 12052105
    | 12052115
    | 12052116
    | 12052128
    | 12052141
    | 12052144
    | 12052151
    | 12052152
    | 12052153
    | 12052158
    | 12052159
    | 12052160
    | 12052162
    | 12052163
    | 12052181
    | 12052182
    | 12052183
    | 12052200
    | 12052201
    | 12052207
    | 12052208
    | 12052217
    | 12052220
    | 12052221
    | 12052222
    | 12052223
    | 12052225
    | 12052226
    | 12052227
    | 12052230
    | 12052235
    | 12052238
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
    | 12052273
    | 12052275
    | 12052278
    | 12052282
    | 12052284
    | 12052285
    | 12052287
    | 12052289
    | 12052294
    | 12052300
    | 12052301
    | 12052302
    | 12052304
    | 12052305
    | 12052306
    | 12052307
    | 12052308
    | 12052310
    | 12052311
    | 12052314
    | 12052315
    | 12052316
    | 12052317
    | 12052319
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
    | 12052357
    | 12052359
    | 12052360
    | 12052361
    | 12052362
    | 12052364
    | 12052365
    | 12052371
    | 12052372
    | 12052375
    | 12052376
    | 12052382
    | 12052383
    | 12052385
    | 12052393
    | 12052402
    | 12052403
    | 12052404
    | 12052405
    | 12052420
    | 12052424
    | 12052446
    | 12052465
    | 12052486
    | 12052487
    | 12052490
    | 12052503
    | 12052508
    | 12052509
    | 12052510
    | 12052511
    | 12052512
    | 12052513
    | 12052514
    | 12052515
    | 12052516
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
    | 12052553
    | 12052554
    | 12052557
    | 12052558
    | 12052559
    | 12052560
    | 12052570
    | 12052571
    | 12052572
    | 12052574
    | 12052592
    | 12052593
    | 12052650
    | 12052651
    | 12052655
    | 12052656
    | 12052657
    | 12052658
    | 12052670
    | 12052671
    | 12052673
    | 12052700
    | 12052701
    | 12052702
    | 12052703
    | 12052704
    | 12052706
    | 12052707
    | 12052712
    | 12052805
    | 12052815
    | 12052832
    | 12052834
    | 12052835
    | 12052836
    | 12052838
    | 12052841
    | 12052843
    | 12052844
    | 12052846
    | 12052847
    | 12052850
    | 12052853
    | 12052857
    | 12052859
    | 12052863
    | 12052864
    | 12052881
    | 12052901
    | 12052902
    | 12052910
    | 12052915
    | 12052921
    | 12052922
    | 12052931
    | 12052932
    | 12052933
    | 12052934
    | 12052935
    | 12052994
    | 36009003
}

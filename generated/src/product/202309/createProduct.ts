// Generated from spec/paths/product/202309/products.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type {
  CreatedSku,
  ImageRef,
  PackageDimensionsInput,
  PackageWeightInput,
  ProductAttributeInput,
  ProductCertificationInput,
  ProductSkuInput,
  ScheduledSaleInput,
  SizeChartInput,
} from "../../schemas.ts"

/**
 * Creates a product and submits it for review, or keeps it as a draft.
 *
 * `POST /product/202309/products` · seller · for one shop · scope `seller.product.write` · repeated under one
 * idempotency key (`idempotency_key`, made where left out)
 *
 * Codes to handle: `ConflictError` 12052144, 12052200, 12052332, 12052382, 12052531, 12052845, 12052857, 12052864,
 * 12052996; `LimitError` 12052050, 12052056, 12052093, 12052283, 12052288, 12052306, 12052356, 12052525, 12052526,
 * 12052657, 12052831, 12052832, 12052833, 12052834; `NotFoundError` 12052023, 12052026, 12052048, 12052097, 12052128,
 * 12052260, 12052284, 12052285, 12052289, 12052290, 12052360, 12052527, 12052529, 12052530, 12052655, 12052704,
 * 12052835; `PermissionError` 12052094, 12052201, 12052208, 12052220, 12052221, 12052223, 12052225, 12052226, 12052227,
 * 12052278, 12052700, 12052701, 12052702, 12052849, 12052992, 12052995.
 */
export const createProduct: Operation<CreateProduct.Input, CreateProduct.Data, "shop", CreateProduct.Code> = {
  id: "product.202309.createProduct",
  method: "POST",
  path: "/product/202309/products",
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
    "idempotency_key",
    "is_cod_allowed",
    "is_not_for_sale",
    "is_pre_owned",
    "key_product_features",
    "listing_platforms",
    "locale",
    "main_images",
    "manufacturer_ids",
    "minimum_order_quantity",
    "package_dimensions",
    "package_weight",
    "primary_combined_product_id",
    "product_attributes",
    "responsible_person_ids",
    "save_mode",
    "scheduled_sale",
    "search_terms",
    "shipping_insurance_requirement",
    "shipping_template_id",
    "size_chart",
    "skus",
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
  idempotencyKey: { in: "body", name: "idempotency_key", maxLength: 128 },
  required: ["product_id"],
  scopes: ["seller.product.write"],
}

export declare namespace CreateProduct {
  interface Input {
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
    /** The same key creates one product only, however often it is sent. At most 128 characters. */
    idempotency_key?: string | undefined
    /** Lets buyers pay cash on delivery, in markets that have it. */
    is_cod_allowed?: boolean | undefined
    /** True for goods that are only given away, such as gifts with a purchase. */
    is_not_for_sale?: boolean | undefined
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
    /** The product that leads a combined listing. */
    primary_combined_product_id?: string | undefined
    product_attributes?: ReadonlyArray<ProductAttributeInput> | undefined
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
    /** SKUs, the most important first. 300 in BR, EU, JP, MX, UK and US, 100 elsewhere. At most 300 of them. */
    skus: ReadonlyArray<ProductSkuInput>
    /**
     * What buyers read first. DE, ES, FR, IE, IT, JP, UK and US: 1 to 255 characters; BR and MX: 1 to 300; elsewhere 25
     * to 255. 1 to 300 characters.
     */
    title: string
    video?: Video | undefined
  }

  interface Video {
    id: string
  }

  /** The ids of the new product and its SKUs. */
  interface Data {
    product_id: string
    skus?: Array<CreatedSku>
    warnings?: Array<Warning>
  }

  interface Warning {
    message?: string
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 12001000
    | 12019006
    | 12019011
    | 12019012
    | 12019013
    | 12019061
    | 12019095
    | 12019096
    | 12019097
    | 12019098
    | 12019099
    | 12052002
    | 12052003
    | 12052004
    | 12052005
    | 12052006
    | 12052013
    | 12052015
    | 12052023
    | 12052024
    | 12052025
    | 12052026
    | 12052028
    | 12052048
    | 12052050
    | 12052051
    | 12052054
    | 12052055
    | 12052056
    | 12052073
    | 12052084
    | 12052092
    | 12052093
    | 12052094
    | 12052096
    | 12052097
    | 12052104
    | 12052105
    | 12052115
    | 12052116
    | 12052128
    | 12052144
    | 12052151
    | 12052152
    | 12052153
    | 12052159
    | 12052162
    | 12052181
    | 12052182
    | 12052183
    | 12052200
    | 12052201
    | 12052208
    | 12052217
    | 12052219
    | 12052220
    | 12052221
    | 12052222
    | 12052223
    | 12052225
    | 12052226
    | 12052227
    | 12052228
    | 12052229
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
    | 12052269
    | 12052278
    | 12052282
    | 12052283
    | 12052284
    | 12052285
    | 12052287
    | 12052288
    | 12052289
    | 12052290
    | 12052291
    | 12052295
    | 12052296
    | 12052300
    | 12052301
    | 12052302
    | 12052304
    | 12052305
    | 12052306
    | 12052316
    | 12052324
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
    | 12052360
    | 12052361
    | 12052362
    | 12052365
    | 12052366
    | 12052372
    | 12052375
    | 12052376
    | 12052382
    | 12052383
    | 12052385
    | 12052402
    | 12052403
    | 12052404
    | 12052405
    | 12052420
    | 12052424
    | 12052446
    | 12052486
    | 12052487
    | 12052488
    | 12052490
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
    | 12052535
    | 12052550
    | 12052554
    | 12052560
    | 12052570
    | 12052574
    | 12052591
    | 12052592
    | 12052598
    | 12052600
    | 12052650
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
    | 12052712
    | 12052831
    | 12052832
    | 12052833
    | 12052834
    | 12052835
    | 12052836
    | 12052837
    | 12052838
    | 12052840
    | 12052841
    | 12052842
    | 12052844
    | 12052845
    | 12052846
    | 12052848
    | 12052849
    | 12052853
    | 12052854
    | 12052856
    | 12052857
    | 12052859
    | 12052862
    | 12052863
    | 12052864
    | 12052881
    | 12052910
    | 12052915
    | 12052923
    | 12052931
    | 12052932
    | 12052933
    | 12052934
    | 12052935
    | 12052990
    | 12052992
    | 12052995
    | 12052996
    | 36009003
}

// Generated from spec/paths/product/202309/global_products.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type {
  GlobalProductAttributeInput,
  ImageRef,
  MoneyInput,
  PackageDimensionsInput,
  PackageWeightInput,
  SizeChartInput,
  SkuIdentifierCodeInput,
} from "../../schemas.ts"

/**
 * Creates a global product, from which local ones can be published.
 *
 * `POST /product/202309/global_products` · seller · takes no shop · scope `seller.global_product.write` · not repeated
 * once it may have run
 *
 * Codes to handle: `ConflictError` 12052200, 12052531; `LimitError` 12052050, 12052056, 12052288, 12052306, 12052525,
 * 12052526, 12052657; `NotFoundError` 12019064, 12052023, 12052026, 12052048, 12052128, 12052260, 12052285, 12052290,
 * 12052360, 12052527, 12052529, 12052530, 12052704; `PermissionError` 12052142, 12052201, 12052208, 12052220, 12052221,
 * 12052225, 12052226, 12052227, 12052700, 12052701, 12052702.
 */
export const createGlobalProduct: Operation<
  CreateGlobalProduct.Input,
  CreateGlobalProduct.Data,
  "shop",
  CreateGlobalProduct.Code
> = {
  id: "product.202309.createGlobalProduct",
  method: "POST",
  path: "/product/202309/global_products",
  platform: "shop",
  media: "json",
  answer: "json",
  body: [
    "brand_id",
    "category_id",
    "category_version",
    "certifications",
    "description",
    "external_global_product_id",
    "main_images",
    "manufacturer",
    "manufacturer_ids",
    "package_dimensions",
    "package_weight",
    "product_attributes",
    "responsible_person_ids",
    "size_chart",
    "skus",
    "source_locale",
    "title",
    "video",
  ],
  maxItems: { certifications: 10, main_images: 9, skus: 300 },
  nonEmpty: ["main_images", "skus"],
  access: "seller",
  shopCipher: "forbidden",
  safety: "unsafe",
  required: ["global_product_id"],
  scopes: ["seller.global_product.write"],
}

export declare namespace CreateGlobalProduct {
  interface Input {
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
    certifications?: ReadonlyArray<Certification> | undefined
    /** At most 10,000 characters. */
    description: string
    /** At most 999 characters. */
    external_global_product_id?: string | undefined
    /** At most 9 of them. */
    main_images: ReadonlyArray<ImageRef>
    manufacturer?: Manufacturer | undefined
    /** Registered manufacturers (EU product safety). */
    manufacturer_ids?: ReadonlyArray<string> | undefined
    package_dimensions?: PackageDimensionsInput | undefined
    package_weight: PackageWeightInput
    product_attributes?: ReadonlyArray<GlobalProductAttributeInput> | undefined
    /** Registered responsible persons (EU product safety). */
    responsible_person_ids?: ReadonlyArray<string> | undefined
    size_chart?: SizeChartInput | undefined
    /** At most 300 of them. */
    skus: ReadonlyArray<Sku>
    /** Language that the texts are written in. */
    source_locale?: "de-DE" | "en-IE" | "es-ES" | "fr-FR" | "it-IT" | (string & {}) | undefined
    title: string
    video?: Video | undefined
  }

  interface Certification {
    files?: ReadonlyArray<File> | undefined
    id: string
    images?: ReadonlyArray<ImageRef> | undefined
  }

  interface File {
    /** File format. */
    format: string
    id: string
    name: string
  }

  interface Manufacturer {
    address?: string | undefined
    email?: string | undefined
    name?: string | undefined
    phone_number?: string | undefined
  }

  interface Sku {
    /** At most 999 characters. */
    external_global_sku_id?: string | undefined
    /** Trade numbers of the SKUs that a virtual bundle contains. At most 10 of them. */
    extra_identifier_codes?: ReadonlyArray<string> | undefined
    /**
     * Units over all shops, shared out when the product is first published; later changes have no effect. Ignored where
     * warehouses are named.
     */
    global_quantity?: number | undefined
    identifier_code?: SkuIdentifierCodeInput | undefined
    /** At most 50 of them. */
    inventory?: ReadonlyArray<Inventory> | undefined
    price: MoneyInput
    /** At most 3 of them. */
    sales_attributes?: ReadonlyArray<SkuSalesAttribute> | undefined
    /** The merchant's own SKU code, without spaces. Buyers do not see it. 1 to 50 characters. */
    seller_sku?: string | undefined
    /** Number of base units in one SKU, as text; for the price per unit, which the EU shows. 0.01 to 99,999.9999. */
    sku_unit_count?: string | undefined
  }

  interface Inventory {
    global_warehouse_id: string
    /** Units available in this warehouse. The vendor says 1 to 99,999; whether 0 is taken is disputed. 0 to 99,999. */
    quantity: number
  }

  interface SkuSalesAttribute {
    id?: string | undefined
    /** At most 20 characters. */
    name?: string | undefined
    sku_img?: ImageRef | undefined
    value_id?: string | undefined
    /** At most 50 characters. */
    value_name?: string | undefined
  }

  interface Video {
    id: string
  }

  /** The ids of the global product and its SKUs. */
  interface Data {
    global_product_id: string
    global_skus?: Array<GlobalSku>
  }

  interface GlobalSku {
    external_global_sku_id?: string
    id: string
    sales_attributes?: Array<SalesAttribute>
    seller_sku?: string
  }

  interface SalesAttribute {
    id: string
    value_id?: string
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 12019006
    | 12019011
    | 12019013
    | 12019030
    | 12019064
    | 12019117
    | 12052012
    | 12052013
    | 12052015
    | 12052016
    | 12052023
    | 12052024
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
    | 12052096
    | 12052104
    | 12052105
    | 12052116
    | 12052128
    | 12052142
    | 12052143
    | 12052200
    | 12052201
    | 12052208
    | 12052217
    | 12052220
    | 12052221
    | 12052222
    | 12052225
    | 12052226
    | 12052227
    | 12052230
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
    | 12052254
    | 12052260
    | 12052261
    | 12052262
    | 12052266
    | 12052282
    | 12052285
    | 12052287
    | 12052288
    | 12052290
    | 12052293
    | 12052295
    | 12052296
    | 12052300
    | 12052301
    | 12052302
    | 12052304
    | 12052305
    | 12052306
    | 12052324
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
    | 12052351
    | 12052352
    | 12052360
    | 12052401
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
    | 12052550
    | 12052554
    | 12052570
    | 12052574
    | 12052591
    | 12052592
    | 12052598
    | 12052600
    | 12052650
    | 12052656
    | 12052657
    | 12052670
    | 12052671
    | 12052673
    | 12052700
    | 12052701
    | 12052702
    | 12052703
    | 12052704
    | 12052910
    | 36009003
}

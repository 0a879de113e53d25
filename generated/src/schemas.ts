// Generated from spec/schemas. Do not edit: `pnpm generate`.

/** What an activity takes off; the part that fits its kind is filled. */
export interface ActivityDiscount {
  bmsm_discount?: ActivityDiscount.BmsmDiscount
  bxgy_discount?: ActivityDiscount.BxgyDiscount
  gift_discount?: ActivityDiscount.GiftDiscount
  shipping_discount?: ActivityDiscount.ShippingDiscount
}

export declare namespace ActivityDiscount {
  interface BmsmDiscount {
    details?: Array<ActivityDiscount.Detail>
  }

  interface Detail {
    /** Whether the threshold counts items or money. */
    threshold_type?: "MINIMAL_ITEM_QUANTITY" | "MINIMAL_ORDER_AMOUNT" | (string & {})
    threshold_value?: string
    /** Step of the scale. */
    tier?: number
    /** Percentage, or amount off. */
    type?: "PERCENTAGE_OFF" | "AMOUNT_OFF" | (string & {})
    value?: string
  }

  interface BxgyDiscount {
    benefit_max_applicable_quantity?: string
    benefit_max_applicable_times?: string
    /** Percentage off, an amount off each, or for free. */
    discount_type?: "PERCENTAGE_OFF" | "FREE" | "AMOUNT_OFF_EACH" | (string & {})
    discount_value?: string
    /** Whether the threshold counts items or money. */
    threshold_type?: string
    threshold_value?: string
  }

  interface GiftDiscount {
    gift_infos?: Array<ActivityDiscount.GiftInfo>
    /** Whether gifts come by themselves or have to be claimed. */
    gift_receiving_type?: string
  }

  interface GiftInfo {
    gift_details?: Array<ActivityDiscount.GiftDetail>
    /** Whether the threshold counts items or money. */
    threshold_type?: "MINIMAL_ITEM_QUANTITY" | "MINIMAL_ORDER_AMOUNT" | (string & {})
    threshold_value?: string
    /** Step of the scale. */
    tier?: number
  }

  interface GiftDetail {
    product_id?: string
    sku_id?: string
    /** Units that can be claimed in all, as text. */
    total_claim_limit?: string
  }

  interface ShippingDiscount {
    area_scope?: ActivityDiscount.AreaScope
    /** Whose warehouses the discount on shipping covers. */
    inventory_type?: "SELF_FULFILLED" | "FULFILLED_BY_TIKTOK" | "ALL" | (string & {})
    /** Ways of shipping that the discount covers. */
    shipping_method?: "STANDARD_SHIPPING" | "EXPRESS_SHIPPING" | "ALL_SHIPPING_METHOD" | (string & {})
    /** Whether the threshold counts items or money. */
    threshold_type?: "NO_THRESHOLD" | "MINIMAL_ITEM_QUANTITY" | "MINIMAL_ORDER_AMOUNT" | (string & {})
    threshold_value?: string
    /** Shipping for free, or at a discount. */
    type?: "FREE_SHIPPING" | "DISCOUNT_SHIPPING_FEE" | (string & {})
    value?: string
  }

  interface AreaScope {
    specific_areas?: Array<string>
    /** All areas, or chosen ones. */
    type?: "WHOLE" | "SPECIFIC_AREAS" | (string & {})
  }
}

/** What an activity takes off; the part that fits its kind is filled. */
export interface ActivityDiscountInput {
  bmsm_discount?: ActivityDiscountInput.BmsmDiscount | undefined
  bxgy_discount?: ActivityDiscountInput.BxgyDiscount | undefined
  gift_discount?: ActivityDiscountInput.GiftDiscount | undefined
  shipping_discount?: ActivityDiscountInput.ShippingDiscount | undefined
}

export declare namespace ActivityDiscountInput {
  interface BmsmDiscount {
    details?: ReadonlyArray<ActivityDiscountInput.Detail> | undefined
  }

  interface Detail {
    /** Whether the threshold counts items or money. */
    threshold_type: "MINIMAL_ITEM_QUANTITY" | "MINIMAL_ORDER_AMOUNT" | (string & {})
    /**
     * What has to be bought, as text. `threshold_type` says whether it is a number of items or an amount, two decimals
     * at most.
     */
    threshold_value: string
    /** Step of the scale. */
    tier: number
    /** Percentage, or amount off. */
    type: "PERCENTAGE_OFF" | "AMOUNT_OFF" | (string & {})
    /**
     * What is taken off, as text: whole percent ("10" is 10 % off) or an amount in the local currency, as `type` says.
     */
    value: string
  }

  interface BxgyDiscount {
    benefit_max_applicable_quantity?: string | undefined
    benefit_max_applicable_times?: string | undefined
    /** Percentage off, an amount off each, or for free. */
    discount_type?: "PERCENTAGE_OFF" | "FREE" | "AMOUNT_OFF_EACH" | (string & {}) | undefined
    discount_value?: string | undefined
    /** Whether the threshold counts items or money. */
    threshold_type?: string | undefined
    /**
     * What has to be bought, as text. `threshold_type` says whether it is a number of items or an amount, two decimals
     * at most.
     */
    threshold_value?: string | undefined
  }

  interface GiftDiscount {
    gift_infos: ReadonlyArray<ActivityDiscountInput.GiftInfo>
    /** Whether gifts come by themselves or have to be claimed. */
    gift_receiving_type: string
  }

  interface GiftInfo {
    gift_details: ReadonlyArray<ActivityDiscountInput.GiftDetail>
    /** Whether the threshold counts items or money. */
    threshold_type: "MINIMAL_ITEM_QUANTITY" | "MINIMAL_ORDER_AMOUNT" | (string & {})
    /**
     * What has to be bought, as text. `threshold_type` says whether it is a number of items or an amount, two decimals
     * at most.
     */
    threshold_value: string
    /** Step of the scale. */
    tier: number
  }

  interface GiftDetail {
    product_id: string
    sku_id: string
    /** Units that can be claimed in all, as text. 1 to 99,999. */
    total_claim_limit: string
  }

  interface ShippingDiscount {
    area_scope: ActivityDiscountInput.AreaScope
    /** Whose warehouses the discount on shipping covers. */
    inventory_type?: "SELF_FULFILLED" | "FULFILLED_BY_TIKTOK" | "ALL" | (string & {}) | undefined
    /** Ways of shipping that the discount covers. */
    shipping_method?: "STANDARD_SHIPPING" | "EXPRESS_SHIPPING" | "ALL_SHIPPING_METHOD" | (string & {}) | undefined
    /** Whether the threshold counts items or money. */
    threshold_type: "NO_THRESHOLD" | "MINIMAL_ITEM_QUANTITY" | "MINIMAL_ORDER_AMOUNT" | (string & {})
    /**
     * What has to be bought, as text. `threshold_type` says whether it is a number of items or an amount, two decimals
     * at most.
     */
    threshold_value?: string | undefined
    /** Shipping for free, or at a discount. */
    type: "FREE_SHIPPING" | "DISCOUNT_SHIPPING_FEE" | (string & {})
    /**
     * The most that is taken off the cost of shipping, an amount in the local currency as text; left out for
     * FREE_SHIPPING.
     */
    value?: string | undefined
  }

  interface AreaScope {
    specific_areas?: ReadonlyArray<string> | undefined
    /** All areas, or chosen ones. */
    type: "WHOLE" | "SPECIFIC_AREAS" | (string & {})
  }
}

/** The share of one group among the viewers. */
export interface AudienceShare {
  /** Name of the group. */
  type?:
    | "USER_PORTRAIT_GENDER_UNKNOWN"
    | "USER_PORTRAIT_GENDER_M"
    | "USER_PORTRAIT_GENDER_F"
    | "USER_PORTRAIT_FOLLOWER"
    | "USER_PORTRAIT_NON_FOLLOWER"
    | "USER_PORTRAIT_AGE_LESS_THAN_15"
    | "USER_PORTRAIT_AGE_MORE_THAN_34"
    | "USER_PORTRAIT_AGE_MORE_THAN_55"
    | "USER_PORTRAIT_AGE_13_TO_17"
    | "USER_PORTRAIT_AGE_15_TO_17"
    | "USER_PORTRAIT_AGE_18_TO_24"
    | "USER_PORTRAIT_AGE_25_TO_34"
    | "USER_PORTRAIT_AGE_35_TO_44"
    | "USER_PORTRAIT_AGE_45_TO_54"
    | (string & {})
  /** Share of the group, as text. */
  value?: string
}

/** A SKU of an offered product. */
export interface CandidateSkuInput {
  price?: CandidateSkuInput.Price | undefined
  /** At most 10 of them. */
  sales_attributes?: ReadonlyArray<CandidateSkuInput.SalesAttribute> | undefined
}

export declare namespace CandidateSkuInput {
  interface Price {
    /** What the SKU sells for, decimal number as text. 0.01 to 7,600. */
    amount?: string | undefined
    /** ISO 4217 code. */
    currency?: string | undefined
  }

  interface SalesAttribute {
    /** At most 50 characters. */
    name?: string | undefined
    /** At most 25 of them. */
    sku_images?: ReadonlyArray<CandidateSkuInput.SkuImage> | undefined
    /** At most 50 characters. */
    value?: string | undefined
  }

  interface SkuImage {
    uri?: string | undefined
  }
}

/** One category on the way from the top level to a leaf. */
export interface CategoryNode {
  id: string
  /** True at the bottom of the tree, where products may be listed. */
  is_leaf?: boolean
  /** Name in the language of the market. */
  local_name?: string
  /** The category above; 0 at the top. */
  parent_id?: string
}

/** A SKU that a combined listing contains. */
export interface CombinedListingSku {
  product_id?: string
  /** The merchant's own SKU code. */
  seller_sku?: string
  /** How many units of that SKU one combined unit holds. */
  sku_count?: number
  sku_id?: string
}

/** A SKU that a combined product contains. */
export interface CombinedSkuInput {
  product_id: string
  /** How many units of that SKU one combined unit holds. */
  sku_count: number
  sku_id: string
}

/** What a creator earns on a sale. */
export interface Commission {
  /** Decimal number as text, in the unit of the currency. */
  amount: string
  /** ISO 4217 code. */
  currency: string
  /** Hundredths of a percent: 1000 is 10 %. */
  rate?: number
}

/** What every operation of TikTok for Developers answers around its `data`. */
export interface ContentEnvelope {
  error: ContentEnvelope.Error
}

export declare namespace ContentEnvelope {
  interface Error {
    /** "ok" on success; otherwise a code of errors.yaml. */
    code: string
    /** For people: what went wrong; empty on success. */
    message?: string
    /** The platform's id of this request; support asks for it. */
    log_id?: string
  }
}

/** A count of one kind of content or channel. */
export interface CountBreakdown {
  /** The count of this kind. */
  amount?: number
  /** Kind of content or channel. */
  type?: "LIVE" | "VIDEO" | "PRODUCT_CARD" | (string & {})
}

/** What a coupon takes off. */
export interface CouponDiscount {
  max_discount?: Money
  percentage?: string
  reduction_amount?: Money
  /** Percentage, or amount off. */
  type?: "AMOUNT_OFF" | "PERCENT_OFF" | (string & {})
}

/** The id that a created or edited SKU got. */
export interface CreatedSku {
  /** Id of the SKU in the merchant's own system. */
  external_sku_id?: string
  fees?: Array<SkuFee>
  id: string
  sales_attributes?: Array<CreatedSku.SalesAttribute>
  /** The merchant's own SKU code. */
  seller_sku?: string
}

export declare namespace CreatedSku {
  interface SalesAttribute {
    id: string
    value_id?: string
  }
}

/** One post of a creator with its figures. */
export interface CreatorContentStatistics {
  comment_num?: string
  content_end_date?: string
  /** Kind of content. */
  content_type?: string
  cover_img_url?: string
  /** Likes so far, as text. */
  like_count?: string
  linked_tiktok_video?: string
  /** Sales that the post brought, decimal number as text. */
  paid_amount?: string
  paid_order_num?: string
  published_date?: string
  source_url?: string
  /** Times it was played so far, as text. */
  view_count?: string
}

/** A size; the three sides are in `unit`. */
export interface Dimensions {
  /** Decimal number as text, in `unit`. */
  height?: string
  /** Decimal number as text, in `unit`. */
  length?: string
  /** Unit of the three sides. */
  unit?: "MILLIMETER" | "CENTIMETER" | "METER" | "FOOT" | "INCH" | "MICROMETER" | "MICRO" | "CM" | (string & {})
  /** Decimal number as text, in `unit`. */
  width?: string
}

/** A size; the three sides are in `unit`. */
export interface DimensionsInput {
  /** Decimal number as text, in `unit`. */
  height: string
  /** Decimal number as text, in `unit`. */
  length: string
  /** Unit of the three sides. */
  unit: "CM" | "INCH" | (string & {})
  /** Decimal number as text, in `unit`. */
  width: string
}

/** What every operation of TikTok Shop answers around its `data`. */
export interface Envelope {
  /** 0 on success; otherwise a business code of errors.yaml. */
  code: number
  /** For people: what went wrong, often with a short link. "Success" when all is well. */
  message?: string
  /** The platform's id of this request; support asks for it. */
  request_id?: string
}

/** The list price of a SKU in another sales channel. */
export interface ExternalListPrice {
  /** Decimal number as text, in the unit of the currency. */
  amount: string
  /** ISO 4217 code. */
  currency: "USD" | (string & {})
  /** Which channel the price comes from. */
  source?: "SHOPIFY_COMPARE_AT_PRICE" | (string & {})
}

/** The list price of a SKU in another sales channel. */
export interface ExternalListPriceInput {
  /** Decimal number as text, in the unit of the currency. 0.01 to 7,600. */
  amount: string
  /** ISO 4217 code. */
  currency: "USD" | (string & {})
  /** Which channel the price comes from. */
  source: "SHOPIFY_COMPARE_AT_PRICE" | (string & {})
}

/** Goods in a parcel of a TikTok warehouse. */
export interface FbtConsignGoods {
  id: string
  /** Units in the parcel. */
  quantity?: number
}

/** A parcel that a TikTok warehouse sends for an order of another channel. */
export interface FbtConsignOrder {
  carrier?: string
  /** What the parcel holds. A list by the table of the platform, one object in its example. */
  goods?: Array<FbtConsignGoods> | FbtConsignGoods
  id: string
  /** Whether the platform closed it, as text. */
  is_platform_closed?: string
  issue?: string
  shipping_provider?: FbtConsignOrder.ShippingProvider
  /** The status of the parcel. An example of the platform says processing. */
  status?: "SHIPPED" | "HANDOVER" | "CLOSED" | "LOST" | "DAMAGE" | "COMPLETED" | "ABNORMAL" | (string & {})
  tracking_number?: string
}

export declare namespace FbtConsignOrder {
  interface ShippingProvider {
    id: string
    name?: string
  }
}

/** Who gets the goods of a multi-channel order. */
export interface FbtConsigneeInput {
  address?: FbtConsigneeInput.Address | undefined
  email?: string | undefined
  name?: string | undefined
  phone_number?: string | undefined
}

export declare namespace FbtConsigneeInput {
  interface Address {
    address_line_1?: string | undefined
    address_line_2?: string | undefined
    city?: string | undefined
    country_code?: string | undefined
    district_or_county?: string | undefined
    postal_code?: string | undefined
    state_or_region?: string | undefined
  }
}

/** Goods that TikTok warehouses keep. */
export interface FbtGoods {
  barcodes?: Array<SkuIdentifierCode>
  bulky_item_attribute?: FbtGoods.BulkyItemAttribute
  goods_safety_attributes?: FbtGoods.GoodsSafetyAttributes
  /** The status of the approval of hazardous goods. */
  hazmat_approval_status?: string
  hazmat_info?: FbtHazmat
  id: string
  image_url?: string
  /** True for hazardous goods. */
  is_hazmat?: boolean
  /** True for goods that ship in their own container (SIOC). */
  is_sioc?: boolean
  lot_expiration_info?: FbtGoods.LotExpirationInfo
  merchant_declaration_info?: FbtGoods.MerchantDeclarationInfo
  name?: string
  reference_code?: string
  /** The status of the approval to ship in the own container. */
  sioc_approval_status?: string
  sioc_attribute?: FbtGoods.SiocAttribute
  skus?: Array<FbtGoods.Sku>
  warehouse_confirmation_info?: FbtGoods.WarehouseConfirmationInfo
}

export declare namespace FbtGoods {
  interface BulkyItemAttribute {
    /** True for goods that are bulky. */
    is_bulky_item?: boolean
    /** True for a part that goes with bulky goods. */
    is_bulky_item_accessories?: boolean
  }

  interface GoodsSafetyAttributes {
    /** True for goods that break easily. */
    is_fragile?: boolean
    /** True for liquids. */
    is_liquid?: boolean
    /** True for goods that cut. */
    is_sharp?: boolean
  }

  interface LotExpirationInfo {
    addresses?: FbtGoods.Addresses
    /** Days before expiry at which the merchant is warned. */
    expiration_alert_days?: number
    /** What happens to expired goods. */
    handling_method?: "TURN_INTO_DEFECTIVE_INVENTORY" | "RETURN_TO_SUPPLIER" | "DISPOSE" | (string & {})
    /** Days before expiry from which goods are no longer taken in. */
    inbound_cutoff_days?: number
    /** True if the warehouse watches expiry dates. */
    is_expiration_management?: boolean
    /** True if lots are kept apart. */
    is_lot_control?: boolean
    /** How often goods go back to the merchant. */
    return_cycle?: "ONCE_A_WEEK" | "ONCE_A_MONTH" | "ONCE_A_QUARTER" | (string & {})
    /** Days before expiry from which goods are no longer sold. */
    sales_cutoff_days?: number
    /** Days that the goods keep. */
    shelf_life_days?: number
  }

  interface Addresses {
    address_line_1?: string
    address_line_2?: string
    address_line_3?: string
    city?: string
    district?: string
    name?: string
    phone_number?: string
    postal_code?: string
    region_code?: string
    state?: string
  }

  interface MerchantDeclarationInfo {
    dimension?: Dimensions
    weight?: Weight
  }

  interface SiocAttribute {
    sioc_files?: Array<FbtGoods.SiocFile>
  }

  interface SiocFile {
    sioc_certification_url?: string
    /** Kind of certificate. */
    sioc_file_type?: string
  }

  interface Sku {
    id: string
    image_url?: string
    /** True if the goods are tied to the SKU. */
    matched?: boolean
    name?: string
    product?: FbtGoods.Product
    regions?: Array<string>
  }

  interface Product {
    id: string
    image_url?: string
    name?: string
  }

  interface WarehouseConfirmationInfo {
    dimension?: Dimensions
    weight?: Weight
  }
}

/** What is hazardous about goods, as the warehouse knows it. */
export interface FbtHazmat {
  aerosol_extra_info?: FbtHazmat.AerosolExtraInfo
  battery_extra_info?: FbtHazmat.BatteryExtraInfo
  /** Class of dangerous goods. */
  dg_class?: "CLASS_2" | "CLASS_3" | "CLASS_9" | (string & {})
  /** UN number of the dangerous goods. */
  dg_uncode?:
    | "UN2807"
    | "UN3480"
    | "UN3090"
    | "UN3481"
    | "UN3091"
    | "UN1263"
    | "UN1266"
    | "UN3065"
    | "OTHER"
    | (string & {})
  flammable_liquids_extra_info?: FbtHazmat.FlammableLiquidsExtraInfo
  /** Why the goods are hazardous. */
  hazmat_type?: "MAGNETIZED" | "BATTERY" | "FLAMMABLE_LIQUID" | "AEROSOLS" | (string & {})
  msds_file_url?: string
}

export declare namespace FbtHazmat {
  interface AerosolExtraInfo {
    volume?: string
    volume_unit?: string
  }

  interface BatteryExtraInfo {
    battery_count_per_package?: string
    /** Whether batteries come alone, inside the device, or beside it. */
    battery_packaging_type?: "STANDALONE" | "IN_EQUIPMENT" | "WITH_EQUIPMENT" | (string & {})
    /** Chemistry of the battery. */
    battery_type?: "LITHIUM_ION" | "LITHIUM_METAL" | "OTHER" | (string & {})
    /** True if the battery needs the UN 38.3 test. */
    is_need_un_38_3_test?: boolean
    total_battery_capacity?: string
    /** Measure in which the capacity is given. */
    total_battery_capacity_unit?: "WATTHOUR" | (string & {})
    total_battery_weight?: string
    /** Unit of the batteries' weight. Uncertain: the sources do not agree on it. */
    total_battery_weight_unit?: "GRAM" | (string & {})
    un_38_3_test_file_url?: string
  }

  interface FlammableLiquidsExtraInfo {
    /** Kind of flammable liquid. */
    flammable_liquids_type?: string
    flammable_liquids_volume?: string
    volume_unit?: string
  }
}

/** What is hazardous about goods. */
export interface FbtHazmatInput {
  battery_extra_info?: FbtHazmatInput.BatteryExtraInfo | undefined
  /** Class of dangerous goods. */
  dg_class?: "CLASS_2" | "CLASS_3" | "CLASS_9" | (string & {}) | undefined
  /** UN number of the dangerous goods. */
  dg_uncode?:
    | "UN2807"
    | "UN3480"
    | "UN3090"
    | "UN3481"
    | "UN3091"
    | "UN1263"
    | "UN1266"
    | "UN3065"
    | "OTHER"
    | (string & {})
    | undefined
  flammable_liquids_extra_info?: FbtHazmatInput.FlammableLiquidsExtraInfo | undefined
  /** Why the goods are hazardous. */
  hazmat_type?: "MAGNETIZED" | "BATTERY" | "FLAMMABLE_LIQUID" | "AEROSOLS" | (string & {}) | undefined
  msds_file_url?: string | undefined
}

export declare namespace FbtHazmatInput {
  interface BatteryExtraInfo {
    battery_count_per_package?: string | undefined
    /** Whether batteries come alone, inside the device, or beside it. */
    battery_packaging_type?: "STANDALONE" | "IN_EQUIPMENT" | "WITH_EQUIPMENT" | (string & {}) | undefined
    /** Chemistry of the battery. */
    battery_type?: "LITHIUM_ION" | "LITHIUM_METAL" | "OTHER" | (string & {}) | undefined
    /** True if the battery needs the UN 38.3 test. */
    is_need_un_38_3_test?: boolean | undefined
    total_battery_capacity?: string | undefined
    /** Measure in which the capacity is given. */
    total_battery_capacity_unit?: "WATTHOUR" | (string & {}) | undefined
    total_battery_weight?: string | undefined
    /** Unit of the batteries' weight. Uncertain: the sources do not agree on it. */
    total_battery_weight_unit?: "GRAM" | (string & {}) | undefined
    un_38_3_test_file_url?: string | undefined
  }

  interface FlammableLiquidsExtraInfo {
    /** Kind of flammable liquid. */
    flammable_liquids_type?: string | undefined
    flammable_liquids_volume?: string | undefined
    volume_unit?: string | undefined
  }
}

/** Where goods go back to. */
export interface FbtReturnAddressInput {
  address_line1?: string | undefined
  address_line2?: string | undefined
  city?: string | undefined
  district?: string | undefined
  name?: string | undefined
  phone_number?: string | undefined
  postal_code?: string | undefined
  region_code?: string | undefined
  state?: string | undefined
}

/** What the platform keeps, fee by fee and tax by tax. */
export interface FeeTaxBreakdown {
  fee?: FeeTaxBreakdown.Fee
  tax?: FeeTaxBreakdown.Tax
}

export declare namespace FeeTaxBreakdown {
  interface Fee {
    /** Commission to creators for sales through their ads. */
    affiliate_ads_commission_amount?: string
    /** Commission charged to the seller for creators. */
    affiliate_commission_amount?: string
    /**
     * Commission to creators before personal income tax is withheld. Two shops found it equal to
     * `affiliate_commission_amount` on every row.
     */
    affiliate_commission_amount_before_pit?: string
    affiliate_commission_deposit?: string
    affiliate_commission_release?: string
    /** What the affiliate partner earned on the sale. */
    affiliate_partner_commission_amount?: string
    /** Fee for taking part in the cashback program. */
    bonus_cashback_service_fee_amount?: string
    /** Commission of the brand amplification program, decimal number as text. */
    brand_amplification_program_commission?: string
    /** Tax on the commission of the brand amplification program, decimal number as text. */
    brand_amplification_program_fee_tax?: string
    /** Fee for campaigns of a brand, decimal number as text. */
    brand_campaign_fee?: string
    /** Tax on the fee for campaigns of a brand, decimal number as text. */
    brand_campaign_fee_tax?: string
    /** Shipping charged for returns that the buyer caused, decimal number as text. */
    buyer_fault_return_shipping_fee?: string
    /** Fee for sales in a campaign period, in the program that statements call CFP. */
    campaign_period_fee_cfp_amount?: string
    /** Tax on the campaign period fee CFP. */
    campaign_period_fee_cfp_tax_amount?: string
    /** Fee for sales in a campaign period, in the program that statements call SP. */
    campaign_period_fee_sp_amount?: string
    /** Tax on the campaign period fee SP. */
    campaign_period_fee_sp_tax_amount?: string
    campaign_resource_fee?: string
    /** Fee for campaigns of a category. */
    category_led_campaign_fee_amount?: string
    /** Tax on the fee for campaigns of a category. */
    category_led_campaign_fee_tax_amount?: string
    /** The seller's part of a bonus to creators. */
    cofunded_creator_bonus_amount?: string
    /** Fee for promotions that seller and platform pay together. */
    cofunded_promotion_service_fee_amount?: string
    /** Tax on commissions to creators for sales through shop ads. */
    cps_shop_ads_commission_tax_amount?: string
    /** Fee for payment by credit card. */
    credit_card_handling_fee_amount?: string
    /** Handling fee for orders that Dilayani Tokopedia fulfills. */
    dt_handling_fee_amount?: string
    /** Commission on every delivered order (Indonesia). */
    dynamic_commission_amount?: string
    /** Fee for extended producer responsibility that the platform pays on the seller's behalf. */
    epr_pob_service_fee_amount?: string
    /** Fee for sales through affiliates outside the platform. */
    external_affiliate_marketing_fee_amount?: string
    /** Shipping charged for deliveries that failed, decimal number as text. */
    failed_delivery_shipping_fee?: string
    /** Fixed fee on each item sold (Brazil). */
    fee_per_item_sold_amount?: string
    /** Fee for taking part in flash sales. */
    flash_sales_service_fee_amount?: string
    /** Cost of GMV Max ads, charged on sales. */
    gmv_max_ad_fee_amount?: string
    /** Cost of coupons in GMV Max ads, decimal number as text. */
    gmv_max_coupon_fee?: string
    installation_service_fee?: string
    /** Premium for an insurance on the order, decimal number as text. */
    insurance_fee?: string
    /** Fee for special offers in LIVE sessions. */
    live_specials_fee_amount?: string
    /** Fee of shops in the mall program. */
    mall_service_fee_amount?: string
    /** Commission of the platform on the sale. */
    platform_commission_amount?: string
    platform_semi_managed_commission_fee?: string
    platform_semi_managed_commission_fee_tax?: string
    /** Charge for special services of the platform. */
    platform_special_service_fee_amount?: string
    /** Fee on pre-orders. */
    pre_order_service_fee_amount?: string
    /** The platform's share of the sale, where it is called referral fee (US). */
    referral_fee_amount?: string
    /** Fee that the platform keeps on refunds: 20% of the referral fee that is paid back. */
    refund_administration_fee_amount?: string
    /** Fee of the seller growth program. */
    seller_growth_fee_amount?: string
    /** Fee for taking part in the PayLater program. */
    seller_paylater_handling_fee_amount?: string
    /** Fee of the shipping fee program (SFP). */
    sfp_service_fee_amount?: string
    shipping_fee_guarantee_service_fee?: string
    /** Tax on the shipping insurance. */
    shipping_insurance_fee_tax_amount?: string
    /** Fee for promotions that the platform runs for the seller. */
    smart_promotion_fee_amount?: string
    tap_shop_ads_commission?: string
    /** Fee for processing the payment. */
    transaction_fee_amount?: string
    /** Commission of a TikTok Shop partner (TSP). */
    tsp_commission_amount?: string
    vn_fix_infrastructure_fee?: string
    /** Fee of the Voucher Xtra program. */
    voucher_xtra_service_fee_amount?: string
  }

  interface Tax {
    /** Anti-dumping duty on imported goods. */
    anti_dumping_duty_amount?: string
    cedular_tax?: string
    /** Cost of customs clearance. */
    customs_clearance_amount?: string
    /** Duty on imported goods. */
    customs_duty_amount?: string
    /** Goods and services tax on cheap goods imported into Singapore. */
    gst_amount?: string
    /** Value added tax on imported goods. */
    import_vat_amount?: string
    /** Mexican income tax withheld. */
    isr_amount?: string
    /** Mexican value added tax withheld. */
    iva_amount?: string
    /** Value added tax that the platform pays for a local seller. */
    local_vat_amount?: string
    /** Personal income tax that the platform pays for the seller. */
    pit_amount?: string
    /** Sales tax on the referral fee. */
    sales_tax_referral_fee_amount?: string
    /** Tax on the smart promotion fee. */
    smart_promotion_fee_tax_amount?: string
    /** Sales and service tax on cheap goods imported into Malaysia. */
    sst_amount?: string
    /** Value added tax that the platform pays for a cross-border seller. */
    vat_amount?: string
  }
}

/** A range of amounts, as numbers and as text for people. */
export interface FormattedMoneyRange {
  /** ISO 4217 code. */
  currency?: string
  formatted_range?: string
  /** Upper end, decimal number as text. */
  maximum_amount?: string
  /** Lower end, decimal number as text. */
  minimum_amount?: string
}

/** Whether creators get free samples. */
export interface FreeSampleRule {
  /** True if creators get the product for free. */
  has_free_sample?: boolean
  /** True if samples ship without the seller's approval. */
  is_sample_approval_exempt?: boolean
}

/** Whether creators get free samples. */
export interface FreeSampleRuleInput {
  /** True if creators get the product for free. */
  has_free_sample: boolean
  /** True if samples ship without the seller's approval. */
  is_sample_approval_exempt: boolean
}

/** The global product that a local one was made from. */
export interface GlobalProductAssociation {
  global_product_id?: string
  sku_mappings?: Array<GlobalProductAssociation.SkuMapping>
}

export declare namespace GlobalProductAssociation {
  interface SkuMapping {
    global_sku_id?: string
    local_sku_id?: string
    sales_attribute_mappings?: Array<GlobalProductAssociation.SalesAttributeMapping>
  }

  interface SalesAttributeMapping {
    global_attribute_id?: string
    global_value_id?: string
    local_attribute_id?: string
    local_value_id?: string
  }
}

/** One attribute of a global product and its values. */
export interface GlobalProductAttributeInput {
  id: string
  /** 300 in the US, 100 elsewhere. At most 300 of them. */
  values: ReadonlyArray<GlobalProductAttributeInput.Value>
}

export declare namespace GlobalProductAttributeInput {
  interface Value {
    id?: string | undefined
    /** At most 2,000 characters. */
    name?: string | undefined
  }
}

/** A global product as the search shows it. */
export interface GlobalProductSummary {
  /** When it was created, Unix seconds. */
  create_time?: number
  id: string
  skus?: Array<GlobalProductSummary.Sku>
  /** The status of the global product. */
  status?: "PUBLISHED" | "UNPUBLISHED" | "DRAFT" | "DELETED" | (string & {})
  title?: string
  /** When it last changed, Unix seconds. */
  update_time?: number
}

export declare namespace GlobalProductSummary {
  interface Sku {
    id: string
    /** The merchant's own SKU code. */
    seller_sku?: string
  }
}

/** One series of sales over a LIVE session. */
export interface GmvTrend {
  data_points?: Array<GmvTrend.DataPoint>
  /** Which figure the series shows. */
  stats_type?: "TREND_GMV" | "TREND_CREATED_ORDER" | (string & {})
}

export declare namespace GmvTrend {
  interface DataPoint {
    gmv?: Money
    /** Orders in the period. */
    order_count?: number
    /** When the value was taken, Unix seconds. */
    timestamp?: number
  }
}

/** The certificates of one kind. */
export interface GsCertification {
  items?: ReadonlyArray<GsCertification.Item> | undefined
  type?: string | undefined
}

export declare namespace GsCertification {
  interface Item {
    files?: ReadonlyArray<GsCertification.File> | undefined
    type?: string | undefined
  }

  interface File {
    uri?: string | undefined
  }
}

/** Whom to meet, and where, with the ids of the places. */
export interface GsContact {
  address_detail?: GsContact.AddressDetail
  contact_name?: string
  email?: string
  full_address?: string
  phone_number?: string
  postal_code?: string
}

export declare namespace GsContact {
  interface AddressDetail {
    /** Names the city in the platform's own numbering. */
    city_id?: number
    city_name?: string
    /** Names the country in the platform's own numbering. */
    country_id?: number
    country_name?: string
    detail?: string
    /** Names the district in the platform's own numbering. */
    district_id?: number
    district_name?: string
    /** Names the province in the platform's own numbering. */
    province_id?: number
    province_name?: string
    /** Names the town in the platform's own numbering. */
    town_id?: number
    town_name?: string
  }
}

/** Whom to meet, and where, with the ids of the places. */
export interface GsContactInput {
  address_detail?: GsContactInput.AddressDetail | undefined
  contact_name?: string | undefined
  email?: string | undefined
  full_address?: string | undefined
  phone_number?: string | undefined
  postal_code?: string | undefined
}

export declare namespace GsContactInput {
  interface AddressDetail {
    /** Names the city in the platform's own numbering. */
    city_id?: number | undefined
    city_name?: string | undefined
    /** Names the country in the platform's own numbering. */
    country_id?: number | undefined
    country_name?: string | undefined
    detail?: string | undefined
    /** Names the district in the platform's own numbering. */
    district_id?: number | undefined
    district_name?: string | undefined
    /** Names the province in the platform's own numbering. */
    province_id?: number | undefined
    province_name?: string | undefined
    /** Names the town in the platform's own numbering. */
    town_id?: number | undefined
    town_name?: string | undefined
  }
}

/** Whom to meet, and where. */
export interface GsContactNamed {
  address_detail?: GsContactNamed.AddressDetail
  contact_name?: string
  email?: string
  full_address?: string
  phone_number?: string
  postal_code?: string
}

export declare namespace GsContactNamed {
  interface AddressDetail {
    city_name?: string
    country_name?: string
    detail?: string
    district_name?: string
    province_name?: string
    town_name?: string
  }
}

/** What a product is made of. */
export interface GsIngredient {
  multi_material_composition?: ReadonlyArray<GsIngredient.MultiMaterialComposition> | undefined
  single_material_composition?: ReadonlyArray<GsIngredient.SingleMaterialComposition> | undefined
  /** One material, or several parts of different ones. */
  type?: "SINGLE" | "MULTI_COMPONENT" | (string & {}) | undefined
}

export declare namespace GsIngredient {
  interface MultiMaterialComposition {
    component?: GsIngredient.Component | undefined
    ingredients?: ReadonlyArray<GsIngredient.Ingredient> | undefined
  }

  interface Component {
    property_value_id?: string | undefined
  }

  interface Ingredient {
    percentage?: string | undefined
    property_value_id?: string | undefined
  }

  interface SingleMaterialComposition {
    percentage?: string | undefined
    property_value_id?: string | undefined
  }
}

/** The pictures and videos of a product. */
export interface GsMedia {
  /** Which set of pictures the product uses. */
  pic_set_type?: string | undefined
  /** How the pictures were made. */
  pic_type?: string | undefined
  pictures?: ReadonlyArray<GsPicture> | undefined
  videos?: ReadonlyArray<GsMedia.Video> | undefined
}

export declare namespace GsMedia {
  interface Video {
    uri?: string | undefined
  }
}

/** One picture of a product. */
export interface GsPicture {
  /** Where the picture is shown. */
  material_show_type?: string | undefined
  material_use_type_code?: string | undefined
  /** Place in the order. */
  sequence?: number | undefined
  uri?: string | undefined
}

/** One color of a product with its SKUs. */
export interface GsSkc {
  external_skc_code?: string | undefined
  first_key_attribute_value_id?: string | undefined
  first_key_attribute_value_name?: string | undefined
  pictures?: ReadonlyArray<GsPicture> | undefined
  skus?: ReadonlyArray<GsSkc.Sku> | undefined
}

export declare namespace GsSkc {
  interface Sku {
    dimensions?: GsSkc.SkuDimensions | undefined
    external_sku_code?: string | undefined
    /** Units that the supplier has. */
    inventory?: number | undefined
    pictures?: ReadonlyArray<GsPicture> | undefined
    price?: GsSkc.Price | undefined
    second_key_attribute_value_id?: string | undefined
    second_key_attribute_value_name?: string | undefined
    /** Kept in stock, or made after the order. */
    stockup_mode?: "NORMAL" | "JIT" | (string & {}) | undefined
    weight?: GsSkc.SkuWeight | undefined
  }

  interface SkuDimensions {
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

  interface SkuWeight {
    /** What `value` counts, such as grams; no source lists the words. */
    unit?: string | undefined
    /** Decimal number as text, in `unit`. */
    value?: string | undefined
  }
}

/** A product of full-service selling with its colors and SKUs, as of 2025-08. */
export interface GsSpu202508 {
  attributes?: ReadonlyArray<GsSpu202508.Attribute> | undefined
  brand_id?: string | undefined
  category_id?: string | undefined
  certifications?: ReadonlyArray<GsCertification> | undefined
  description?: GsSpu202508.Description | undefined
  first_key_attribute_id?: string | undefined
  grading_template_id?: string | undefined
  ingredient?: GsIngredient | undefined
  manufacture_ids?: ReadonlyArray<string> | undefined
  media?: GsMedia | undefined
  product_name_en?: string | undefined
  product_name_zh?: string | undefined
  rp_ids?: ReadonlyArray<string> | undefined
  second_key_attribute_id?: string | undefined
  size_group_id?: string | undefined
  skcs?: ReadonlyArray<GsSpu202508.Skc> | undefined
}

export declare namespace GsSpu202508 {
  interface Attribute {
    id?: string | undefined
    values?: ReadonlyArray<GsSpu202508.Value> | undefined
  }

  interface Value {
    id?: string | undefined
    name?: string | undefined
  }

  interface Description {
    items?: ReadonlyArray<GsSpu202508.Item> | undefined
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
    skus?: ReadonlyArray<GsSpu202508.Sku> | undefined
  }

  interface Sku {
    dimensions?: GsSpu202508.SkuDimensions | undefined
    external_sku_code?: string | undefined
    /** Units that the supplier has. */
    inventory?: number | undefined
    pictures?: ReadonlyArray<GsPicture> | undefined
    price?: GsSpu202508.Price | undefined
    reference_sale_price?: GsSpu202508.ReferenceSalePrice | undefined
    sale_price_certificates?: ReadonlyArray<GsSpu202508.SalePriceCertificate> | undefined
    second_key_attribute_value_id?: string | undefined
    second_key_attribute_value_name?: string | undefined
    /** Kept in stock, or made after the order. */
    stockup_mode?: string | undefined
    total_unit_count?: string | undefined
    weight?: GsSpu202508.SkuWeight | undefined
  }

  interface SkuDimensions {
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

  interface SkuWeight {
    /** What `value` counts, such as grams; no source lists the words. */
    unit?: string | undefined
    /** Decimal number as text, in `unit`. */
    value?: string | undefined
  }
}

/** A product of full-service selling with its colors and SKUs. */
export interface GsSpu202509 {
  attributes?: ReadonlyArray<GsSpu202509.Attribute> | undefined
  brand_id?: string | undefined
  category_id?: string | undefined
  certifications?: ReadonlyArray<GsCertification> | undefined
  description?: GsSpu202509.Description | undefined
  first_key_attribute_id?: string | undefined
  grading_template_id?: string | undefined
  ingredient?: GsIngredient | undefined
  key_attribute?: ReadonlyArray<GsSpu202509.KeyAttribute> | undefined
  manufacture_ids?: ReadonlyArray<string> | undefined
  media?: GsMedia | undefined
  product_name_en?: string | undefined
  product_name_zh?: string | undefined
  rp_ids?: ReadonlyArray<string> | undefined
  second_key_attribute_id?: string | undefined
  size_group_id?: string | undefined
  skcs?: ReadonlyArray<GsSpu202509.Skc> | undefined
}

export declare namespace GsSpu202509 {
  interface Attribute {
    id?: string | undefined
    /** ISO 3166-1 alpha-2 code of the market. */
    region?: string | undefined
    values?: ReadonlyArray<GsSpu202509.Value> | undefined
  }

  interface Value {
    id?: string | undefined
    name?: string | undefined
  }

  interface Description {
    items?: ReadonlyArray<GsSpu202509.Item> | undefined
  }

  interface Item {
    /** Place in the order. */
    sequence?: number | undefined
    type?: string | undefined
    uri?: string | undefined
  }

  interface KeyAttribute {
    key_attribute_id?: string | undefined
  }

  interface Skc {
    external_skc_code?: string | undefined
    first_key_attribute_value_id?: string | undefined
    first_key_attribute_value_name?: string | undefined
    pictures?: ReadonlyArray<GsPicture> | undefined
    skus?: ReadonlyArray<GsSpu202509.Sku> | undefined
  }

  interface Sku {
    dimensions?: GsSpu202509.SkuDimensions | undefined
    external_sku_code?: string | undefined
    /** Units that the supplier has. */
    inventory?: number | undefined
    key_attribute_value?: ReadonlyArray<GsSpu202509.KeyAttributeValue> | undefined
    pictures?: ReadonlyArray<GsPicture> | undefined
    price?: GsSpu202509.Price | undefined
    reference_sale_price?: GsSpu202509.ReferenceSalePrice | undefined
    sale_price_certificates?: ReadonlyArray<GsSpu202509.SalePriceCertificate> | undefined
    second_key_attribute_value_id?: string | undefined
    second_key_attribute_value_name?: string | undefined
    /** Kept in stock, or made after the order. */
    stockup_mode?: string | undefined
    total_unit_count?: string | undefined
    weight?: GsSpu202509.SkuWeight | undefined
  }

  interface SkuDimensions {
    /** Decimal number as text, in `unit`. */
    height?: string | undefined
    /** Decimal number as text, in `unit`. */
    length?: string | undefined
    /** Unit of the three sides. */
    unit?: string | undefined
    /** Decimal number as text, in `unit`. */
    width?: string | undefined
  }

  interface KeyAttributeValue {
    key_attribute_value_id?: string | undefined
    key_attribute_value_name?: string | undefined
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

  interface SkuWeight {
    /** What `value` counts, such as grams; no source lists the words. */
    unit?: string | undefined
    /** Decimal number as text, in `unit`. */
    value?: string | undefined
  }
}

/** An image to show. */
export interface Image {
  /** Pixels. */
  height?: number
  url?: string
  /** Pixels. */
  width?: number
}

/** An image uploaded before. */
export interface ImageRef {
  /** Names the image in later calls; not a link. */
  uri: string
}

/** The state of a listing on a platform beside TikTok Shop. */
export interface IntegratedPlatformStatus {
  /** The other storefront. */
  platform?: "TOKOPEDIA" | (string & {})
  /** State of the listing there. */
  status?:
    | "DRAFT"
    | "PENDING"
    | "FAILED"
    | "ACTIVATE"
    | "SELLER_DEACTIVATED"
    | "PLATFORM_DEACTIVATED"
    | "FREEZE"
    | "DELETED"
    | (string & {})
}

/** One tax on a line item. */
export interface ItemTax {
  /** Decimal number as text, in the currency of the item. */
  tax_amount?: string
  /** Decimal number as text. */
  tax_rate?: string
  /** Kind of tax. */
  tax_type?: "SALES_TAX" | (string & {})
}

/** What a SKU is sold for elsewhere, such as the maker's suggested price. Only for sellers inside the US. */
export interface ListPriceInput {
  /** At least the price of the SKU, or the platform drops it. Decimal number as text. 0.01 to 7,600. */
  amount: string
  /** ISO 4217 code. */
  currency: "USD" | (string & {})
}

/** How viewers reacted to one LIVE session. */
export interface LiveInteractionPerformance {
  /** Viewers at the same time, on average. */
  acu?: number
  avg_viewing_duration?: string
  /** Clicks among impressions in percent, as text. */
  click_through_rate?: string
  /** Comments in the period. */
  comments?: number
  /** Likes in the period. */
  likes?: number
  /** Followers won in the period. */
  new_followers?: number
  /** Viewers at the same time, at the peak. */
  pcu?: number
  /** Clicks on products. */
  product_clicks?: number
  /** Times a product was shown. */
  product_impressions?: number
  /** Times it was shared in the period. */
  shares?: number
  /** People who watched. */
  viewers?: number
  /** Times it was played or seen in the period. */
  views?: number
}

/** The figures of LIVE sessions in one interval. */
export interface LiveOverviewInterval {
  /** Clicks among impressions in percent, as text. */
  click_through_rate?: string
  /** Orders among clicks, as text. */
  click_to_order_rate?: string
  /** People who bought. */
  customers?: number
  end_date?: string
  gmv?: Money
  /** Orders by SKU: an order with two SKUs counts twice. */
  sku_orders?: number
  start_date?: string
  /** Pieces sold. */
  units_sold?: number
}

/** One LIVE session with its sales and reactions. */
export interface LiveSessionPerformance202505 {
  /** When the session ended, as text. */
  end_time?: string
  id: string
  interaction_performance?: LiveInteractionPerformance
  sales_performance?: LiveSessionPerformance202505.SalesPerformance
  /** When the session began, as text. */
  start_time?: string
  title?: string
  username?: string
}

export declare namespace LiveSessionPerformance202505 {
  interface SalesPerformance {
    "24h_live_gmv"?: Money
    avg_price?: Money
    /** Orders among clicks in percent, as text. */
    click_to_order_rate?: string
    /** Orders by SKU made, paid or not. */
    created_sku_orders?: number
    /** People who bought. */
    customers?: number
    /** Distinct products that sold. */
    different_products_sold?: number
    gmv?: Money
    /** Products attached to the session. */
    products_added?: number
    /** Orders by SKU: an order with two SKUs counts twice. */
    sku_orders?: number
    /** Pieces sold. */
    unit_sold?: number
  }
}

/** A creator as the marketplace search shows them. */
export interface MarketplaceCreator {
  avatar?: MarketplaceCreator.Avatar
  /** Viewers of a selling LIVE session, on average. */
  avg_ec_live_uv?: number
  /** Views of a selling video, on average. */
  avg_ec_video_view_count?: number
  category_ids?: Array<string>
  creator_open_id?: string
  /** How the platform rates the creator, and how creator and shop are connected. */
  creator_profile?: MarketplaceCreator.CreatorProfile
  /** Followers of the creator. */
  follower_count?: number
  gmv?: Money
  gmv_range?: FormattedMoneyRange
  live_gmv?: Money
  nickname?: string
  selection_region?: string
  top_follower_demographics?: MarketplaceCreator.TopFollowerDemographics
  units_sold_range?: MarketplaceCreator.UnitsSoldRange
  username?: string
  video_gmv?: Money
}

export declare namespace MarketplaceCreator {
  interface Avatar {
    url?: string
  }

  interface CreatorProfile {
    /** The agency that manages the creator. */
    creator_bind_mcn_name?: string
    /** Level in the platform's creator program. */
    creator_level?: number
    /** True if creator and shop worked together before. */
    has_collaborated?: boolean
    /** True if the shop invited the creator in the last 90 days. */
    has_invited_90d?: boolean
    /** True if the shop blocked the creator. */
    is_creator_blocked?: boolean
    /** True if the creator takes a fixed fee. */
    is_eligible_flat_fee?: boolean
    /** True if the audience grows fast. */
    is_fast_growing?: boolean
    /** True if the platform recommends the creator. */
    is_official_recommend?: boolean
    /** True for creators whom the platform counts among its rising stars. */
    is_rising_star?: boolean
    pps_score?: string
    user_type_tag?: Array<number>
  }

  interface TopFollowerDemographics {
    age_ranges?: Array<string>
    major_gender?: MarketplaceCreator.MajorGender
  }

  interface MajorGender {
    gender?: string
    /** Share of the followers, percent. */
    percentage?: number
  }

  interface UnitsSoldRange {
    formatted_range?: string
    /** Upper end, units. */
    maximum_amount?: number
    /** Lower end, units. */
    minimum_amount?: number
  }
}

/** A creator with all figures that the marketplace shows. */
export interface MarketplaceCreatorDetail {
  avatar?: MarketplaceCreatorDetail.Avatar
  /** Rate on average, hundredths of a percent. */
  avg_commission_rate?: number
  avg_commission_rate_range?: MarketplaceCreatorDetail.AvgCommissionRateRange
  /** Comments in a selling LIVE session, on average. */
  avg_ec_live_comment_count?: number
  /** Likes in a selling LIVE session, on average. */
  avg_ec_live_like_count?: number
  /** Shares of a selling LIVE session, on average. */
  avg_ec_live_share_count?: number
  /** Views of a selling LIVE session, on average. */
  avg_ec_live_view_count?: number
  /** Comments on a selling video, on average. */
  avg_ec_video_comment_count?: number
  /** Likes of a selling video, on average. */
  avg_ec_video_like_count?: number
  /** Plays of a selling video, on average. */
  avg_ec_video_play_count?: number
  /** Shares of a selling video, on average. */
  avg_ec_video_share_count?: number
  avg_gmv_per_buyer?: Money
  avg_gmv_per_buyer_range?: FormattedMoneyRange
  bio_description?: string
  /** Brands that the creator worked with. */
  brand_collaboration_count?: number
  category_gmv_distribution?: Array<MarketplaceCreatorDetail.CategoryGmvDistribution>
  category_ids?: Array<string>
  content_gmv_distribution?: Array<MarketplaceCreatorDetail.ContentGmvDistribution>
  /** How the platform rates the creator, and how creator and shop are connected. */
  creator_profile?: MarketplaceCreatorDetail.CreatorProfile
  /** Selling LIVE sessions in the period. */
  ec_live_count?: number
  /** Reactions among views of selling LIVE sessions, as text. */
  ec_live_engagement_rate?: string
  /** Selling videos in the period. */
  ec_video_count?: number
  /** Reactions among views of selling videos, as text. */
  ec_video_engagement_rate?: string
  follower_age?: Array<MarketplaceCreatorDetail.FollowerAge>
  /** Followers of the creator. */
  follower_count?: number
  follower_gender?: Array<MarketplaceCreatorDetail.FollowerGender>
  follower_location?: Array<MarketplaceCreatorDetail.FollowerLocation>
  gmv?: Money
  gmv_range?: FormattedMoneyRange
  gpm?: Money
  gpm_range?: FormattedMoneyRange
  live_gmv?: Money
  live_gpm?: Money
  live_gpm_range?: FormattedMoneyRange
  nickname?: string
  /** How reliably the creator posts after a sample. */
  post_rate?: string
  pps?: string
  product_original_price_range?: MoneyRange
  profile_tt_uri?: string
  /** Products that the creator promoted. */
  promoted_product_num?: number
  rating?: string
  selection_region?: string
  top_collaborated_brand_ids?: Array<string>
  /** Units that the creator sold. */
  units_sold?: number
  units_sold_range?: MarketplaceCreatorDetail.UnitsSoldRange
  username?: string
  video_gmv?: Money
  video_gpm?: Money
  video_gpm_range?: FormattedMoneyRange
}

export declare namespace MarketplaceCreatorDetail {
  interface Avatar {
    url?: string
  }

  interface AvgCommissionRateRange {
    /** Upper end, hundredths of a percent. */
    maximum_amount?: number
    /** Lower end, hundredths of a percent. */
    minimum_amount?: number
  }

  interface CategoryGmvDistribution {
    category_id?: string
    value?: string
  }

  interface ContentGmvDistribution {
    /** Kind of content that brought the sale. */
    content_type?: "VIDEO" | "LIVE" | "SHOWCASE" | (string & {})
    value?: string
  }

  interface CreatorProfile {
    /** True if the creator shares contact data. */
    contact_info_available?: boolean
    /** The agency that manages the creator. */
    creator_bind_mcn_name?: string
    creator_connect_info?: MarketplaceCreatorDetail.CreatorConnectInfo
    /** Reviews of how the creator delivers. */
    creator_fulfillment_reviews?: number
    /** How reliably the creator delivered in the last 90 days, number as text. */
    creator_fulfillment_score_90d?: string
    /** Level in the platform's creator program. */
    creator_level?: number
    creator_trend_profile?: Array<MarketplaceCreatorDetail.CreatorTrendProfile>
    /** True if the shop invited the creator in the last 90 days. */
    has_invited_90d?: boolean
    /** True if the shop blocked the creator. */
    is_creator_blocked?: boolean
    /** True if the creator takes a fixed fee. */
    is_eligible_flat_fee?: boolean
    /** True if the platform recommends the creator. */
    is_official_recommend?: boolean
    /** True for creators whom the platform counts among its rising stars. */
    is_rising_star?: boolean
    /** Comments in a LIVE session of the last 30 days, median. */
    live_comment_cnt_30d_med?: number
    /** Engagement in LIVE sessions of the last 30 days; no source names the unit. */
    live_engagement_rate_30d?: number
    /** Likes in LIVE sessions of the last 30 days. */
    live_like_cnt_30d?: number
    /** Shares of a LIVE session of the last 30 days, median. */
    live_share_cnt_30d_med?: number
    /** Views of a LIVE session of the last 30 days, median. */
    live_view_cnt_30d_med?: number
    /** How the creator treats samples; no source names the range. */
    sample_score?: number
    /** Plays of a video of the last 30 days, median. */
    video_play_cnt_30d_med?: number
    /** Videos published in the last 30 days, median. */
    video_publish_cnt_30d_med?: number
  }

  interface CreatorConnectInfo {
    /** True if the shop blocked the creator. */
    is_blocked?: boolean
    /** True if creator and shop are connected. */
    is_connect?: boolean
    /** True if creator and shop are paired. */
    is_paired?: boolean
  }

  interface CreatorTrendProfile {
    /** End of the interval, Unix seconds. */
    end_timestamp?: number
    /** Engagement in the interval; no source names the unit. */
    engagement_rate?: number
    /** Followers at the end of the interval. */
    follower?: number
    gmv?: MarketplaceCreatorDetail.Gmv
    /** Begin of the interval, Unix seconds. */
    start_timestamp?: number
    /** Pieces sold in the interval. */
    units_sold?: number
  }

  interface Gmv {
    /** Decimal number as text. */
    amount?: string
    /** Sign of the currency. */
    symbol?: string
  }

  interface FollowerAge {
    key?: string
    value?: string
  }

  interface FollowerGender {
    key?: string
    value?: string
  }

  interface FollowerLocation {
    key?: string
    value?: string
  }

  interface UnitsSoldRange {
    formatted_range?: string
    /** Upper end, units. */
    maximum_amount?: number
    /** Lower end, units. */
    minimum_amount?: number
  }
}

/** An amount in one currency. */
export interface Money {
  /** Decimal number as text, in the unit of the currency, such as "12.99". */
  amount: string
  /** ISO 4217 code. */
  currency:
    | "BRL"
    | "CNY"
    | "EUR"
    | "GBP"
    | "IDR"
    | "JPY"
    | "MXN"
    | "MYR"
    | "PHP"
    | "SGD"
    | "THB"
    | "USD"
    | "VND"
    | (string & {})
}

/** An amount of one kind of content or channel. */
export interface MoneyBreakdown {
  /** Decimal number as text, in the unit of the currency. */
  amount: string
  /** ISO 4217 code. */
  currency: string
  /** Kind of content or channel. */
  type?: "LIVE" | "VIDEO" | "PRODUCT_CARD" | (string & {})
}

/** An amount in one currency. */
export interface MoneyInput {
  /** Decimal number as text, in the unit of the currency, such as "12.99". At most 99,999,999.99. */
  amount: string
  /** ISO 4217 code. */
  currency: "USD" | "EUR" | (string & {})
}

/** The lowest and the highest of some amounts. */
export interface MoneyRange {
  /** ISO 4217 code. */
  currency?: string
  /** Upper end, decimal number as text. */
  maximum_amount?: string
  /** Lower end, decimal number as text. */
  minimum_amount?: string
}

/** A product that every creator may promote. */
export interface OpenCollaborationProduct {
  category_chains?: Array<CategoryNode>
  commission?: Commission
  detail_link?: string
  /** True while units are left. */
  has_inventory?: boolean
  id: string
  main_image_url?: string
  original_price?: MoneyRange
  sale_region?: string
  sales_price?: MoneyRange
  shop?: OpenCollaborationProduct.Shop
  title?: string
  /** Units sold so far. */
  units_sold?: number
}

export declare namespace OpenCollaborationProduct {
  interface Shop {
    name?: string
  }
}

/** The product of an open collaboration. */
export interface OpenCollaborationProductSummary {
  id: string
  /** Units that are left. */
  inventory?: number
  main_image_url?: string
  original_price?: MoneyRange
  /** The status of the product. */
  status?:
    | "LIVE"
    | "OUT_OF_STOCK"
    | "SELLER_DEACTIVATE"
    | "PLATFORM_DEACTIVATE"
    | "GNE_REJECT"
    | "DELETE"
    | "OTHER"
    | (string & {})
  title?: string
}

/** One order: who bought what, what it costs, and its status. */
export interface Order {
  /** Orders of one buyer from one LIVE session that the platform combines into one package have the same id. */
  auto_combine_group_id?: string
  buyer_avatar?: string
  /** Masked address of the buyer. Write to the buyer through the messages of the shop, not to it. */
  buyer_email?: string
  /** Note that the buyer left at checkout. */
  buyer_message?: string
  buyer_nickname?: string
  /** When the platform cancels the order automatically, Unix seconds. */
  cancel_order_sla_time?: number
  /** Why the order was cancelled, in words. */
  cancel_reason?: string
  /** When the order became CANCELLED, Unix seconds. */
  cancel_time?: number
  /** Who cancelled it. */
  cancellation_initiator?: "SELLER" | "BUYER" | "SYSTEM" | (string & {})
  channel_entity_national_registry_id?: string
  /** The platform cancels an order that is not IN_TRANSIT by then. Unix seconds. */
  collection_due_time?: number
  /** When the order became IN_TRANSIT, Unix seconds. */
  collection_time?: number
  /** The storefront it was bought on. */
  commerce_platform?: "TIKTOK_SHOP" | "TOKOPEDIA" | (string & {})
  /** The consultation behind a prescription, for pharmacy orders. */
  consultation_id?: string
  /** Brazilian tax number of the buyer. */
  cpf?: string
  /** Name that belongs to the tax number (Brazil). */
  cpf_name?: string
  /** When the order was placed, Unix seconds. */
  create_time?: number
  /** The platform cancels an order that is not DELIVERED by then. Unix seconds. */
  delivery_due_time?: number
  /** The seller's shipping template that the buyer chose. */
  delivery_option_id?: string
  delivery_option_name?: string
  /** By when the order should be delivered, Unix seconds. */
  delivery_option_required_delivery_time?: number
  /** A delivery after this time counts as late, and may be penalized. Unix seconds. */
  delivery_sla_time?: number
  /** When the order became DELIVERED, Unix seconds. */
  delivery_time?: number
  /** To the door, or to a collection point. */
  delivery_type?: "HOME_DELIVERY" | "COLLECTION_POINT" | (string & {})
  /** The original order of an exchange order. US and UK only. */
  exchange_source_order_id?: string
  /** Delivery program that the order falls under. */
  fast_delivery_program?: "3_DAY_DELIVERY" | (string & {})
  /**
   * Last collection time that earns the incentive for next-day delivery, Unix seconds. Thailand and the Philippines
   * only.
   */
  fast_dispatch_sla_time?: number
  /**
   * The lower, the more urgent: 100 instant, 200 same day in eight hours, 300 same day, 400 next day, 500 express,
   * 600 standard, 700 economy, 800 cargo. Southeast Asia only.
   */
  fulfillment_priority_level?: number
  /** Who packs and ships: the seller, a TikTok warehouse, or Tokopedia's. */
  fulfillment_type?:
    | "FULFILLMENT_BY_SELLER"
    | "FULFILLMENT_BY_TIKTOK"
    | "FULFILLMENT_BY_DILAYANI_TOKOPEDIA"
    | (string & {})
  handling_duration?: Order.HandlingDuration
  /** True if the address was changed after the order was placed. */
  has_updated_recipient_address?: boolean
  id: string
  /** True while the buyer's wish to cancel is open. */
  is_buyer_request_cancel?: boolean
  /** True if the buyer pays cash on delivery. */
  is_cod?: boolean
  /** True for an order that sends the goods of an exchange. US and UK only. */
  is_exchange_order?: boolean
  /**
   * True if the order is, was or will be ON_HOLD. It may be true of an UNPAID order, and stays true afterwards, so it
   * does not say whether to ship: `status` does.
   */
  is_on_hold_order?: boolean
  /** True for an order that replaces another one, which `replaced_order_id` names. */
  is_replacement_order?: boolean
  /** True for a free sample to a creator. */
  is_sample_order?: boolean
  /** True for a delivery of a subscription. */
  is_subscription_order?: boolean
  line_items?: Array<OrderLineItem>
  /** Whether the seller has to submit an invoice, or has done so (Brazil). */
  need_upload_invoice?:
    | "UNKNOWN"
    | "NEED_INVOICE"
    | "NO_NEED"
    | "INVOICE_UPLOADED"
    | "INVOICE_PROCESSING"
    | (string & {})
  /** Codes of the buyer's special rights on this order. */
  order_rights?: Array<number>
  /** How it was sold: from stock, as a draw, before stock, made to order, on backorder, or digital. */
  order_type?:
    | "NORMAL"
    | "ZERO_LOTTERY"
    | "PRE_ORDER"
    | "MADE_TO_ORDER"
    | "BACK_ORDER"
    | "VIRTUAL_ORDER"
    | (string & {})
  /** The packages the order ships in; empty until there is one. */
  packages?: Array<Order.Package>
  /** When it was paid, Unix seconds; absent while unpaid. */
  paid_time?: number
  payment?: OrderPayment
  payment_auth_code?: string
  /** Kind of card that paid. */
  payment_card_type?: "Debit" | "Credit" | "Prepaid" | (string & {})
  payment_method_code?: string
  payment_method_name?: string
  /** A package that is collected later counts as dispatched late. Southeast Asia only, Unix seconds. */
  pick_up_cut_off_time?: number
  recipient_address?: RecipientAddress
  /** When to ship at the latest, advised by the shipping service. Southeast Asia only, Unix seconds. */
  recommended_shipping_time?: number
  /** When a pre-order becomes AWAITING_SHIPMENT and its handling starts, Unix seconds. */
  release_date?: number
  /** The order that a replacement order replaces. */
  replaced_order_id?: string
  /** When the buyer asked to cancel, Unix seconds. */
  request_cancel_time?: number
  /** Last time to ship that the platform sets, Unix seconds. */
  rts_sla_time?: number
  /** When the seller arranged the shipping, Unix seconds. */
  rts_time?: number
  /** Note of the seller, not shown to the buyer. */
  seller_note?: string
  /** The platform cancels an order that is not AWAITING_COLLECTION by then. Unix seconds. */
  shipping_due_time?: number
  /** Name of the carrier. */
  shipping_provider?: string
  /** The carrier. */
  shipping_provider_id?: string
  /** Label and carrier by TikTok, by the seller, or digital delivery. */
  shipping_type?: "TIKTOK" | "SELLER" | "TIKTOK_DIGITAL" | (string & {})
  /** Whether the order is split over packages, or combined with another order. */
  split_or_combine_tag?: "COMBINED" | "SPLIT" | (string & {})
  /**
   * The state of the order. An ON_HOLD order is accepted and must not ship yet: the buyer can still cancel it without
   * the seller. A pre-order stays ON_HOLD until its release.
   */
  status?:
    | "UNPAID"
    | "ON_HOLD"
    | "AWAITING_SHIPMENT"
    | "PARTIALLY_SHIPPING"
    | "AWAITING_COLLECTION"
    | "IN_TRANSIT"
    | "DELIVERED"
    | "COMPLETED"
    | "CANCELLED"
    | (string & {})
  /** Tracking number; there once the order has shipped. */
  tracking_number?: string
  /** Last time for the collection that the platform sets, Unix seconds. */
  tts_sla_time?: number
  /**
   * When the status of the order last changed, Unix seconds. A new address, a note or a split may leave it as it was.
   */
  update_time?: number
  /** Id of the buyer, the same over all orders in this shop. */
  user_id?: string
  /** The warehouse it ships from. */
  warehouse_id?: string
}

export declare namespace Order {
  interface HandlingDuration {
    /** Whole number as text; `type` says which days count. */
    days?: string
    /** How `days` are counted. */
    type?: "CALENDAR_DAY" | "BUSINESS_DAY" | (string & {})
  }

  interface Package {
    id: string
  }
}

/** One unit of one SKU in an order. */
export interface OrderLineItem {
  /** Service fee that the platform charges the buyer (Indonesia). */
  buyer_service_fee?: string
  cancel_reason?: string
  /** Who cancelled the item. */
  cancel_user?: "BUYER" | "SELLER" | "OPERATOR" | "SYSTEM" | (string & {})
  /** What a combined listing is made of. */
  combined_listing_skus?: Array<CombinedListingSku>
  /** ISO 4217 code of every amount of the item. */
  currency?: string
  /** State of this item as the seller sees it. */
  display_status?:
    | "UNPAID"
    | "AWAITING_SHIPMENT"
    | "AWAITING_COLLECTION"
    | "IN_TRANSIT"
    | "DELIVERED"
    | "COMPLETED"
    | "CANCELLED"
    | (string & {})
  /** Charge that depends on how far the parcel goes, decimal number as text. */
  distance_fee?: string
  /** Shipping that depends on how far the parcel goes, decimal number as text. */
  distance_shipping_fee?: string
  /** Retail price of a gift or a free sample; 0 for all other items. */
  gift_retail_price?: string
  /**
   * Business days until a made-to-order item has to ship. `handling_duration` of the order replaces it.
   * @deprecated
   */
  handling_duration_days?: string
  id: string
  /** True for goods with transport rules. The platform decides which of them go into one package. */
  is_dangerous_good?: boolean
  /** True for a free gift. */
  is_gift?: boolean
  /** True if the buyer had the item made to their own design (print on demand, US). */
  is_pod_customized?: boolean
  /** True for a blind box, whose content is decided after the order. */
  is_unboxing_item?: boolean
  item_tax?: Array<ItemTax>
  /** True if a prescription has to be approved before it ships. */
  needs_prescription?: boolean
  /** Price before discounts. */
  original_price?: string
  /** The package that holds the item. */
  package_id?: string
  /** State of the package that holds the item. */
  package_status?: "TO_FULFILL" | "PROCESSING" | "FULFILLING" | "COMPLETED" | "CANCELLED" | (string & {})
  /** Deposit on bottles and cans (Germany), decimal number as text. */
  pfand_fee?: string
  /** Discount that the platform pays for. */
  platform_discount?: string
  /** Names the design of a print-on-demand item (US). */
  pod_info_id?: string
  product_id?: string
  /**
   * Kind of listing; tells a temporary one. No source names the values. Uncertain: the sources do not agree on it.
   */
  product_listing_type?: string
  product_name?: string
  /** Fee that some US states charge on deliveries. */
  retail_delivery_fee?: string
  /** The LIVE session in which it was bought (US). Uncertain: the sources do not agree on it. */
  room_id?: string
  /** When the seller arranged the shipping of the item, Unix seconds. */
  rts_time?: number
  /** Price after discounts of seller and platform. */
  sale_price?: string
  /** Discount that the seller pays for. */
  seller_discount?: string
  /** The merchant's own SKU code. */
  seller_sku?: string
  shipping_provider_id?: string
  shipping_provider_name?: string
  /**
   * Tax on the shipping of the item, decimal number as text. DE, ES, FR, IE and IT, where the seller turned the VAT
   * service on. Uncertain: the sources do not agree on it.
   */
  shipping_tax_amount?: string
  /**
   * Rate of the tax on shipping, as text. DE, ES, FR, IE and IT, where the seller turned the VAT service on.
   * Uncertain: the sources do not agree on it.
   */
  shipping_tax_rate?: string
  /**
   * Value added tax on the shipping of the item, decimal number as text (seen in Brazil). Uncertain: the sources do
   * not agree on it.
   */
  shipping_vat_amount?: string
  /** Rate of the value added tax on shipping, as text (seen in Brazil). Uncertain: the sources do not agree on it. */
  shipping_vat_rate?: string
  sku_id?: string
  /** Link to the picture of the SKU. */
  sku_image?: string
  /** The sales attributes in words, such as "Red, L". */
  sku_name?: string
  /**
   * How the SKU was sold. `order_type` of the order replaces it.
   * @deprecated
   */
  sku_type?: "NORMAL" | "ZERO_LOTTERY" | "SHOP_PARTNER" | "PRE_ORDER" | "MADE_TO_ORDER" | (string & {})
  /** What the buyer adds to reach the minimum order value (Thailand). */
  small_order_fee?: string
  sub_item_info?: Array<OrderSubItem>
  tracking_number?: string
  /** What a blind box held; no source names the fields. */
  unboxing_case_list?: Array<{ [key: string]: unknown }>
  unboxing_sku_code?: string
}

/** A line item, or an item inside a combined one. */
export interface OrderLineRef {
  order_line_id?: string | undefined
  sub_item_id?: string | undefined
}

/** What an order costs and who pays which part of it. Every amount is in `currency`. */
export interface OrderPayment {
  /** Service fee that the platform charges the buyer (Indonesia). */
  buyer_service_fee?: string
  /** ISO 4217 code of every amount here. */
  currency?: string
  /** Charge that depends on how far the parcel goes, decimal number as text. */
  distance_fee?: string
  /** Shipping that depends on how far the parcel goes, decimal number as text. */
  distance_shipping_fee?: string
  /** Fee for the way of paying, such as installments. */
  handling_fee?: string
  /** What the buyer pays to insure the goods, decimal number as text. */
  item_insurance_fee?: string
  /** Tax on the insurance of the goods, decimal number as text. */
  item_insurance_tax?: string
  /** Shipping before discounts. */
  original_shipping_fee?: string
  /**
   * Price of the goods before discounts. It includes the tax where prices do, as in cross-border shops, and excludes
   * it in the US.
   */
  original_total_product_price?: string
  /** Fee that the buyer pays for a discount of a payment provider. */
  payment_discount_service_fee?: string
  /** Discount of the platform for the chosen way of paying. */
  payment_platform_discount?: string
  /** Discount on goods that the platform pays for. */
  platform_discount?: string
  /** Tax on the goods. */
  product_tax?: string
  /** Fee that some US states charge on deliveries. */
  retail_delivery_fee?: string
  /** Discount on goods that the seller pays for. */
  seller_discount?: string
  /** What the buyer pays for shipping: the original fee less the discounts. In the US without tax. */
  shipping_fee?: string
  /**
   * Discount on shipping that the seller grants and the platform pays back in part after delivery; 0 below the
   * minimum order value of that program.
   */
  shipping_fee_cofunded_discount?: string
  /** Discount on shipping that the platform pays for. */
  shipping_fee_platform_discount?: string
  /** Discount on shipping that the seller alone pays for; 0 where `shipping_fee_cofunded_discount` applies. */
  shipping_fee_seller_discount?: string
  /** Tax on shipping. */
  shipping_fee_tax?: string
  /** Premium for insuring the parcel, paid by the buyer. */
  shipping_insurance_fee?: string
  /** What the buyer adds to reach the minimum order value (Thailand). */
  small_order_fee?: string
  /**
   * Price of the goods after discounts: `original_total_product_price` less `seller_discount` and
   * `platform_discount`. In the US without tax.
   */
  sub_total?: string
  /** All taxes of the order together. In some markets they are inside of the prices, in the US on top of them. */
  tax?: string
  /** What the buyer pays in all. Taxes that are inside of the prices are not added once more. */
  total_amount?: string
}

/** One unit of a SKU inside a combined line item. */
export interface OrderSubItem {
  cancel_reason?: string
  /** Who cancelled the item. */
  cancel_user?: "BUYER" | "SELLER" | "OPERATOR" | "SYSTEM" | (string & {})
  /** ISO 4217 code of every amount of the item. */
  currency?: string
  /** State of this item as the seller sees it. */
  display_status?:
    | "UNPAID"
    | "AWAITING_SHIPMENT"
    | "AWAITING_COLLECTION"
    | "IN_TRANSIT"
    | "DELIVERED"
    | "COMPLETED"
    | "CANCELLED"
    | (string & {})
  id: string
  /** True for goods with transport rules. The platform decides which of them go into one package. */
  is_dangerous_good?: boolean
  item_tax?: Array<ItemTax>
  /** Price before discounts. */
  original_price?: string
  package_id?: string
  /** State of the package that holds the item. */
  package_status?: "TO_FULFILL" | "PROCESSING" | "FULFILLING" | "COMPLETED" | "CANCELLED" | (string & {})
  /** Discount that the platform pays for. */
  platform_discount?: string
  product_id?: string
  product_name?: string
  /** Fee that some US states charge on deliveries. */
  retail_delivery_fee?: string
  /** When the seller arranged the shipping of the item, Unix seconds. */
  rts_time?: number
  /** Price after discounts of seller and platform. */
  sale_price?: string
  /** Discount that the seller pays for. */
  seller_discount?: string
  /** The merchant's own SKU code. */
  seller_sku?: string
  shipping_provider_id?: string
  shipping_provider_name?: string
  sku_id?: string
  /** Link to the picture of the SKU. */
  sku_image?: string
  sku_name?: string
  tracking_number?: string
  warehouse_id?: string
}

/** Where a package comes from or goes to. */
export interface PackageAddress {
  address_detail?: string
  address_line1?: string
  address_line2?: string
  address_line3?: string
  address_line4?: string
  full_address?: string
  name?: string
  phone_number?: string
  postal_code?: string
  region_code?: string
}

/**
 * The size of the packed product; the three sides are in `unit`. Goes with a weight of the same system of measurement.
 */
export interface PackageDimensionsInput {
  /** Whole number as text, in `unit`. */
  height: string
  /** Whole number as text, in `unit`. */
  length: string
  /** Unit of the three sides. CENTIMETER everywhere, INCH in the US only; global products take CENTIMETER alone. */
  unit: "CENTIMETER" | "INCH" | (string & {})
  /** Whole number as text, in `unit`. */
  width: string
}

/** A package that was refused, and why. */
export interface PackageError {
  /** Business code of this refusal. */
  code?: number
  detail?: PackageError.Detail
  message?: string
}

export declare namespace PackageError {
  interface Detail {
    package_id?: string
  }
}

/** The weight of the packed product; the value is in `unit`. Goes with sides of the same system of measurement. */
export interface PackageWeightInput {
  /**
   * What `value` counts. KILOGRAM everywhere, POUND in the US only, GRAM in Brazil, Japan and Mexico only; global
   * products take KILOGRAM alone.
   */
  unit: "KILOGRAM" | "POUND" | "GRAM" | (string & {})
  /** Decimal number as text, in `unit`, at most three digits behind the point. */
  value: string
}

/** How a SKU is sold before it is in stock. */
export interface PreSale {
  /** When a unit ships, by a date or by a number of days; which of the two follows from `type`. */
  fulfillment_type?: PreSale.FulfillmentType
  /** PRE_ORDER ships at a date, MADE_TO_ORDER after it is made, CUSTOM after it is made to the buyer's wish. */
  type?: "PRE_ORDER" | "MADE_TO_ORDER" | "CUSTOM" | (string & {})
}

export declare namespace PreSale {
  interface FulfillmentType {
    /** Days to make or prepare it; for the kinds without a fixed date. */
    handling_duration_days?: number
    /** When a pre-order ships, Unix seconds. */
    release_date?: number
  }
}

/** How a SKU is sold before it is in stock. */
export interface PreSaleInput {
  /** When a unit ships, by a date or by a number of days; which of the two follows from `type`. */
  fulfillment_type?: PreSaleInput.FulfillmentType | undefined
  /** PRE_ORDER ships at a date, MADE_TO_ORDER after it is made, CUSTOM after it is made to the buyer's wish. */
  type?: "PRE_ORDER" | "MADE_TO_ORDER" | "CUSTOM" | "NONE" | (string & {}) | undefined
}

export declare namespace PreSaleInput {
  interface FulfillmentType {
    /** Days to make or prepare it; for the kinds without a fixed date. */
    handling_duration_days?: number | undefined
    /** When a pre-order ships, Unix seconds. */
    release_date?: number | undefined
  }
}

/** One attribute of a product and its values. */
export interface ProductAttribute {
  id: string
  name?: string
  values?: Array<ProductAttribute.Value>
}

export declare namespace ProductAttribute {
  interface Value {
    id: string
    name?: string
  }
}

/** One attribute of a product and its values. */
export interface ProductAttributeInput {
  id: string
  values: ReadonlyArray<ProductAttributeInput.Value>
}

export declare namespace ProductAttributeInput {
  interface Value {
    id?: string | undefined
    /** At most 2,000 characters. */
    name?: string | undefined
  }
}

/** The status of the review of a listing. */
export interface ProductAudit {
  /** What a pre-approved listing still waits for. */
  pre_approved_reasons?: Array<"KYC_PENDING" | "RESTRICTED_CATEGORY_PENDING" | (string & {})>
  /** PRE_APPROVED goes live once what `pre_approved_reasons` names is done. */
  status?: "NONE" | "AUDITING" | "FAILED" | "PRE_APPROVED" | "APPROVED" | (string & {})
}

/** A certificate or other proof that a category asks for. */
export interface ProductCertification {
  /** When the certificate ends, Unix seconds. */
  expiration_date?: number
  files?: Array<ProductCertification.File>
  id: string
  images?: Array<ProductImage>
  title?: string
}

export declare namespace ProductCertification {
  interface File {
    /** File format. */
    format?: string
    id: string
    name?: string
    urls?: Array<string>
  }
}

/** A certificate or other proof that a category asks for. */
export interface ProductCertificationInput {
  /** When the certificate ends, Unix seconds. */
  expiration_date?: number | undefined
  files?: ReadonlyArray<ProductCertificationInput.File> | undefined
  id: string
  images?: ReadonlyArray<ImageRef> | undefined
}

export declare namespace ProductCertificationInput {
  interface File {
    /** File format. */
    format: string
    id: string
    name: string
  }
}

/** A product that was refused, and why. */
export interface ProductError {
  /** Business code of this refusal. */
  code?: number
  detail?: ProductError.Detail
  message?: string
}

export declare namespace ProductError {
  interface Detail {
    product_id?: string
  }
}

/** Products that are shown as variants of one another. */
export interface ProductFamily {
  id: string
  products?: Array<ProductFamily.Product>
}

export declare namespace ProductFamily {
  interface Product {
    id: string
  }
}

/** An image of the catalog: its URI for later calls, and URLs to show it. */
export interface ProductImage {
  /** Pixels. */
  height?: number
  /** Links to smaller renditions. */
  thumb_urls?: Array<string>
  /** Names the image in later calls; not a link. */
  uri?: string
  /** Links to the full image. */
  urls?: Array<string>
  /** Pixels. */
  width?: number
}

/** A product's figures in one interval. */
export interface ProductPerformanceInterval202405 {
  avg_page_visitor_breakdowns?: Array<CountBreakdown>
  /** Visitors of the product page a day, on average. */
  avg_page_visitors?: number
  /** Clicks among impressions as a fraction, as text: "0.0528" is 5.28 %. */
  click_through_rate?: string
  click_through_rate_breakdowns?: Array<RateBreakdown>
  end_date?: string
  gmv?: Money
  gmv_breakdowns?: Array<MoneyBreakdown>
  impression_breakdowns?: Array<CountBreakdown>
  /** Times it was shown. */
  impressions?: number
  /** Orders in the period. */
  orders?: number
  page_view_breakdowns?: Array<CountBreakdown>
  /** Times the page was seen. */
  page_views?: number
  start_date?: string
  unit_sold_breakdowns?: Array<CountBreakdown>
  /** Pieces sold. */
  units_sold?: number
}

/** A SKU of a product: its price, stock and attributes. */
export interface ProductSku {
  combined_skus?: Array<ProductSku.CombinedSku>
  external_list_prices?: Array<ExternalListPrice>
  /** Id of the SKU in the merchant's own system. */
  external_sku_id?: string
  /** Links to the SKU in other channels. */
  external_urls?: Array<string>
  /** Trade numbers of the SKUs that a virtual bundle contains. */
  extra_identifier_codes?: Array<string>
  fees?: Array<SkuFee>
  global_listing_policy?: ProductSku.GlobalListingPolicy
  id: string
  identifier_code?: SkuIdentifierCode
  inventory?: Array<SkuInventory>
  list_price?: Money
  pre_sale?: PreSale
  price?: SkuPrice
  sales_attributes?: Array<SkuSalesAttribute>
  /** The merchant's own SKU code. */
  seller_sku?: string
  /** Number of base units in one SKU, as text; for the price per unit. */
  sku_unit_count?: string
  status_info?: SkuStatusInfo
}

export declare namespace ProductSku {
  interface CombinedSku {
    brand?: ProductSku.Brand
    categories?: Array<CategoryNode>
    /** What keeps the combined listing off sale. */
    combined_listing_not_live_reasons?: Array<
      | "SUB_PRODUCT_DEACTIVATE"
      | "SUB_PRODUCT_DELETE"
      | "SUB_PRODUCT_FROZEN"
      | "SUB_SKU_DELETE"
      | "SUB_PRODUCT_CATEGORY_FIRST_LEVEL_ERROR"
      | "SUB_PRODUCT_CATEGORY_OVER_RESTRICTION"
      | (string & {})
    >
    inventory?: Array<ProductSku.Inventory>
    price?: SkuPrice
    product_id?: string
    product_main_image?: ProductImage
    sales_attributes?: Array<SkuSalesAttribute>
    seller_sku?: string
    /** How many units of that SKU one combined unit holds. */
    sku_count?: number
    sku_id?: string
    title?: string
  }

  interface Brand {
    id: string
    name?: string
  }

  interface Inventory {
    /** Units that can be ordered now and ship at once. Units that open orders have reserved are not counted. */
    quantity?: number
    /** The warehouse; left out by shops with one only. */
    warehouse_id?: string
  }

  interface GlobalListingPolicy {
    /** SHARED with the source listing, or EXCLUSIVE to this one. */
    inventory_type?: "SHARED" | "EXCLUSIVE" | (string & {})
    /** True if the price follows the source listing. */
    price_sync?: boolean
    replicate_source?: ProductSku.ReplicateSource
  }

  interface ReplicateSource {
    product_id?: string
    shop_id?: string
    sku_id?: string
  }
}

/** A SKU of a product to be created. */
export interface ProductSkuInput {
  combined_skus?: ReadonlyArray<CombinedSkuInput> | undefined
  external_list_prices?: ReadonlyArray<ExternalListPriceInput> | undefined
  /** Id of the SKU in the merchant's own system. At most 999 characters. */
  external_sku_id?: string | undefined
  /** Links to the SKU in other channels. */
  external_urls?: ReadonlyArray<string> | undefined
  /** Trade numbers of the SKUs that a virtual bundle contains. At most 10 of them. */
  extra_identifier_codes?: ReadonlyArray<string> | undefined
  fees?: ReadonlyArray<SkuFeeInput> | undefined
  identifier_code?: SkuIdentifierCodeInput | undefined
  inventory: ReadonlyArray<SkuInventoryInput>
  list_price?: ListPriceInput | undefined
  pre_sale?: PreSaleInput | undefined
  price: SkuPriceInput
  /** At most 3 of them. */
  sales_attributes?: ReadonlyArray<SkuSalesAttributeInput> | undefined
  /** The merchant's own SKU code, without spaces. Buyers do not see it. 1 to 50 characters. */
  seller_sku?: string | undefined
  /** Number of base units in one SKU, as text; for the price per unit, which the EU shows. 0.01 to 99,999.9999. */
  sku_unit_count?: string | undefined
}

/** A number of units of one SKU. */
export interface ProductSkuRefInput {
  /** Units of the SKU. */
  quantity: number
  sku_id: string
}

/** A SKU as the listing search shows it. */
export interface ProductSkuSummary {
  external_list_prices?: Array<ExternalListPrice>
  fees?: Array<SkuFee>
  id: string
  inventory?: Array<SkuInventory>
  list_price?: Money
  pre_sale?: PreSale
  price?: SkuPrice
  /** The merchant's own SKU code. */
  seller_sku?: string
  status_info?: SkuStatusInfo
}

/** Whether and how a product is sold by subscription. */
export interface ProductSubscription {
  subscribe_discount_details?: Array<ProductSubscription.SubscribeDiscountDetail>
  subscribe_promotion_config?: Array<ProductSubscription.SubscribePromotionConfig>
  /** Whether buyers can subscribe now. */
  subscribe_status?: "ENABLED" | "NOT_ENABLED" | (string & {})
  /** True if the platform allows subscriptions for this product. */
  support_subscribe?: boolean
}

export declare namespace ProductSubscription {
  interface SubscribeDiscountDetail {
    /** Which deliveries the discount is for: all, the first, or those that win a subscriber back. */
    discount_level?: "REGULAR" | "FIRST_ORDER" | "RETENTION" | (string & {})
    /** Percent off. */
    discount_value?: number
  }

  interface SubscribePromotionConfig {
    /** Which deliveries the discount is for: all, the first, or those that win a subscriber back. */
    discount_level?: "REGULAR" | "FIRST_ORDER" | "RETENTION" | (string & {})
    /** Percentages that may be chosen. */
    discount_options?: Array<number>
    /** Highest percentage allowed. */
    max_discount?: number
    /** Lowest percentage allowed. */
    min_discount?: number
  }
}

/** A product as the listing search shows it. */
export interface ProductSummary {
  audit?: ProductAudit
  /** When the product was created, Unix seconds. */
  create_time?: number
  /** True while edits wait in a draft beside the live version. */
  has_draft?: boolean
  id: string
  integrated_platform_statuses?: Array<IntegratedPlatformStatus>
  /** True for goods that are only given away, such as gifts with a purchase. */
  is_not_for_sale?: boolean
  /** How the platform rates the content of the listing: title, images, attributes. */
  listing_quality_tier?: "POOR" | "FAIR" | "GOOD" | (string & {})
  product_families?: Array<ProductFamily>
  /** Why the listing did not reach another storefront. */
  product_sync_fail_reasons?: Array<string>
  product_tags?: Array<string>
  recommended_categories?: Array<RecommendedCategory>
  /** Markets where it is sold, ISO 3166-1 alpha-2. */
  sales_regions?: Array<
    | "BR"
    | "DE"
    | "ES"
    | "FR"
    | "GB"
    | "ID"
    | "IE"
    | "IT"
    | "JP"
    | "MX"
    | "MY"
    | "PH"
    | "SG"
    | "TH"
    | "US"
    | "VN"
    | (string & {})
  >
  scheduled_sale?: ScheduledSale
  skus?: Array<ProductSkuSummary>
  /** The status of the listing; only ACTIVATE is on sale. */
  status?:
    | "DRAFT"
    | "PENDING"
    | "FAILED"
    | "ACTIVATE"
    | "SELLER_DEACTIVATED"
    | "PLATFORM_DEACTIVATED"
    | "FREEZE"
    | "DELETED"
    | (string & {})
  title?: string
  /** When the product last changed, Unix seconds. */
  update_time?: number
}

/** The video of a listing. */
export interface ProductVideo {
  cover_url?: string
  /** File format. */
  format?: string
  /** Pixels. */
  height?: number
  id: string
  /** Size of the original file. The vendor says megabytes; no answer was seen. */
  size?: number
  url?: string
  /** Pixels. */
  width?: number
}

/** How publishing to one market went. */
export interface PublishResult {
  fail_reasons?: Array<PublishResult.FailReason>
  /** ISO 3166-1 alpha-2 code of the market. */
  region?:
    | "DE"
    | "ES"
    | "FR"
    | "GB"
    | "ID"
    | "IE"
    | "IT"
    | "JP"
    | "MX"
    | "MY"
    | "PH"
    | "SG"
    | "TH"
    | "US"
    | "VN"
    | (string & {})
  /** Whether publishing to the market worked. */
  status?: "SUCCESS" | "FAILED" | "DRAFT" | (string & {})
}

export declare namespace PublishResult {
  interface FailReason {
    message?: string
  }
}

/** A rate of one kind of content or channel. */
export interface RateBreakdown {
  /** The rate of this kind, as text. */
  amount?: string
  /** Kind of content or channel. */
  type?: "LIVE" | "VIDEO" | "PRODUCT_CARD" | (string & {})
}

/**
 * Where an order goes. Absent, or an empty object, while the order is UNPAID or ON_HOLD. Where TikTok ships, the name
 * and the phone number are masked.
 */
export interface RecipientAddress {
  /** The part below the districts: street, number, building. */
  address_detail?: string
  address_line1?: string
  address_line2?: string
  address_line3?: string
  address_line4?: string
  delivery_preferences?: RecipientAddress.DeliveryPreferences
  district_info?: Array<RecipientAddress.DistrictInfo>
  /** The same as `name` where the platform has no separate names. */
  first_name?: string
  first_name_local_script?: string
  /** All parts of the address in one line. */
  full_address?: string
  /** Empty where the platform has no separate names. */
  last_name?: string
  last_name_local_script?: string
  /** Masked where TikTok ships the order. */
  name?: string
  /** Masked where TikTok ships the order. */
  phone_number?: string
  /** Post town (UK). */
  post_town?: string
  /** ZIP or postal code. */
  postal_code?: string
  /** ISO 3166-1 alpha-2 code. */
  region_code?: string
}

export declare namespace RecipientAddress {
  interface DeliveryPreferences {
    /** Where the carrier may leave the parcel. */
    drop_off_location?: string
  }

  interface DistrictInfo {
    /** L0 is the country; deeper levels are smaller. */
    address_level?: string
    /** What this level is called in the market, such as State. */
    address_level_name?: string
    /** Name of the district at this level. */
    address_name?: string
    /** ISO 3166 code, where the level has one. */
    iso_code?: string
  }
}

/** A category that the platform finds more fitting. */
export interface RecommendedCategory {
  id: string
  local_name?: string
}

/** What a refund is made of. Every amount is in `currency`. */
export interface RefundAmount {
  /** The part of the refund that the buyer had paid as a service fee (some markets), decimal number as text. */
  buyer_service_fee?: string
  /** ISO 4217 code. */
  currency?: string
  /** The part of the refund that is for shipping, decimal number as text. */
  refund_shipping_fee?: string
  /** The part of the refund that is for the goods, decimal number as text. */
  refund_subtotal?: string
  /** The part of the refund that is tax, decimal number as text. */
  refund_tax?: string
  /** All that goes back to the buyer, decimal number as text. */
  refund_total?: string
  /** The part of the refund that is a fee of some US states on deliveries, decimal number as text. */
  retail_delivery_fee?: string
}

/** The address of a responsible person. */
export interface ResponsiblePersonAddress {
  city?: string
  /** ISO 3166-1 alpha-2 code of the market. */
  country?: string
  district?: string
  postal_code?: string
  province?: string
  street_address_line1?: string
  street_address_line2?: string
}

/** The address of a responsible person. */
export interface ResponsiblePersonAddressInput {
  /** At most 500 characters. */
  city?: string | undefined
  /** ISO 3166-1 alpha-2 code of the market. */
  country: string
  /** At most 500 characters. */
  district?: string | undefined
  /** At most 500 characters. */
  postal_code: string
  /** At most 500 characters. */
  province?: string | undefined
  /** At most 500 characters. */
  street_address_line1: string
  /** At most 500 characters. */
  street_address_line2?: string | undefined
}

/** One line of a return. */
export interface ReturnLineItem {
  order_line_item_id?: string
  product_image?: Image
  product_name?: string
  refund_amount?: RefundAmount
  return_line_item_id?: string
  return_sub_line_items?: Array<ReturnSubLineItem>
  seller_sku?: string
  sku_id?: string
  sku_name?: string
}

/** One item of a combined product in a return. */
export interface ReturnSubLineItem {
  order_line_item_id?: string
  product_image?: Image
  product_name?: string
  refund_amount?: RefundAmount
  return_line_item_id?: string
  return_sub_line_item_id?: string
  seller_sku?: string
  sku_id?: string
  sku_name?: string
  sub_order_line_item_id?: string
}

/** One review of another channel. */
export interface ReviewRecordInput {
  /** At most 5,000 characters. */
  content?: string | undefined
  /** When the review was written, Unix milliseconds. */
  create_time_millis?: number | undefined
  external_review_id?: string | undefined
  /** At most 6 of them. */
  image_uris?: ReadonlyArray<string> | undefined
  /** Stars, 1 to 5. 1 to 5. */
  rating?: number | undefined
  /** At most 32 characters. */
  reviewer_display_name?: string | undefined
  /** At most 32 characters. */
  source?: string | undefined
  /** At most 50 characters. */
  title?: string | undefined
  /** At most 1 of them. */
  video_uris?: ReadonlyArray<string> | undefined
}

/** A creator's application for a sample, with the platform-wide user id. */
export interface SampleApplication202409 {
  /** Until when the seller can decide, Unix seconds. */
  approve_expiration_time?: number
  /** Samples that are left. */
  available_quantity?: number
  /** Hundredths of a percent: 1000 is 10 %. */
  commission_rate?: string
  creator?: SampleApplication202409.Creator
  disapprovable_reasons?: Array<string>
  /** The status of the content due. */
  fulfillment_status?:
    | "PENDING"
    | "ONGOING"
    | "SUCCEED"
    | "FAILED"
    | "OVERDUE"
    | "SUSPEND"
    | "CANCELLED"
    | "EXEMPTED"
    | (string & {})
  id: string
  /** True if the seller can approve it now. */
  is_approvable?: boolean
  order_id?: string
  partner_name?: string
  product?: SampleApplicationProduct
  /** Until when the sample has to ship, Unix seconds. */
  shipment_expiration_time?: number
  /** The status of the application. */
  status?:
    | "PENDING"
    | "AWAITING_SHIPMENT"
    | "SHIPPED"
    | "CONTENT_PENDING"
    | "REJECT_CANCELLED"
    | "OVERDUE_CANCELLED"
    | "UNFULFILL_CANCELLED"
    | "DEL_OPEN_COLLAB"
    | "SELLER_NOT_SHIP_CANCELLED"
    | "WITHDRAW_CANCELLED"
    | "UNFULFILLABLE_CANCELLED"
    | "OPS_CANCELLED"
    | "OPS_FAILED"
    | "OPS_COMPLETED"
    | "COMPLETED"
    | (string & {})
  tracking_number?: string
}

export declare namespace SampleApplication202409 {
  interface Creator {
    avatar_url?: string
    /** Posts of the creator. */
    content_count?: number
    /** Views of selling videos. */
    ec_video_view?: number
    /** Followers of the creator. */
    follower_count?: number
    fulfillment_percentage?: string
    gmv?: Money
    nickname?: string
    user_id?: string
    username?: string
  }
}

/** The SKU that a sample application asks for. */
export interface SampleApplicationProduct {
  id: string
  sku_id?: string
  sku_image_url?: string
  sku_name?: string
  title?: string
}

/** Where a free sample is. */
export interface SampleStatus {
  /** Speed of the delivery. */
  delivery_option?: "ECONOMY_SHIPPING" | "PREMIUM_SHIPPING" | (string & {})
  estimated_earliest_delivery_date?: string
  estimated_latest_delivery_date?: string
  /** Units sent as a sample. */
  quantity?: number
  shipping_provider_name?: string
  tracking_results?: Array<SampleStatus.TrackingResult>
}

export declare namespace SampleStatus {
  interface TrackingResult {
    /** What the carrier reported. */
    tracking_event_description?:
      | "THE_PACKAGE_HAS_BEEN_DELIVERED"
      | "OUT_FOR_DELIVERY"
      | "ORDER_PACKED_AND_READY_FOR_DROP_OFF_AT_CARRIERS_FACILITY"
      | "ORDER_PLACED"
      | (string & {})
    tracking_event_description_extended?: string
    tracking_event_update_date?: string
  }
}

/** When a listing goes live by itself. */
export interface ScheduledSale {
  /** True if the listing goes live by itself at `schedule_sale_time`. */
  is_enabled_scheduled_sale?: boolean
  /** When the listing goes live, Unix seconds. */
  schedule_sale_time?: number
}

/** When a listing goes live by itself. */
export interface ScheduledSaleInput {
  /** True if the listing goes live by itself at `schedule_sale_time`. */
  is_enabled_scheduled_sale?: boolean | undefined
  /** When the listing goes live, Unix seconds. */
  schedule_sale_time?: number | undefined
}

/** What the seller has to do, and by when. */
export interface SellerNextAction {
  /** What the seller can do next. */
  action?:
    | "SELLER_RESPOND_CANCEL"
    | "SELLER_RESPOND_REFUND"
    | "SELLER_RESPOND_RETURN"
    | "SELLER_RESPOND_RECEIVE_PACKAGE"
    | "SELLER_RESPOND_REPLACEMENT"
    | (string & {})
  /** Until when, Unix seconds; afterwards the platform decides. */
  deadline?: number
}

/** A shipping service with its price. */
export interface ShippingServiceInfo {
  /** ISO 4217 code. */
  currency?: string
  /** Days to delivery at best. */
  earliest_delivery_days?: number
  id: string
  /** Days to delivery at worst. */
  latest_delivery_days?: number
  name?: string
  /** What the service costs, decimal number as text. */
  price?: string
  shipping_provider_id?: string
  shipping_provider_name?: string
}

/** The shop's figures in one interval. */
export interface ShopPerformanceInterval202405 {
  avg_order_value?: Money
  avg_product_page_visitor_breakdowns?: Array<CountBreakdown>
  /** Visitors of product pages a day, on average. */
  avg_product_page_visitors?: number
  buyer_breakdowns?: Array<CountBreakdown>
  /** People who bought. */
  buyers?: number
  /** Orders that were cancelled or returned. */
  cancellations_and_returns?: number
  end_date?: string
  gmv?: Money
  gmv_breakdowns?: Array<MoneyBreakdown>
  /** Orders in the period. */
  orders?: number
  product_impression_breakdowns?: Array<CountBreakdown>
  /** Times a product was shown. */
  product_impressions?: number
  product_page_view_breakdowns?: Array<CountBreakdown>
  /** Times product pages were seen. */
  product_page_views?: number
  refunds?: Money
  /** Orders by SKU: an order with two SKUs counts twice. */
  sku_orders?: number
  start_date?: string
  /** Pieces sold. */
  units_sold?: number
}

/** The size chart, as an image or as a template. */
export interface SizeChartInput {
  image?: ImageRef | undefined
  template?: SizeChartInput.Template | undefined
}

export declare namespace SizeChartInput {
  interface Template {
    id: string
  }
}

/** A fee that a SKU carries beside its price, such as a bottle deposit. */
export interface SkuFee {
  /** Kind of packaging that the deposit is for. */
  additional_attribute?: "SINGLE_USE" | "REUSABLE" | "NOT_APPLICABLE" | (string & {})
  /** Decimal number as text, in the currency of the SKU. */
  amount?: string
  /** PFAND is the German bottle deposit. */
  type?: "PFAND" | (string & {})
}

/** A fee that a SKU carries beside its price, such as a bottle deposit. */
export interface SkuFeeInput {
  /** Kind of packaging that the deposit is for. */
  additional_attribute?: "SINGLE_USE" | "REUSABLE" | "NOT_APPLICABLE" | (string & {}) | undefined
  /** Decimal number as text, in the currency of the SKU. PFAND: 0.00 to 6300.00. 0 to 6,300. */
  amount?: string | undefined
  /** PFAND is the German bottle deposit. */
  type?: "PFAND" | (string & {}) | undefined
}

/** The trade number of a SKU. */
export interface SkuIdentifierCode {
  /** The digits printed under the barcode. */
  code?: string
  /** Numbering scheme of the code. */
  type?: "GTIN" | "EAN" | "UPC" | "ISBN" | "JAN" | (string & {})
}

/** The trade number of a SKU. */
export interface SkuIdentifierCodeInput {
  /** The digits printed under the barcode. */
  code?: string | undefined
  /** Numbering scheme of the code. */
  type?: "GTIN" | "EAN" | "UPC" | "ISBN" | "JAN" | (string & {}) | undefined
}

/** The stock of a SKU in one warehouse. */
export interface SkuInventory {
  /**
   * Units that become `quantity` once the stock is sold out, and ship after `handling_time`. Not for pre-order,
   * made-to-order and custom products.
   */
  backorder_quantity?: number
  /** Working days until a backorder ships; the same in every warehouse of a SKU. */
  handling_time?: number
  /** Units that can be ordered now and ship at once. Units that open orders have reserved are not counted. */
  quantity?: number
  /** The warehouse; left out by shops with one only. */
  warehouse_id?: string
}

/** The stock of a SKU in one warehouse. */
export interface SkuInventoryInput {
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
  quantity?: number | undefined
  /** The warehouse; left out by shops with one only. */
  warehouse_id: string
}

/** One SKU with its sales. */
export interface SkuPerformance {
  gmv?: Money
  /** Beyond 2^53: text in TypeScript, bare digits on the wire. */
  id: string
  /** Beyond 2^53: text in TypeScript, bare digits on the wire. */
  product_id?: string
  /** Orders by SKU: an order with two SKUs counts twice. */
  sku_orders?: number
  /** Pieces sold. */
  units_sold?: number
}

/** What a SKU costs. */
export interface SkuPrice {
  /** ISO 4217 code. */
  currency?:
    | "BRL"
    | "EUR"
    | "GBP"
    | "IDR"
    | "JPY"
    | "MXN"
    | "MYR"
    | "PHP"
    | "SGD"
    | "THB"
    | "USD"
    | "VND"
    | (string & {})
  /**
   * The price on the product page, before discounts. Searches of products leave it out for local sellers: there
   * `tax_exclusive_price` is that price.
   */
  sale_price?: string
  /**
   * Cross-border sellers: the price before tax, shipping and other charges, which the product page does not show.
   * Local sellers: the price on the product page, in searches of products. Where Japan or the US is served from
   * China, the same as `sale_price`.
   */
  tax_exclusive_price?: string
  /** Price per base unit, for markets that require it on the listing. */
  unit_price?: string
}

/** What a SKU costs. Cross-border sellers give `amount` or `sale_price`, all others `amount`. */
export interface SkuPriceInput {
  /**
   * Sellers inside the market, the EU being one: the price on the product page, before discounts. Cross-border
   * sellers: the price before tax, shipping and other charges, which the page does not show. Decimal number as text.
   */
  amount?: string | undefined
  /** ISO 4217 code. */
  currency:
    | "BRL"
    | "EUR"
    | "GBP"
    | "IDR"
    | "JPY"
    | "MXN"
    | "MYR"
    | "PHP"
    | "SGD"
    | "THB"
    | "USD"
    | "VND"
    | (string & {})
  /**
   * Cross-border sellers only: the price on the product page, before discounts; it wins over `amount`. Required where
   * a shop in Japan or the US ships from China. Decimal number as text.
   */
  sale_price?: string | undefined
}

/** The return of one SKU inside of an aftersales request. */
export interface SkuReturnRequest {
  order_id?: string
  return_id?: string
  /** Money alone, money against goods, or a replacement. */
  return_type?: string
  /** The stage that the return has reached. */
  return_status?: string
  /** The status of the platform's arbitration. */
  arbitration_status?: string
  /** Who acted. */
  role?: string
  return_reason?: string
  return_reason_text?: string
  seller_next_action_response?: Array<SellerNextAction>
  /** Return label by the platform, or arranged by the buyer. */
  shipment_type?: string
  /** How the goods reach the carrier. */
  handover_method?: string
  return_tracking_number?: string
  return_provider_name?: string
  return_provider_id?: string
  pre_return_id?: string
  next_return_id?: string
  refund_amount?: RefundAmount
  return_line_items?: Array<ReturnLineItem>
  /** When it was opened, Unix seconds. */
  create_time?: number
  /** When it last changed, Unix seconds. */
  update_time?: number
  discount?: SkuReturnRequest.Discount
  shipping_fee?: SkuReturnRequest.ShippingFee
  /** True if the buyer keeps the goods and still gets a refund. */
  buyer_keep_item?: boolean
  /** Label to print, or QR code to show. */
  return_shipping_document_type?: string
  /** Who sends the goods back. */
  return_method?: string
  /** True if the buyer sends several returns back in one package. */
  is_combined_return?: boolean
  combined_return_id?: string
  /** What the seller offered instead. */
  seller_proposed_return_type?: string
  /** What the seller offers to pay back while the buyer keeps the goods. */
  partial_refund_amount?: SkuReturnRequest.PartialRefundAmount
  /**
   * True if the buyer declined the partial refund that the seller offered; false also while the buyer has not
   * answered. Absent without an offer.
   */
  buyer_rejected_partial_refund?: boolean
  return_warehouse_address?: SkuReturnRequest.ReturnWarehouseAddress
  exchange_order_lines?: Array<SkuReturnRequest.ExchangeOrderLine>
  reshipment_order_id?: string
  /** True if the platform refunded before the goods came back. */
  is_quick_refund?: boolean
  return_sub_line_items?: Array<ReturnSubLineItem>
}

export declare namespace SkuReturnRequest {
  interface Discount {
    /** The part of the refund that is the discount of the platform on the goods. */
    product_platform_discount?: string
    /** The part of the refund that is the discount of the seller on the goods. */
    product_seller_discount?: string
    /** The part of the refund that is the discount of the platform on shipping. */
    shipping_fee_platform_discount?: string
    /** The part of the refund that is the discount of the seller on shipping. */
    shipping_fee_seller_discount?: string
  }

  interface ShippingFee {
    /** Share of the seller in the cost of sending the goods back, decimal number as text. */
    seller_paid_return_shipping_fee_amount?: string
    /** Share of the buyer in the cost of sending the goods back, decimal number as text. */
    buyer_paid_return_shipping_fee_amount?: string
    /** Share of the platform in the cost of sending the goods back, decimal number as text. */
    platform_paid_return_shipping_fee_amount?: string
  }

  interface PartialRefundAmount {
    /** What would go back to the buyer, decimal number as text. */
    partial_refund_total?: string
    /** ISO 4217 code. */
    currency?: string
  }

  interface ReturnWarehouseAddress {
    full_address?: string
  }

  interface ExchangeOrderLine {
    order_line_id?: string
    sku_id?: string
    sku_name?: string
    product_name?: string
    seller_sku_name?: string
    product_image?: Image
    price_detail?: SkuReturnRequest.PriceDetail
  }

  interface PriceDetail {
    /** ISO 4217 code. */
    currency?: string
    /** All that goes back to the buyer, decimal number as text. */
    refund_total?: string
    /** The part of the refund that is for the goods, decimal number as text. */
    refund_subtotal?: string
    /** The part of the refund that is for shipping, decimal number as text. */
    refund_shipping_fee?: string
    /** The part of the refund that is tax, decimal number as text. */
    refund_tax?: string
  }
}

/** One attribute that tells the SKUs of a product apart, such as its color, with its images. */
export interface SkuSalesAttribute {
  id: string
  name?: string
  sku_img?: ProductImage
  supplementary_sku_images?: Array<ProductImage>
  value_id?: string
  value_name?: string
}

/** One attribute that tells the SKUs of a product apart, with its images. */
export interface SkuSalesAttributeInput {
  id?: string | undefined
  /** At most 20 characters. */
  name?: string | undefined
  sku_img?: ImageRef | undefined
  /** At most 8 of them. */
  supplementary_sku_images?: ReadonlyArray<ImageRef> | undefined
  value_id?: string | undefined
  /** At most 50 characters. */
  value_name?: string | undefined
}

/** Whether a SKU is on sale, and who took it off. */
export interface SkuStatusInfo {
  /** Who took the SKU off sale. */
  deactivation_source?: "SELLER" | "PLATFORM" | "COMBO_RELATION" | (string & {})
  /** DEACTIVATED SKUs stay in the listing and cannot be bought. */
  status?: "NORMAL" | "DEACTIVATED" | (string & {})
}

/** How a product is sold by subscription. */
export interface SubscribeInfoInput {
  discount_details?: ReadonlyArray<SubscribeInfoInput.DiscountDetail> | undefined
  /** Whether buyers can subscribe. */
  subscribe_status?: "ENABLED" | "NOT_ENABLED" | (string & {}) | undefined
}

export declare namespace SubscribeInfoInput {
  interface DiscountDetail {
    /** Which deliveries the discount is for: all, the first, or those that win a subscriber back. */
    discount_level?: "REGULAR" | "FIRST_ORDER" | "RETENTION" | (string & {}) | undefined
    /** Percent off. */
    discount_value?: number | undefined
  }
}

/** One product with what a video sold of it. */
export interface VideoProductPerformance {
  daily_avg_buyers?: string
  gmv?: Money
  id: string
  name?: string
  /** Pieces sold. */
  units_sold?: number
}

/** The address of a warehouse. */
export interface WarehouseAddressInput {
  address_line_1?: string | undefined
  address_line_2?: string | undefined
  address_line_3?: string | undefined
  address_line_4?: string | undefined
  city?: string | undefined
  district?: string | undefined
  postcode?: string | undefined
  /** ISO 3166-1 alpha-2 code of the market. */
  region?: string | undefined
  state?: string | undefined
}

/** What a warehouse is and where it is. */
export interface WarehouseDetailInput {
  address?: WarehouseAddressInput | undefined
  contact_person?: string | undefined
  cover_address_detail?: ReadonlyArray<WarehouseAddressInput> | undefined
  cover_region_code?: string | undefined
  /** Makes it the one that orders ship from unless told otherwise. */
  default_warehouse?: boolean | undefined
  external_warehouse_id?: string | undefined
  first_name?: string | undefined
  first_name_local_script?: string | undefined
  last_name?: string | undefined
  last_name_local_script?: string | undefined
  name?: string | undefined
  phone_number?: string | undefined
  /** SALES_WAREHOUSE ships orders, RETURN_WAREHOUSE takes goods back. */
  type?: "SALES_WAREHOUSE" | "RETURN_WAREHOUSE" | (string & {}) | undefined
}

/** What every webhook of TikTok Shop carries around its `data`. */
export interface WebhookEnvelope {
  /** Number of the event type. */
  type: number
  /** Id of this notification, the same on every delivery of it. Old captures lack it. */
  tts_notification_id?: string
  /** When the event was sent, Unix seconds. The signature covers it. */
  timestamp: number
}

/** A weight; the value is in `unit`. */
export interface Weight {
  /** What `value` counts. */
  unit?: "KILOGRAM" | "POUND" | "MILLIGRAM" | "GRAM" | "OUNCE" | (string & {})
  /** Decimal number as text, in `unit`. */
  value?: string
}

/** A weight; the value is in `unit`. */
export interface WeightInput {
  /** What `value` counts; GRAM in markets of the metric system, POUND in the US. */
  unit: "GRAM" | "POUND" | (string & {})
  /** Decimal number as text, in `unit`. */
  value: string
}

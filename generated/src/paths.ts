// Generated from spec/openapi.yaml. Do not edit: `pnpm generate`.
import type { Upload } from "@tiktok-shop-kit/client"

export interface paths {
  "/api/v2/token/get": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Exchanges the authorization code of a consent for an access token and a refresh token. */
    get: operations["authentication.v2.getAccessToken"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/api/v2/token/refresh": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Trades a refresh token for a new access token and a new refresh token. */
    get: operations["authentication.v2.refreshAccessToken"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/authorization/202309/shops": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Lists the shops that the access token reaches, each with the cipher that shop calls carry. */
    get: operations["authorization.202309.getAuthorizedShops"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/order/202309/orders/search": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Finds the orders of one shop by status, buyer or time and returns them whole. */
    post: operations["order.202309.getOrderList"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/order/202507/orders": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Reads up to 50 orders by id. */
    get: operations["order.202507.getOrderDetail"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/product/202309/images/upload": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Uploads one image, to be referred to by its URI when a product is created or edited. */
    post: operations["product.202309.uploadProductImage"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/product/202309/inventory/search": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Reads what is available and what is committed, for products or single SKUs, per warehouse. */
    post: operations["product.202309.inventorySearch"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/product/202309/products": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Creates a product and submits it for review, or keeps it as a draft. */
    post: operations["product.202309.createProduct"]
    /** Deletes products of a shop; orders placed before are not touched. */
    delete: operations["product.202309.deleteProducts"]
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/product/202309/products/{product_id}": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Reads one product whole: texts, images, attributes, SKUs, prices and stock. */
    get: operations["product.202309.getProduct"]
    put?: never
    post?: never
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/product/202309/products/{product_id}/inventory/update": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Sets the stock of a product's SKUs, per warehouse, to absolute quantities. */
    post: operations["product.202309.updateInventory"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  "/product/202502/products/search": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Finds the products of one shop by status, SKU or time, newest form of the listing search; stops at 10,000 rows. */
    post: operations["product.202502.searchProducts"]
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    /** @description One category on the way from the top level to a leaf. */
    CategoryNode: {
      id: string
      /** @description True at the bottom of the tree, where products may be listed. */
      is_leaf?: boolean
      /** @description Name in the language of the market. */
      local_name?: string
      /** @description The category above; 0 at the top. */
      parent_id?: string
    }
    /** @description A SKU that a combined listing contains. */
    CombinedListingSku: {
      product_id?: string
      seller_sku?: string
      /**
       * Format: int32
       * @description How many units of that SKU one combined unit holds.
       */
      sku_count?: number
      sku_id?: string
    }
    /** @description What every operation of TikTok Shop answers around its `data`. */
    Envelope: {
      /**
       * Format: int32
       * @description 0 on success; otherwise a business code of errors.yaml.
       */
      code: number
      /** @description For people: what went wrong, often with a short link. "Success" when all is well. */
      message?: string
      /** @description The platform's id of this request; support asks for it. */
      request_id?: string
    }
    /** @description The list price of a SKU in another sales channel. */
    ExternalListPrice: {
      /** @description Decimal number as text, in the unit of the currency. */
      amount: string
      /** @description ISO 4217 code. */
      currency: "USD" | (string & {})
      /** @description Which channel the price comes from. */
      source?: "SHOPIFY_COMPARE_AT_PRICE" | (string & {})
    }
    /** @description The global product that a local one was made from. */
    GlobalProductAssociation: {
      global_product_id?: string
      sku_mappings?: {
        global_sku_id?: string
        local_sku_id?: string
        sales_attribute_mappings?: {
          global_attribute_id?: string
          global_value_id?: string
          local_attribute_id?: string
          local_value_id?: string
        }[]
      }[]
    }
    /** @description An image uploaded before. */
    ImageRef: {
      /** @description Names the image in later calls; not a link. */
      uri: string
    }
    /** @description The state of a listing on a platform beside TikTok Shop. */
    IntegratedPlatformStatus: {
      /** @description The other storefront. */
      platform?: "TOKOPEDIA" | (string & {})
      /** @description State of the listing there. */
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
    /** @description One tax on a line item. */
    ItemTax: {
      /** @description Decimal number as text, in the currency of the item. */
      tax_amount?: string
      /** @description Rate as text, as a share of one. */
      tax_rate?: string
      /** @description Kind of tax. */
      tax_type?: "SALES_TAX" | (string & {})
    }
    /** @description An amount in one currency. */
    Money: {
      /** @description Decimal number as text, in the unit of the currency, such as "12.99". */
      amount: string
      /** @description ISO 4217 code. */
      currency: "USD" | (string & {})
    }
    /** @description One order: who bought what, what it costs, and where it stands. */
    Order: {
      auto_combine_group_id?: string
      buyer_avatar?: string
      buyer_email?: string
      buyer_message?: string
      buyer_nickname?: string
      /**
       * Format: int64
       * @description Until when an unshipped order is cancelled by the platform, Unix seconds.
       */
      cancel_order_sla_time?: number
      cancel_reason?: string
      /**
       * Format: int64
       * @description When the order was cancelled, Unix seconds.
       */
      cancel_time?: number
      /** @description Who cancelled it. */
      cancellation_initiator?: "SELLER" | "BUYER" | "SYSTEM" | (string & {})
      channel_entity_national_registry_id?: string
      /**
       * Format: int64
       * @description Until when the carrier has to have the parcel, Unix seconds.
       */
      collection_due_time?: number
      /**
       * Format: int64
       * @description When the carrier took the parcel, Unix seconds.
       */
      collection_time?: number
      /** @description The storefront it was bought on. */
      commerce_platform?: "TIKTOK_SHOP" | "TOKOPEDIA" | (string & {})
      consultation_id?: string
      /** @description Brazilian tax number of the buyer. */
      cpf?: string
      cpf_name?: string
      /**
       * Format: int64
       * @description When the order was placed, Unix seconds.
       */
      create_time?: number
      /**
       * Format: int64
       * @description Until when it has to be delivered, Unix seconds.
       */
      delivery_due_time?: number
      delivery_option_id?: string
      delivery_option_name?: string
      /**
       * Format: int64
       * @description Until when the chosen way of delivery promises it, Unix seconds.
       */
      delivery_option_required_delivery_time?: number
      /**
       * Format: int64
       * @description Until when the platform's rules want it delivered, Unix seconds.
       */
      delivery_sla_time?: number
      /**
       * Format: int64
       * @description When it was delivered, Unix seconds.
       */
      delivery_time?: number
      /** @description To the door, or to a collection point. */
      delivery_type?: "HOME_DELIVERY" | "COLLECTION_POINT" | (string & {})
      exchange_source_order_id?: string
      /** @description Delivery program that the order falls under. */
      fast_delivery_program?: "3_DAY_DELIVERY" | (string & {})
      /**
       * Format: int64
       * @description Until when fast dispatch wants it handed over, Unix seconds.
       */
      fast_dispatch_sla_time?: number
      /**
       * Format: int32
       * @description How urgent it is; higher comes first.
       */
      fulfillment_priority_level?: number
      /** @description Who packs and ships: the seller, a TikTok warehouse, or Tokopedia's. */
      fulfillment_type?:
        | "FULFILLMENT_BY_SELLER"
        | "FULFILLMENT_BY_TIKTOK"
        | "FULFILLMENT_BY_DILAYANI_TOKOPEDIA"
        | (string & {})
      handling_duration?: {
        days?: string
        /** @description How `days` are counted. */
        type?: "CALENDAR_DAY" | "BUSINESS_DAY" | (string & {})
      }
      /** @description True where the buyer changed the address after ordering. */
      has_updated_recipient_address?: boolean
      id: string
      /** @description True while the buyer's wish to cancel is open. */
      is_buyer_request_cancel?: boolean
      /** @description True where the buyer pays cash on delivery. */
      is_cod?: boolean
      /** @description True where it replaces goods that the buyer exchanged. */
      is_exchange_order?: boolean
      /** @description True during the hour in which the buyer may still cancel freely; do not ship yet. */
      is_on_hold_order?: boolean
      /** @description True where it makes up for a lost or faulty delivery. */
      is_replacement_order?: boolean
      /** @description True for a free sample to a creator. */
      is_sample_order?: boolean
      /** @description True for a delivery of a subscription. */
      is_subscription_order?: boolean
      line_items?: components["schemas"]["OrderLineItem"][]
      /** @description Whether the seller has to hand in an invoice (Brazil). */
      need_upload_invoice?:
        | "UNKNOWN"
        | "NEED_INVOICE"
        | "NO_NEED"
        | "INVOICE_UPLOADED"
        | "INVOICE_PROCESSING"
        | (string & {})
      /** @description Codes of the buyer's special rights on this order. */
      order_rights?: number[]
      /** @description How it was sold: from stock, as a draw, before stock, made to order, on backorder, or digital. */
      order_type?:
        | "NORMAL"
        | "ZERO_LOTTERY"
        | "PRE_ORDER"
        | "MADE_TO_ORDER"
        | "BACK_ORDER"
        | "VIRTUAL_ORDER"
        | (string & {})
      packages?: {
        id: string
      }[]
      /**
       * Format: int64
       * @description When it was paid, Unix seconds; absent while unpaid.
       */
      paid_time?: number
      payment?: components["schemas"]["OrderPayment"]
      payment_auth_code?: string
      /** @description Kind of card that paid. */
      payment_card_type?: "Debit" | "Credit" | "Prepaid" | (string & {})
      payment_method_code?: string
      payment_method_name?: string
      /**
       * Format: int64
       * @description Until when a parcel must be ready for the carrier's visit, Unix seconds.
       */
      pick_up_cut_off_time?: number
      recipient_address?: components["schemas"]["RecipientAddress"]
      /**
       * Format: int64
       * @description By when the platform advises to ship, Unix seconds.
       */
      recommended_shipping_time?: number
      /**
       * Format: int64
       * @description When a pre-order may ship, Unix seconds.
       */
      release_date?: number
      replaced_order_id?: string
      /**
       * Format: int64
       * @description When the buyer asked to cancel, Unix seconds.
       */
      request_cancel_time?: number
      /**
       * Format: int64
       * @description Until when the platform's rules want it ready to ship, Unix seconds.
       */
      rts_sla_time?: number
      /**
       * Format: int64
       * @description When it was marked ready to ship, Unix seconds.
       */
      rts_time?: number
      seller_note?: string
      /**
       * Format: int64
       * @description Until when it has to ship; afterwards it is cancelled, Unix seconds.
       */
      shipping_due_time?: number
      shipping_provider?: string
      shipping_provider_id?: string
      /** @description Label and carrier by TikTok, by the seller, or digital delivery. */
      shipping_type?: "TIKTOK" | "SELLER" | "TIKTOK_DIGITAL" | (string & {})
      /** @description Whether its parcels were split or joined with another order's. */
      split_or_combine_tag?: "COMBINED" | "SPLIT" | (string & {})
      /** @description Where the order stands. UNPAID and ON_HOLD must not ship yet. */
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
      tracking_number?: string
      /**
       * Format: int64
       * @description Until when the carrier's first scan is expected, Unix seconds.
       */
      tts_sla_time?: number
      /**
       * Format: int64
       * @description When anything in the order last changed, Unix seconds.
       */
      update_time?: number
      /** @description Id of the buyer, the same over all orders in this shop. */
      user_id?: string
      warehouse_id?: string
    }
    /** @description One unit of one SKU in an order. */
    OrderLineItem: {
      buyer_service_fee?: string
      cancel_reason?: string
      /** @description Who cancelled the item. */
      cancel_user?: "BUYER" | "SELLER" | "OPERATOR" | "SYSTEM" | (string & {})
      combined_listing_skus?: components["schemas"]["CombinedListingSku"][]
      /** @description ISO 4217 code. */
      currency?: string
      /** @description State of this item as the seller sees it. */
      display_status?:
        | "UNPAID"
        | "AWAITING_SHIPMENT"
        | "AWAITING_COLLECTION"
        | "IN_TRANSIT"
        | "DELIVERED"
        | "COMPLETED"
        | "CANCELLED"
        | (string & {})
      distance_fee?: string
      distance_shipping_fee?: string
      gift_retail_price?: string
      handling_duration_days?: string
      id: string
      /** @description True for goods with transport rules, such as batteries. */
      is_dangerous_good?: boolean
      /** @description True for a free gift. */
      is_gift?: boolean
      /** @description True for a blind box, whose content is decided after the order. */
      is_unboxing_item?: boolean
      item_tax?: components["schemas"]["ItemTax"][]
      /** @description True where a prescription has to be approved before it ships. */
      needs_prescription?: boolean
      original_price?: string
      package_id?: string
      /** @description State of the package that holds the item. */
      package_status?: "TO_FULFILL" | "PROCESSING" | "FULFILLING" | "COMPLETED" | "CANCELLED" | (string & {})
      pfand_fee?: string
      platform_discount?: string
      product_id?: string
      product_name?: string
      retail_delivery_fee?: string
      /** @description The LIVE session in which it was bought (US). */
      room_id?: string
      /**
       * Format: int64
       * @description When the item was marked ready to ship, Unix seconds.
       */
      rts_time?: number
      sale_price?: string
      seller_discount?: string
      seller_sku?: string
      shipping_provider_id?: string
      shipping_provider_name?: string
      sku_id?: string
      sku_image?: string
      sku_name?: string
      /** @description How the SKU was sold. */
      sku_type?: "NORMAL" | "ZERO_LOTTERY" | "SHOP_PARTNER" | "PRE_ORDER" | "MADE_TO_ORDER" | (string & {})
      small_order_fee?: string
      sub_item_info?: components["schemas"]["OrderSubItem"][]
      tracking_number?: string
      unboxing_sku_code?: string
    }
    /** @description What an order costs and who pays which part of it. Every amount is in `currency`. */
    OrderPayment: {
      /** @description Fee that the platform charges the buyer (some markets). */
      buyer_service_fee?: string
      /** @description ISO 4217 code of every amount here. */
      currency?: string
      distance_fee?: string
      distance_shipping_fee?: string
      handling_fee?: string
      item_insurance_fee?: string
      item_insurance_tax?: string
      /** @description Shipping before discounts. */
      original_shipping_fee?: string
      /** @description Price of the goods before discounts. */
      original_total_product_price?: string
      payment_discount_service_fee?: string
      payment_platform_discount?: string
      /** @description Discount on goods that the platform bears. */
      platform_discount?: string
      /** @description Tax on the goods. */
      product_tax?: string
      /** @description Fee that some US states charge on deliveries. */
      retail_delivery_fee?: string
      /** @description Discount on goods that the seller bears. */
      seller_discount?: string
      /** @description What the buyer pays for shipping, discounts taken off. */
      shipping_fee?: string
      /** @description Discount on shipping that seller and platform share. */
      shipping_fee_cofunded_discount?: string
      /** @description Discount on shipping that the platform bears. */
      shipping_fee_platform_discount?: string
      /** @description Discount on shipping that the seller bears. */
      shipping_fee_seller_discount?: string
      /** @description Tax on shipping. */
      shipping_fee_tax?: string
      shipping_insurance_fee?: string
      /** @description Fee for an order below a minimum (some markets). */
      small_order_fee?: string
      /** @description Price of the goods after discounts, before shipping. */
      sub_total?: string
      /** @description All taxes together. */
      tax?: string
      /** @description What the buyer pays in all, discounts taken off. */
      total_amount?: string
    }
    /** @description One unit of a SKU inside a combined line item. */
    OrderSubItem: {
      cancel_reason?: string
      /** @description Who cancelled the item. */
      cancel_user?: "BUYER" | "SELLER" | "OPERATOR" | "SYSTEM" | (string & {})
      /** @description ISO 4217 code. */
      currency?: string
      /** @description State of this item as the seller sees it. */
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
      /** @description True for goods with transport rules, such as batteries. */
      is_dangerous_good?: boolean
      item_tax?: components["schemas"]["ItemTax"][]
      original_price?: string
      package_id?: string
      /** @description State of the package that holds the item. */
      package_status?: "TO_FULFILL" | "PROCESSING" | "FULFILLING" | "COMPLETED" | "CANCELLED" | (string & {})
      platform_discount?: string
      product_id?: string
      product_name?: string
      retail_delivery_fee?: string
      /** @description When the item was marked ready to ship, Unix seconds. */
      rts_time?: number
      sale_price?: string
      seller_discount?: string
      seller_sku?: string
      shipping_provider_id?: string
      shipping_provider_name?: string
      sku_id?: string
      sku_image?: string
      sku_name?: string
      tracking_number?: string
      warehouse_id?: string
    }
    /** @description The size of the parcel. */
    PackageDimensions: {
      /** @description Whole number as text, in `unit`. */
      height?: string
      /** @description Whole number as text, in `unit`. */
      length?: string
      /** @description CENTIMETER or INCH. */
      unit?: string
      /** @description Whole number as text, in `unit`. */
      width?: string
    }
    /** @description The weight of the parcel. */
    PackageWeight: {
      /** @description KILOGRAM, or POUND in the US. */
      unit?: "KILOGRAM" | "POUND" | (string & {})
      /** @description Decimal number as text, in `unit`. */
      value?: string
    }
    /** @description How a SKU is sold before it is in stock. */
    PreSale: {
      fulfillment_type?: {
        /**
         * Format: int32
         * @description Days to make or prepare it; for the kinds without a fixed date.
         */
        handling_duration_days?: number
        /**
         * Format: int64
         * @description When a pre-order ships, Unix seconds.
         */
        release_date?: number
      }
      /** @description PRE_ORDER ships at a date, MADE_TO_ORDER after it is made, CUSTOM after it is made to the buyer's wish. */
      type?: "PRE_ORDER" | "MADE_TO_ORDER" | "CUSTOM" | (string & {})
    }
    /** @description How a SKU is sold before it is in stock. */
    PreSaleInput: {
      fulfillment_type?: {
        /**
         * Format: int32
         * @description Days to make or prepare it; for the kinds without a fixed date.
         */
        handling_duration_days?: number
        /**
         * Format: int64
         * @description When a pre-order ships, Unix seconds.
         */
        release_date?: number
      }
      /** @description PRE_ORDER ships at a date, MADE_TO_ORDER after it is made, CUSTOM after it is made to the buyer's wish. */
      type?: "PRE_ORDER" | "MADE_TO_ORDER" | "CUSTOM" | (string & {})
    }
    /** @description Where the review of a listing stands. */
    ProductAudit: {
      /** @description What a pre-approved listing still waits for. */
      pre_approved_reasons?: ("KYC_PENDING" | "RESTRICTED_CATEGORY_PENDING" | (string & {}))[]
      /** @description PRE_APPROVED goes live once what `pre_approved_reasons` names is done. */
      status?: "NONE" | "AUDITING" | "FAILED" | "PRE_APPROVED" | "APPROVED" | (string & {})
    }
    /** @description A certificate or other proof that a category asks for. */
    ProductCertification: {
      /**
       * Format: int64
       * @description When the certificate ends, Unix seconds.
       */
      expiration_date?: number
      files?: {
        format?: string
        id: string
        name?: string
        urls?: string[]
      }[]
      id: string
      images?: components["schemas"]["ProductImage"][]
      title?: string
    }
    /** @description Products that are shown as variants of one another. */
    ProductFamily: {
      id: string
      products?: {
        id: string
      }[]
    }
    /** @description An image of the catalog: its URI for later calls, and URLs to show it. */
    ProductImage: {
      /**
       * Format: int32
       * @description Pixels.
       */
      height?: number
      /** @description Links to smaller renditions. */
      thumb_urls?: string[]
      /** @description Names the image in later calls; not a link. */
      uri?: string
      /** @description Links to the full image. */
      urls?: string[]
      /**
       * Format: int32
       * @description Pixels.
       */
      width?: number
    }
    /** @description A SKU of a product: its price, stock and attributes. */
    ProductSku: {
      combined_skus?: {
        brand?: {
          id: string
          name?: string
        }
        categories?: components["schemas"]["CategoryNode"][]
        /** @description What keeps the combined listing off sale. */
        combined_listing_not_live_reasons?: (
          | "SUB_PRODUCT_DEACTIVATE"
          | "SUB_PRODUCT_DELETE"
          | "SUB_PRODUCT_FROZEN"
          | "SUB_SKU_DELETE"
          | "SUB_PRODUCT_CATEGORY_FIRST_LEVEL_ERROR"
          | "SUB_PRODUCT_CATEGORY_OVER_RESTRICTION"
          | (string & {})
        )[]
        inventory?: {
          /**
           * Format: int32
           * @description Units on hand in this warehouse.
           */
          quantity?: number
          /** @description The warehouse; left out by shops with one only. */
          warehouse_id?: string
        }[]
        price?: components["schemas"]["SkuPrice"]
        product_id?: string
        product_main_image?: components["schemas"]["ProductImage"]
        sales_attributes?: components["schemas"]["SkuSalesAttribute"][]
        seller_sku?: string
        /**
         * Format: int32
         * @description How many units of that SKU one combined unit holds.
         */
        sku_count?: number
        sku_id?: string
        title?: string
      }[]
      external_list_prices?: components["schemas"]["ExternalListPrice"][]
      external_sku_id?: string
      external_urls?: string[]
      extra_identifier_codes?: string[]
      fees?: components["schemas"]["SkuFee"][]
      global_listing_policy?: {
        /** @description SHARED with the source listing, or EXCLUSIVE to this one. */
        inventory_type?: "SHARED" | "EXCLUSIVE" | (string & {})
        /** @description True where the price follows the source listing. */
        price_sync?: boolean
        replicate_source?: {
          product_id?: string
          shop_id?: string
          sku_id?: string
        }
      }
      id: string
      identifier_code?: components["schemas"]["SkuIdentifierCode"]
      inventory?: components["schemas"]["SkuInventory"][]
      list_price?: components["schemas"]["Money"]
      pre_sale?: components["schemas"]["PreSale"]
      price?: components["schemas"]["SkuPrice"]
      sales_attributes?: components["schemas"]["SkuSalesAttribute"][]
      seller_sku?: string
      sku_unit_count?: string
      status_info?: components["schemas"]["SkuStatusInfo"]
    }
    /** @description A SKU as the listing search shows it. */
    ProductSkuSummary: {
      external_list_prices?: components["schemas"]["ExternalListPrice"][]
      fees?: components["schemas"]["SkuFee"][]
      id: string
      inventory?: components["schemas"]["SkuInventory"][]
      list_price?: components["schemas"]["Money"]
      pre_sale?: components["schemas"]["PreSale"]
      price?: components["schemas"]["SkuPrice"]
      seller_sku?: string
      status_info?: components["schemas"]["SkuStatusInfo"]
    }
    /** @description Whether and how a product is sold by subscription. */
    ProductSubscription: {
      subscribe_discount_details?: {
        /** @description Which deliveries the discount is for: all, the first, or those that win a subscriber back. */
        discount_level?: "REGULAR" | "FIRST_ORDER" | "RETENTION" | (string & {})
        /**
         * Format: int32
         * @description Percent off.
         */
        discount_value?: number
      }[]
      subscribe_promotion_config?: {
        /** @description Which deliveries the discount is for: all, the first, or those that win a subscriber back. */
        discount_level?: "REGULAR" | "FIRST_ORDER" | "RETENTION" | (string & {})
        /** @description Percentages that may be chosen. */
        discount_options?: number[]
        /**
         * Format: int32
         * @description Highest percentage allowed.
         */
        max_discount?: number
        /**
         * Format: int32
         * @description Lowest percentage allowed.
         */
        min_discount?: number
      }[]
      /** @description Whether buyers can subscribe now. */
      subscribe_status?: "ENABLED" | "NOT_ENABLED" | (string & {})
      /** @description True where the platform allows subscriptions for this product. */
      support_subscribe?: boolean
    }
    /** @description A product as the listing search shows it. */
    ProductSummary: {
      audit?: components["schemas"]["ProductAudit"]
      /**
       * Format: int64
       * @description When the product was created, Unix seconds.
       */
      create_time?: number
      /** @description True while edits wait in a draft beside the live version. */
      has_draft?: boolean
      id: string
      integrated_platform_statuses?: components["schemas"]["IntegratedPlatformStatus"][]
      /** @description True for goods that are only given away, such as gifts with a purchase. */
      is_not_for_sale?: boolean
      /** @description How the platform rates the completeness of the listing. */
      listing_quality_tier?: "POOR" | "FAIR" | "GOOD" | (string & {})
      product_families?: components["schemas"]["ProductFamily"][]
      /** @description Why the listing did not reach another storefront. */
      product_sync_fail_reasons?: string[]
      recommended_categories?: components["schemas"]["RecommendedCategory"][]
      /** @description Markets where it is sold, ISO 3166-1 alpha-2. */
      sales_regions?: (
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
      )[]
      scheduled_sale?: components["schemas"]["ScheduledSale"]
      skus?: components["schemas"]["ProductSkuSummary"][]
      /** @description Where the listing stands; only ACTIVATE is on sale. */
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
      /**
       * Format: int64
       * @description When the product was last edited, Unix seconds.
       */
      update_time?: number
    }
    /** @description The video of a listing. */
    ProductVideo: {
      cover_url?: string
      format?: string
      /**
       * Format: int32
       * @description Pixels.
       */
      height?: number
      id: string
      /**
       * Format: int32
       * @description Bytes.
       */
      size?: number
      url?: string
      /**
       * Format: int32
       * @description Pixels.
       */
      width?: number
    }
    /** @description Where an order goes. Parts are masked before the platform allows shipping, and after delivery. */
    RecipientAddress: {
      address_detail?: string
      address_line1?: string
      address_line2?: string
      address_line3?: string
      address_line4?: string
      delivery_preferences?: {
        /** @description Where the carrier may leave the parcel. */
        drop_off_location?: string
      }
      district_info?: {
        /** @description L0 is the country; deeper levels are smaller. */
        address_level?: string
        /** @description What this level is called in the market, such as State. */
        address_level_name?: string
        address_name?: string
        /** @description ISO 3166 code, where the level has one. */
        iso_code?: string
      }[]
      first_name?: string
      first_name_local_script?: string
      /** @description All parts of the address in one line. */
      full_address?: string
      last_name?: string
      last_name_local_script?: string
      name?: string
      /** @description Masked in part until the order may ship. */
      phone_number?: string
      /** @description Post town (UK). */
      post_town?: string
      /** @description ZIP or postal code. */
      postal_code?: string
      /** @description ISO 3166-1 alpha-2 code. */
      region_code?: string
    }
    /** @description A category that the platform finds more fitting. */
    RecommendedCategory: {
      id: string
      local_name?: string
    }
    /** @description When a listing goes live by itself. */
    ScheduledSale: {
      /** @description True where the listing goes live by itself at `schedule_sale_time`. */
      is_enabled_scheduled_sale?: boolean
      /** @description When the listing goes live, Unix seconds. */
      schedule_sale_time?: number
    }
    /** @description A fee that a SKU carries beside its price, such as a bottle deposit. */
    SkuFee: {
      /** @description Kind of packaging that the deposit is for. */
      additional_attribute?: "SINGLE_USE" | "REUSABLE" | "NOT_APPLICABLE" | (string & {})
      /** @description Decimal number as text, in the currency of the SKU. */
      amount?: string
      /** @description PFAND is the German bottle deposit. */
      type?: "PFAND" | (string & {})
    }
    /** @description A fee that a SKU carries beside its price, such as a bottle deposit. */
    SkuFeeInput: {
      /** @description Kind of packaging that the deposit is for. */
      additional_attribute?: "SINGLE_USE" | "REUSABLE" | "NOT_APPLICABLE" | (string & {})
      /** @description Decimal number as text, in the currency of the SKU. */
      amount?: string
      /** @description PFAND is the German bottle deposit. */
      type?: "PFAND" | (string & {})
    }
    /** @description The trade number of a SKU. */
    SkuIdentifierCode: {
      /** @description The digits printed under the barcode. */
      code?: string
      /** @description Numbering scheme of the code. */
      type?: "GTIN" | "EAN" | "UPC" | "ISBN" | "JAN" | (string & {})
    }
    /** @description The trade number of a SKU. */
    SkuIdentifierCodeInput: {
      /** @description The digits printed under the barcode. */
      code?: string
      /** @description Numbering scheme of the code. */
      type?: "GTIN" | "EAN" | "UPC" | "ISBN" | "JAN" | (string & {})
    }
    /** @description The stock of a SKU in one warehouse. */
    SkuInventory: {
      /**
       * Format: int32
       * @description Units that may be sold beyond the stock, to be delivered later.
       */
      backorder_quantity?: number
      /**
       * Format: int32
       * @description Days between an order and its handover to the carrier.
       */
      handling_time?: number
      /**
       * Format: int32
       * @description Units on hand in this warehouse.
       */
      quantity?: number
      /** @description The warehouse; left out by shops with one only. */
      warehouse_id?: string
    }
    /** @description What a SKU costs. */
    SkuPrice: {
      /** @description ISO 4217 code. */
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
      /** @description What the buyer pays, tax included where the market shows prices so. */
      sale_price?: string
      /** @description The price before tax. */
      tax_exclusive_price?: string
      /** @description Price per base unit, for markets that require it on the listing. */
      unit_price?: string
    }
    /** @description One attribute that tells the SKUs of a product apart, such as its color, with its images. */
    SkuSalesAttribute: {
      id: string
      name?: string
      sku_img?: components["schemas"]["ProductImage"]
      supplementary_sku_images?: components["schemas"]["ProductImage"][]
      value_id?: string
      value_name?: string
    }
    /** @description Whether a SKU is on sale, and who took it off. */
    SkuStatusInfo: {
      /** @description Who took the SKU off sale. */
      deactivation_source?: "SELLER" | "PLATFORM" | "COMBO_RELATION" | (string & {})
      /** @description DEACTIVATED SKUs stay in the listing and cannot be bought. */
      status?: "NORMAL" | "DEACTIVATED" | (string & {})
    }
  }
  responses: never
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  "authentication.v2.getAccessToken": {
    parameters: {
      query: {
        /** @description Names the app; from Partner Center. */
        app_key: string
        /** @description The secret of the app. It stands in the URL: keep that out of logs. */
        app_secret: string
        /** @description The code that the consent page handed to the redirect address; good for 30 minutes and one use. */
        auth_code: string
        /** @description Always the one known value; `authorized_code` is spelt so by the platform. */
        grant_type: "authorized_code" | (string & {})
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The tokens and whom they belong to. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Envelope"] & {
            data?: {
              /** @description Goes into the header x-tts-access-token. */
              access_token?: string
              /** @description When the access token ends, Unix seconds: a point in time, not a duration. */
              access_token_expire_in?: number
              /** @description For the next refresh; replaces the one before. */
              refresh_token?: string
              /** @description When the refresh token ends, Unix seconds: a point in time, not a duration. */
              refresh_token_expire_in?: number
              /** @description Who authorized, as this app sees them. */
              open_id?: string
              /** @description Name of the seller or creator. */
              seller_name?: string
              /** @description ISO 3166-1 alpha-2 code of the seller's home market. */
              seller_base_region?: string
              /** @description 0 seller, 1 creator, 3 partner; 4 and 5 belong to global selling. */
              user_type?: 0 | 1 | 3 | 4 | 5 | (number & {})
              /** @description The scopes that were consented to. */
              granted_scopes?: string[]
            }
          }
        }
      }
    }
  }
  "authentication.v2.refreshAccessToken": {
    parameters: {
      query: {
        /** @description Names the app; from Partner Center. */
        app_key: string
        /** @description The secret of the app. It stands in the URL: keep that out of logs. */
        app_secret: string
        /** @description The refresh token that was issued last. */
        refresh_token: string
        /** @description Always the one known value. */
        grant_type: "refresh_token" | (string & {})
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The new pair of tokens. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Envelope"] & {
            data?: {
              /** @description Goes into the header x-tts-access-token. */
              access_token?: string
              /** @description When the access token ends, Unix seconds: a point in time, not a duration. */
              access_token_expire_in?: number
              /** @description For the next refresh; replaces the one before. */
              refresh_token?: string
              /** @description When the refresh token ends, Unix seconds: a point in time, not a duration. */
              refresh_token_expire_in?: number
              /** @description Who authorized, as this app sees them. */
              open_id?: string
              /** @description Name of the seller or creator. */
              seller_name?: string
              /** @description ISO 3166-1 alpha-2 code of the seller's home market. */
              seller_base_region?: string
              /** @description 0 seller, 1 creator, 3 partner; 4 and 5 belong to global selling. */
              user_type?: 0 | 1 | 3 | 4 | 5 | (number & {})
              /** @description The scopes that were consented to. */
              granted_scopes?: string[]
            }
          }
        }
      }
    }
  }
  "authorization.202309.getAuthorizedShops": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The authorized shops. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Envelope"] & {
            data?: {
              shops: {
                /** @description What calls for this shop carry as `shop_cipher`. */
                cipher?: string
                /** @description Short code of the shop, as Partner Center shows it. */
                code?: string
                /** @description Id of the shop. */
                id: string
                /** @description Name that buyers see. */
                name?: string
                /** @description ISO 3166-1 alpha-2 code of the market. */
                region?: string
                /** @description LOCAL sells inside its market, CROSS_BORDER ships into it. */
                seller_type?: "CROSS_BORDER" | "LOCAL" | (string & {})
              }[]
            }
          }
        }
      }
    }
  }
  "order.202309.getOrderList": {
    parameters: {
      query: {
        /** @description How many results a page holds. */
        page_size: number
        /** @description Direction of the sorting; ASC is oldest or smallest first. */
        sort_order?: "ASC" | "DESC" | (string & {})
        /** @description Where to go on: the token that the page before returned. Left out for the first page. */
        page_token?: string
        /** @description What the orders are sorted by. */
        sort_field?: "create_time" | "update_time" | (string & {})
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        "application/json": {
          buyer_user_id?: string
          /**
           * Format: int64
           * @description Placed at or after, Unix seconds.
           */
          create_time_ge?: number
          /**
           * Format: int64
           * @description Placed before, Unix seconds.
           */
          create_time_lt?: number
          /** @description Only orders whose buyer asked to cancel (true), or did not (false). */
          is_buyer_request_cancel?: boolean
          /** @description Only orders in this state. */
          order_status?:
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
          /** @description Only orders that are shipped so. */
          shipping_type?: "TIKTOK" | "SELLER" | "TIKTOK_DIGITAL" | (string & {})
          /**
           * Format: int64
           * @description Changed at or after, Unix seconds.
           */
          update_time_ge?: number
          /**
           * Format: int64
           * @description Changed before, Unix seconds.
           */
          update_time_lt?: number
          /** @description Only orders that ship from one of these. */
          warehouse_ids?: string[]
        }
      }
    }
    responses: {
      /** @description The matching orders. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Envelope"] & {
            data?: {
              /** @description Where the next page starts; empty on the last one. */
              next_page_token?: string
              orders: components["schemas"]["Order"][]
              /**
               * Format: int32
               * @description How many results there are over all pages.
               */
              total_count?: number
            }
          }
        }
      }
    }
  }
  "order.202507.getOrderDetail": {
    parameters: {
      query: {
        /** @description Orders to read, 50 at most. */
        ids: string[]
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The orders. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Envelope"] & {
            data?: {
              orders: components["schemas"]["Order"][]
            }
          }
        }
      }
    }
  }
  "product.202309.uploadProductImage": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** @description One image of at most 10 MB: JPG, JPEG, PNG, WEBP, HEIC or BMP, 100 to 20,000 pixels a side. */
    requestBody: {
      content: {
        "multipart/form-data": {
          /**
           * Format: binary
           * @description The file itself.
           */
          data: Upload
          /** @description Where the image will stand; each place has its own rules on size and ratio. */
          use_case?:
            | "MAIN_IMAGE"
            | "ATTRIBUTE_IMAGE"
            | "DESCRIPTION_IMAGE"
            | "CERTIFICATION_IMAGE"
            | "SIZE_CHART_IMAGE"
            | (string & {})
        }
      }
    }
    responses: {
      /** @description The stored image. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Envelope"] & {
            data?: {
              /**
               * Format: int32
               * @description Pixels.
               */
              height?: number
              uri?: string
              url?: string
              /** @description Where the image will stand; each place has its own rules on size and ratio. */
              use_case?:
                | "MAIN_IMAGE"
                | "ATTRIBUTE_IMAGE"
                | "DESCRIPTION_IMAGE"
                | "CERTIFICATION_IMAGE"
                | "SIZE_CHART_IMAGE"
                | (string & {})
              /**
               * Format: int32
               * @description Pixels.
               */
              width?: number
            }
          }
        }
      }
    }
  }
  "product.202309.inventorySearch": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        "application/json": {
          /** @description As the listing search returns them. */
          product_ids?: string[]
          /** @description Only products with one of these SKUs. */
          sku_ids?: string[]
        }
      }
    }
    responses: {
      /** @description The stock of each product. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Envelope"] & {
            data?: {
              inventory: {
                product_id?: string
                skus?: {
                  id: string
                  seller_sku?: string
                  total_available_inventory_distribution?: {
                    campaign_inventory?: {
                      campaign_name?: string
                      /**
                       * Format: int32
                       * @description Units set aside for the campaign.
                       */
                      quantity?: number
                    }[]
                    creator_inventory?: {
                      creator_name?: string
                      /**
                       * Format: int32
                       * @description Units set aside for the creator.
                       */
                      quantity?: number
                    }[]
                    in_shop_inventory?: {
                      /**
                       * Format: int32
                       * @description Units that anyone may buy.
                       */
                      quantity?: number
                    }
                  }
                  /**
                   * Format: int32
                   * @description Units that can be sold now, all warehouses together.
                   */
                  total_available_quantity?: number
                  /**
                   * Format: int32
                   * @description Units held for orders that have not shipped, all warehouses together.
                   */
                  total_committed_quantity?: number
                  warehouse_inventory?: {
                    /**
                     * Format: int32
                     * @description Units that can be sold now.
                     */
                    available_quantity?: number
                    /**
                     * Format: int32
                     * @description Units held for orders that have not shipped.
                     */
                    committed_quantity?: number
                    warehouse_id?: string
                  }[]
                }[]
              }[]
            }
          }
        }
      }
    }
  }
  "product.202309.createProduct": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          /** @description Lets the platform translate the texts for other markets. */
          auto_translate_enabled?: boolean
          brand_id?: string
          category_id: string
          /** @description v1 or v2 of the category tree; v2 is the tree of the US market. */
          category_version?: string
          certifications?: {
            /**
             * Format: int64
             * @description When the certificate ends, Unix seconds.
             */
            expiration_date?: number
            files?: {
              format: string
              id: string
              name: string
            }[]
            id: string
            images?: components["schemas"]["ImageRef"][]
          }[]
          /** @description Ways of delivery offered for this product; the shop's default where left out. */
          delivery_option_ids?: string[]
          /** @description HTML of the description; a small set of tags is allowed. */
          description: string
          external_product_id?: string
          /** @description The same key creates one product only, however often it is sent. */
          idempotency_key?: string
          /** @description Lets buyers pay cash on delivery, in markets that have it. */
          is_cod_allowed?: boolean
          /** @description True for goods that are only given away, such as gifts with a purchase. */
          is_not_for_sale?: boolean
          /** @description True for second-hand goods. */
          is_pre_owned?: boolean
          key_product_features?: string[]
          /** @description Which storefronts the listing is for. TOKOPEDIA exists in Indonesia only. */
          listing_platforms?: ("TOKOPEDIA" | "TIKTOK_SHOP" | (string & {}))[]
          /** @description Language of the texts, as BCP 47, such as en-US. */
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
          /** @description First is the cover; up to nine. */
          main_images: components["schemas"]["ImageRef"][]
          manufacturer_ids?: string[]
          /**
           * Format: int32
           * @description Least number of units in one order.
           */
          minimum_order_quantity?: number
          package_dimensions?: {
            /** @description Whole number as text, in `unit`. */
            height: string
            /** @description Whole number as text, in `unit`. */
            length: string
            /** @description CENTIMETER or INCH. */
            unit: string
            /** @description Whole number as text, in `unit`. */
            width: string
          }
          package_weight: {
            /** @description KILOGRAM, or POUND in the US. */
            unit: string
            /** @description Decimal number as text, in `unit`. */
            value: string
          }
          primary_combined_product_id?: string
          product_attributes?: {
            id: string
            values: {
              id?: string
              name?: string
            }[]
          }[]
          responsible_person_ids?: string[]
          /** @description AS_DRAFT keeps it to the seller; LISTING submits it for review. */
          save_mode?: "AS_DRAFT" | "LISTING" | (string & {})
          scheduled_sale?: {
            /** @description True where the listing goes live by itself at `schedule_sale_time`. */
            is_enabled_scheduled_sale?: boolean
            /** @description When the listing goes live, Unix seconds. */
            schedule_sale_time?: number
          }
          search_terms?: string[]
          /** @description Whether the buyer has to take, may take or cannot take shipping insurance. */
          shipping_insurance_requirement?: "REQUIRED" | "OPTIONAL" | "NOT_SUPPORTED" | (string & {})
          shipping_template_id?: string
          size_chart?: {
            image?: components["schemas"]["ImageRef"]
            template?: {
              id: string
            }
          }
          skus: {
            combined_skus?: {
              product_id: string
              /**
               * Format: int32
               * @description How many units of that SKU one combined unit holds.
               */
              sku_count: number
              sku_id: string
            }[]
            external_list_prices?: {
              /** @description Decimal number as text, in the unit of the currency. */
              amount: string
              /** @description ISO 4217 code. */
              currency: "USD" | (string & {})
              /** @description Which channel the price comes from. */
              source: "SHOPIFY_COMPARE_AT_PRICE" | (string & {})
            }[]
            external_sku_id?: string
            external_urls?: string[]
            extra_identifier_codes?: string[]
            fees?: components["schemas"]["SkuFeeInput"][]
            identifier_code?: components["schemas"]["SkuIdentifierCodeInput"]
            inventory: {
              /**
               * Format: int32
               * @description Units that may be sold beyond the stock, to be delivered later.
               */
              backorder_quantity?: number
              /**
               * Format: int32
               * @description Days between an order and its handover to the carrier.
               */
              handling_time?: number
              /**
               * Format: int32
               * @description Units on hand at the start.
               */
              quantity?: number
              /** @description The warehouse; left out by shops with one only. */
              warehouse_id: string
            }[]
            list_price?: {
              /** @description Decimal number as text, in the unit of the currency. */
              amount: string
              /** @description ISO 4217 code. */
              currency: "USD" | (string & {})
            }
            pre_sale?: components["schemas"]["PreSaleInput"]
            price: {
              /** @description The price before tax; where the market shows prices with tax, `sale_price` is used in its place. */
              amount?: string
              /** @description ISO 4217 code. */
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
              /** @description What the buyer pays, tax included, for markets that show prices so. */
              sale_price?: string
            }
            sales_attributes?: {
              id?: string
              name?: string
              sku_img?: components["schemas"]["ImageRef"]
              supplementary_sku_images?: components["schemas"]["ImageRef"][]
              value_id?: string
              value_name?: string
            }[]
            seller_sku?: string
            sku_unit_count?: string
          }[]
          /** @description 25 to 255 characters in most markets. */
          title: string
          video?: {
            id: string
          }
        }
      }
    }
    responses: {
      /** @description The ids of the new product and its SKUs. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Envelope"] & {
            data?: {
              product_id?: string
              skus?: {
                external_sku_id?: string
                fees?: components["schemas"]["SkuFee"][]
                id: string
                sales_attributes?: {
                  id: string
                  value_id?: string
                }[]
                seller_sku?: string
              }[]
              warnings?: {
                message?: string
              }[]
            }
          }
        }
      }
    }
  }
  "product.202309.deleteProducts": {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          /** @description As the listing search returns them. */
          product_ids: string[]
        }
      }
    }
    responses: {
      /** @description The products that could not be deleted. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Envelope"] & {
            data?: {
              errors?: {
                /**
                 * Format: int32
                 * @description Business code of this refusal.
                 */
                code?: number
                detail?: {
                  product_id?: string
                }
                message?: string
              }[]
            }
          }
        }
      }
    }
  }
  "product.202309.getProduct": {
    parameters: {
      query?: {
        /** @description Answers the version in review, where there is one, in place of the live version. */
        return_under_review_version?: boolean
        /** @description Answers the pending draft, where there is one, in place of the live version. */
        return_draft_version?: boolean
        /** @description Language of the texts, as BCP 47, such as en-US. */
        locale?: string
      }
      header?: never
      path: {
        /** @description As the listing search and the create call return it. */
        product_id: string
      }
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description The product. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Envelope"] & {
            data?: {
              audit?: components["schemas"]["ProductAudit"]
              audit_failed_reasons?: {
                /** @description The storefront that refused it. */
                listing_platform?: "TIKTOK_SHOP" | "TOKOPEDIA" | (string & {})
                /** @description The part of the listing that was refused. */
                position?: string
                reasons?: string[]
                suggestions?: string[]
              }[]
              brand?: {
                id: string
                name?: string
              }
              category_chains?: components["schemas"]["CategoryNode"][]
              certifications?: components["schemas"]["ProductCertification"][]
              /**
               * Format: int64
               * @description When the product was created, Unix seconds.
               */
              create_time?: number
              delivery_options?: {
                id: string
                /** @description True where this way of delivery serves the product. */
                is_available?: boolean
                name?: string
              }[]
              description?: string
              external_product_id?: string
              global_product_association?: components["schemas"]["GlobalProductAssociation"]
              /** @description True while edits wait in a draft beside the live version. */
              has_draft?: boolean
              id: string
              integrated_platform_statuses?: components["schemas"]["IntegratedPlatformStatus"][]
              /** @description True where buyers may pay cash on delivery. */
              is_cod_allowed?: boolean
              /** @description True for goods that are only given away, such as gifts with a purchase. */
              is_not_for_sale?: boolean
              /** @description True for second-hand goods. */
              is_pre_owned?: boolean
              /** @description True for a copy that was made from a listing of another market. */
              is_replicated?: boolean
              key_product_features?: string[]
              /** @description How the platform rates the completeness of the listing. */
              listing_quality_tier?: "POOR" | "FAIR" | "GOOD" | (string & {})
              main_images?: components["schemas"]["ProductImage"][]
              manufacturer_ids?: string[]
              /**
               * Format: int32
               * @description Least number of units in one order.
               */
              minimum_order_quantity?: number
              package_dimensions?: components["schemas"]["PackageDimensions"]
              package_weight?: components["schemas"]["PackageWeight"]
              prescription_requirement?: {
                /** @description True where the buyer has to show a prescription. */
                needs_prescription?: boolean
              }
              primary_combined_product_id?: string
              product_attributes?: {
                id: string
                name?: string
                values?: {
                  id: string
                  name?: string
                }[]
              }[]
              product_families?: components["schemas"]["ProductFamily"][]
              /** @description Older form of `status`, which has the finer states. */
              product_status?:
                | "INITIAL"
                | "DRAFT"
                | "ACTIVATE"
                | "SELLER_DEACTIVATED"
                | "PLATFORM_DEACTIVATED"
                | "FREEZE"
                | "DELETED"
                | (string & {})
              /** @description What is special about it: made of other products, part of such a one, or a target of global replication. */
              product_types?: ("COMBINED_PRODUCT" | "IN_COMBINED_PRODUCT" | "GPR_TARGET_PRODUCT" | (string & {}))[]
              recommended_categories?: components["schemas"]["RecommendedCategory"][]
              responsible_person_ids?: string[]
              scheduled_sale?: components["schemas"]["ScheduledSale"]
              search_terms?: string[]
              /** @description Whether the buyer has to take, may take or cannot take shipping insurance. */
              shipping_insurance_requirement?: "REQUIRED" | "OPTIONAL" | "NOT_SUPPORTED" | (string & {})
              shipping_template_id?: string
              size_chart?: {
                image?: components["schemas"]["ProductImage"]
                template?: {
                  id: string
                }
              }
              skus?: components["schemas"]["ProductSku"][]
              /** @description Where the listing stands; only ACTIVATE is on sale. */
              status?:
                | "DRAFT"
                | "PENDING"
                | "FAILED"
                | "ACTIVATE"
                | "SELLER_DEACTIVATED"
                | "PLATFORM_DEACTIVATED"
                | "FREEZE"
                | "DELETED"
                | "SCHEDULED"
                | (string & {})
              subscribe_info?: components["schemas"]["ProductSubscription"]
              title?: string
              /**
               * Format: int64
               * @description When the product was last edited, Unix seconds.
               */
              update_time?: number
              video?: components["schemas"]["ProductVideo"]
            }
          }
        }
      }
    }
  }
  "product.202309.updateInventory": {
    parameters: {
      query?: never
      header?: never
      path: {
        /** @description As the listing search and the create call return it. */
        product_id: string
      }
      cookie?: never
    }
    requestBody: {
      content: {
        "application/json": {
          skus: {
            id: string
            inventory: {
              /**
               * Format: int32
               * @description Units that may be sold beyond the stock, to be delivered later.
               */
              backorder_quantity?: number
              /**
               * Format: int32
               * @description Days between an order and its handover to the carrier.
               */
              handling_time?: number
              /**
               * Format: int32
               * @description New quantity on hand, not a difference; 0 takes it off sale.
               */
              quantity: number
              /** @description The warehouse; left out by shops with one only. */
              warehouse_id?: string
            }[]
          }[]
        }
      }
    }
    responses: {
      /** @description The SKUs and warehouses that could not be updated. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Envelope"] & {
            data?: {
              errors?: {
                /**
                 * Format: int32
                 * @description Business code of this refusal.
                 */
                code?: number
                detail?: {
                  extra_errors?: {
                    /**
                     * Format: int32
                     * @description Business code of this refusal.
                     */
                    code?: number
                    message?: string
                    warehouse_id?: string
                  }[]
                  sku_id?: string
                }
                message?: string
              }[]
            }
          }
        }
      }
    }
  }
  "product.202502.searchProducts": {
    parameters: {
      query: {
        /** @description How many results a page holds. */
        page_size: number
        /** @description Where to go on: the token that the page before returned. Left out for the first page. */
        page_token?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: {
      content: {
        "application/json": {
          /** @description Only listings whose review stands there. */
          audit_status?: ("AUDITING" | "FAILED" | "APPROVED" | (string & {}))[]
          /** @description v1 or v2 of the category tree; v2 is the tree of the US market. */
          category_version?: string
          /**
           * Format: int64
           * @description Created at or after, Unix seconds.
           */
          create_time_ge?: number
          /**
           * Format: int64
           * @description Created at or before, Unix seconds.
           */
          create_time_le?: number
          /** @description Which storefronts the listing is for. TOKOPEDIA exists in Indonesia only. */
          listing_platforms?: ("TOKOPEDIA" | "TIKTOK_SHOP" | (string & {}))[]
          /** @description Only listings that the platform rates so. */
          listing_quality_tiers?: ("POOR" | "FAIR" | "GOOD" | (string & {}))[]
          /** @description Answers the pending draft, where there is one, in place of the live version. */
          return_draft_version?: boolean
          /** @description Only products with one of these merchant SKU codes. */
          seller_skus?: string[]
          /** @description Only products with one of these SKUs. */
          sku_ids?: string[]
          /** @description Filters by Subscribe and Save: already set up, or open to it. */
          sns_filter?: "CONFIGURED" | "ELIGIBLE" | (string & {})
          /** @description Only listings in this state; ALL is the default. */
          status?:
            | "ALL"
            | "DRAFT"
            | "PENDING"
            | "FAILED"
            | "ACTIVATE"
            | "SELLER_DEACTIVATED"
            | "PLATFORM_DEACTIVATED"
            | "FREEZE"
            | "DELETED"
            | (string & {})
          /**
           * Format: int64
           * @description Changed at or after, Unix seconds.
           */
          update_time_ge?: number
          /**
           * Format: int64
           * @description Changed at or before, Unix seconds.
           */
          update_time_le?: number
        }
      }
    }
    responses: {
      /** @description The matching products. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          "application/json": components["schemas"]["Envelope"] & {
            data?: {
              /** @description Where the next page starts; empty on the last one. */
              next_page_token?: string
              products: components["schemas"]["ProductSummary"][]
              /**
               * Format: int32
               * @description How many results there are over all pages.
               */
              total_count?: number
            }
          }
        }
      }
    }
  }
}

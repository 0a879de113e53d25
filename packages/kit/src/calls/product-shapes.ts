/** The operations for products, with the shapes of the fields that the kit's calls read and return. */
import * as Product from "@tiktok-shop-kit/api/product"
import { withShape } from "@tiktok-shop-kit/client/shape"

const image = { thumb_urls: ["text"], urls: ["text"] } as const

const inventory = [{ quantity: "number", warehouse_id: "text" }] as const

const money = { amount: "text", currency: "text" } as const

const sku = {
  id: "text",
  seller_sku: "text",
  external_list_prices: [{}],
  fees: [{}],
  inventory,
  list_price: money,
  pre_sale: { fulfillment_type: {} },
  price: { currency: "text", sale_price: "text", tax_exclusive_price: "text" },
  status_info: {},
} as const

const salesAttributes = [{ sku_img: image, supplementary_sku_images: [image] }] as const

const product = {
  id: "text",
  title: "text",
  status: "text",
  create_time: "seconds",
  update_time: "seconds",
  audit: { pre_approved_reasons: ["text"] },
  integrated_platform_statuses: [{}],
  product_families: [{ products: [{}] }],
  recommended_categories: [{}],
  scheduled_sale: {},
} as const

export const searchProducts = /* @__PURE__ */ withShape(Product.searchProducts, {
  next_page_token: "text",
  total_count: "count",
  products: [
    {
      ...product,
      product_sync_fail_reasons: ["text"],
      product_tags: ["text"],
      sales_regions: ["text"],
      skus: [sku],
    },
  ],
})

export const getProduct = /* @__PURE__ */ withShape(Product.getProduct, {
  ...product,
  audit_failed_reasons: [{ reasons: ["text"], suggestions: ["text"] }],
  brand: {},
  category_chains: [{}],
  certifications: [{ files: [{ urls: ["text"] }], images: [image] }],
  delivery_options: [{}],
  global_product_association: { sku_mappings: [{ sales_attribute_mappings: [{}] }] },
  key_product_features: ["text"],
  main_images: [image],
  manufacturer_ids: ["text"],
  package_dimensions: {},
  package_weight: {},
  prescription_requirement: {},
  product_attributes: [{ values: [{}] }],
  product_types: ["text"],
  responsible_person_ids: ["text"],
  search_terms: ["text"],
  size_chart: { image, template: {} },
  skus: [
    {
      ...sku,
      combined_skus: [
        {
          brand: {},
          categories: [{}],
          combined_listing_not_live_reasons: ["text"],
          inventory,
          price: {},
          product_main_image: image,
          sales_attributes: salesAttributes,
        },
      ],
      external_urls: ["text"],
      extra_identifier_codes: ["text"],
      global_listing_policy: { replicate_source: {} },
      identifier_code: {},
      sales_attributes: salesAttributes,
    },
  ],
  subscribe_info: {
    subscribe_discount_details: [{}],
    subscribe_promotion_config: [{ discount_options: ["number"] }],
  },
  video: {},
})

export const inventorySearch = /* @__PURE__ */ withShape(Product.inventorySearch, {
  inventory: [
    {
      product_id: "text",
      skus: [
        {
          id: "text",
          seller_sku: "text",
          total_available_quantity: "number",
          total_committed_quantity: "number",
          total_available_inventory_distribution: {
            campaign_inventory: [{}],
            creator_inventory: [{}],
            in_shop_inventory: {},
          },
          warehouse_inventory: [{ warehouse_id: "text", available_quantity: "number", committed_quantity: "number" }],
        },
      ],
    },
  ],
})

export const updateInventory = /* @__PURE__ */ withShape(Product.updateInventory, {
  errors: [{ detail: { extra_errors: [{}] } }],
})

/**
 * The global products and compliance contacts of an account.
 */

import type { ProductDetails } from "./product-details.ts"

export interface GlobalSku {
  id: string
  seller_sku: string
  external_global_sku_id?: string
  price: { amount: string; currency: string }
  sales_attributes: Array<{ id: string; name: string; value_id: string; value_name: string }>
  inventory: Array<{ global_warehouse_id: string; quantity: number }>
}

export interface GlobalProduct extends ProductDetails {
  id: string
  title: string
  description: string
  status: "PUBLISHED" | "UNPUBLISHED" | "DRAFT" | "DELETED"
  create_time: number
  update_time: number
  category_id: string
  brand_id?: string
  main_images: Array<{ uri: string; width: number; height: number }>
  package_weight?: { unit: string; value: string }
  skus: Array<GlobalSku>
  /** Local products that were published from it. */
  products: Array<{ id: string; region: string; sku_mappings: Array<{ global_sku_id: string; local_sku_id: string }> }>
}

/** A manufacturer or a responsible person. */
export interface ComplianceContact {
  id: string
  name: string
  email: string
  address: unknown
  phone_number: unknown
  registered_trade_name?: string
  locale: string
}

/**
 * A shop's work with creators: open offers, invitations and sample applications. `life/creators.ts` makes the creators of
 * the marketplace.
 */

export interface OpenCollaboration {
  id: string
  product_id: string
  /** Hundredths of a percent. */
  commission_rate: number
  /** Unix seconds. */
  start_time: number
  /** From when creators no longer earn from it; absent while it lasts. */
  end_time?: number
}

export interface TargetProduct {
  id: string
  commission_rate: number
  ads_commission_rate?: number
}

export interface TargetCollaboration {
  id: string
  name: string
  message: string
  creator_open_ids: Array<string>
  products: Array<TargetProduct>
  free_sample_rule: { has_free_sample: boolean; is_sample_approval_exempt: boolean }
  seller_contact_info: Record<string, string>
  start_time: number
  end_time: number
  update_time: number
}

export interface SampleApplication {
  id: string
  creator_open_id: string
  product_id: string
  sku_id: string
  create_time: number
  /** What the seller decided. */
  review?: "APPROVE" | "REJECT"
  /** The order of the approved sample. */
  order_id?: string
}

/**
 * Packages and warehouses.
 */

export interface Package {
  id: string
  /** More than one where packages were combined. */
  order_ids: Array<string>
  line_item_ids: Array<string>
  status: "TO_FULFILL" | "PROCESSING" | "FULFILLING" | "COMPLETED" | "CANCELLED"
  create_time: number
  update_time: number
  handover_method: "PICKUP" | "DROP_OFF"
  pickup_slot?: { start_time?: number; end_time?: number }
  shipping_type: string
  shipping_provider_id?: string
  shipping_provider_name?: string
  shipping_service_id?: string
  tracking_number?: string
  /** From when the label is available; absent before the handover. */
  label_time?: number
  invoice_uploaded?: boolean
  tag: "DEFAULT" | "COMBINE" | "SPLIT"
  dimension: { height: string; length: string; unit: string; width: string }
  weight: { unit: string; value: string }
  warehouse_id: string
  /** Why it did not arrive, in the platform's spelling. */
  ship_exception_reason?: "PACKAGE_DAMAGAED" | "PACKAGE_LOST" | "RETURNED_TO_SHIPPER"
  failed_attempts?: number
  /** After a failed attempt: no delivery before this time. */
  next_attempt?: number
  /** What the carrier said, oldest first. */
  tracking: Array<{ at: number; description: string }>
}

export interface Warehouse {
  id: string
  name: string
  type: string
  sub_type: string
  effect_status: string
  is_default: boolean
  entity_id: string
  address: Record<string, unknown>
}

/**
 * What buyers wrote about products that they received.
 */

export interface Review {
  id: string
  order_id: string
  product_id: string
  product_name: string
  seller_sku: string
  /** 1 to 5. */
  rating: number
  title: string
  content: string
  create_time: number
}

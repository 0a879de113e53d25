/**
 * Tasks that send a message to customers, and to whom they have sent it.
 */

export interface EngagementTask {
  id: string
  name: string
  channel: string
  title: string
  body: string
  product_ids: Array<string>
  coupon_ids: Array<string>
  create_time: number
  end_time: number
  /** When each buyer got the message, by user id. */
  readonly sent: Map<string, number>
}

/**
 * The rules by which creators may have a free sample of a product that is offered to all.
 */

export interface SampleRule {
  product_id: string
  /** Unix seconds: from when its samples are counted. */
  update_time: number
  start_time: number
  end_time: number
  is_sample_time_unlimited: boolean
  sample_quota: number
  thresholds: Record<string, unknown>
}

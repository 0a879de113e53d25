/**
 * Checks when and where a listing is sold: the dates of a pre-order and of a later sale are in the future, and a storefront
 * belongs to the market.
 */
import { Refusal } from "../../refusal.ts"

export interface PreSale {
  readonly type?: string
  readonly fulfillment_type?: { readonly handling_duration_days?: number; readonly release_date?: number }
}

export interface SaleTerms {
  readonly scheduled_sale?: { readonly is_enabled_scheduled_sale?: boolean; readonly schedule_sale_time?: number }
  readonly listing_platforms?: ReadonlyArray<string>
  readonly skus?: ReadonlyArray<{ readonly pre_sale?: PreSale }>
}

const checkPreSale = ({ fulfillment_type: fulfillment = {}, type = "" }: PreSale, at: string, now: number): void => {
  const { handling_duration_days: days, release_date: date } = fulfillment
  const entry = `${at}.fulfillment_type`
  if (type === "") throw new Refusal(12019096, `Invalid '${at}.type': it is required`)
  if (date === 0) throw new Refusal(12019097, `Invalid '${entry}.release_date': it must not be 0`)
  if (days === 0) throw new Refusal(12019098, `Invalid '${entry}.handling_duration_days': it must not be 0`)
  if (date === undefined && days === undefined)
    throw new Refusal(12019095, `Invalid '${entry}': it needs a 'release_date' or 'handling_duration_days'`)
  if ((date !== undefined && date <= now) || (days !== undefined && days < 0))
    throw new Refusal(12052712, `Invalid '${entry}': the goods must be ready in the future`)
}

export const checkSaleTerms = (given: SaleTerms, region: string, now: number): void => {
  const { listing_platforms: platforms = [], scheduled_sale: scheduled, skus = [] } = given
  if (scheduled?.is_enabled_scheduled_sale === true && (scheduled.schedule_sale_time ?? 0) <= now)
    throw new Refusal(12052269, "Invalid 'scheduled_sale.schedule_sale_time': it must be in the future")
  if (platforms.includes("TOKOPEDIA") && region !== "ID")
    throw new Refusal(12052330, "Invalid 'listing_platforms': TOKOPEDIA exists in ID only")
  for (const [i, { pre_sale }] of skus.entries())
    if (pre_sale !== undefined) checkPreSale(pre_sale, `skus[${i}].pre_sale`, now)
}

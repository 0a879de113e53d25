/**
 * Sets the rule for free samples of a product, and reads how many samples are left.
 */
import { handler, shopOrFirst } from "../../handler.ts"
import type { Shop } from "../../model.ts"
import { invalid } from "../../refusal.ts"
import type { SampleRule } from "../../state/sample-rules.ts"

interface Edit {
  readonly product_id: string
  readonly sample_rule?: Partial<SampleRule> & { readonly activate_status: string }
}

/** The sources do not name the values of `activate_status`: these words end a rule. */
const ending = /^(?:de|in)activ|^(?:off|clos|disabl)/i

export const editRule = handler<unknown, Edit>((call) => {
  const shop = shopOrFirst(call)
  const { product_id, sample_rule: given } = call.body
  const offer = shop.openCollaborations.get(product_id)
  if (offer === undefined || (offer.end_time ?? Infinity) <= call.now)
    throw invalid("product_id", `the product '${product_id}' is in no open collaboration`)
  if (given === undefined) throw invalid("sample_rule", "it is required")
  if (ending.test(given.activate_status)) {
    shop.sampleRules.delete(product_id)
    return
  }
  const { end_time = 0, is_sample_time_unlimited = false, sample_quota = 0, start_time = call.now } = given
  if (sample_quota < 1) throw invalid("sample_rule.sample_quota", "it must be at least 1")
  if (!is_sample_time_unlimited && end_time <= start_time)
    throw invalid("sample_rule.end_time", "it must be after the start")
  if (!is_sample_time_unlimited && end_time <= call.now) throw invalid("sample_rule.end_time", "it is in the past")
  shop.sampleRules.set(product_id, {
    product_id,
    update_time: call.now,
    start_time,
    end_time,
    is_sample_time_unlimited,
    sample_quota,
    thresholds: { ...given.thresholds },
  })
})

/** Samples that the seller approved since the rule began. */
const taken = (shop: Shop, { product_id, update_time }: SampleRule): number => {
  let count = 0
  for (const sample of shop.samples.values())
    if (
      sample.product_id === product_id &&
      sample.review === "APPROVE" &&
      (shop.orders.get(sample.order_id ?? "")?.create_time ?? 0) >= update_time
    )
      count++
  return count
}

const statusOf = (rule: SampleRule, left: number, now: number): string => {
  if (now < rule.start_time) return "NOT_STARTED"
  if (!rule.is_sample_time_unlimited && now >= rule.end_time) return "EXPIRED"
  return left === 0 ? "NO_LEFT_COUNT" : "ONGOING"
}

export const getRules = handler<{ readonly product_ids: ReadonlyArray<string> }, unknown>((call) => {
  const shop = shopOrFirst(call)
  return {
    sample_rules: call.query.product_ids.flatMap((id) => {
      const rule = shop.sampleRules.get(id)
      if (rule === undefined) return []
      const available_quantity = Math.max(0, rule.sample_quota - taken(shop, rule))
      return { ...rule, available_quantity, status: statusOf(rule, available_quantity, call.now) }
    }),
  }
})

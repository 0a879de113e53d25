/**
 * Webhook events for tests, with the envelope in which the platform delivers them.
 */
import { webhookTypes, type WebhookEvents } from "@tiktok-shop-kit/api/webhooks"
import { isTimeInSeconds } from "../clock.ts"
import type { EventName } from "../events.ts"
import { makeRandom } from "../random.ts"
import { eventValues } from "./event-values.ts"
import { givenFields } from "./fields.ts"
import { anOrder } from "./order.ts"
import { aProduct } from "./product.ts"
import { aReturn } from "./return.ts"

/** An event as it is parsed: integers beyond 2^53 are text. */
export interface EventEnvelope<Data> {
  readonly type: number
  readonly tts_notification_id: string
  readonly shop_id: string
  /** Unix seconds. */
  readonly timestamp: number
  readonly data: Required<Data>
}

const typeOf = (name: EventName): number =>
  Number(Object.entries(webhookTypes).find(([, row]) => row.name === name)![0])

const envelope = <Name extends EventName>(
  factory: string,
  name: Name,
  base: Required<WebhookEvents[Name]> & { readonly update_time: number },
  fields: unknown,
): EventEnvelope<WebhookEvents[Name]> => {
  const data: Record<string, unknown> = { ...base }
  for (const [field, value] of Object.entries(givenFields(factory, fields))) {
    if (!Object.hasOwn(base, field))
      throw new Error(
        `sandbox: ${factory}(): there is no field '${field}'. There are: ${Object.keys(base).join(", ")}.`,
      )
    if (typeof value !== typeof data[field])
      throw new Error(`sandbox: ${factory}(): the field '${field}' must be a ${typeof data[field]}.`)
    const values = eventValues(name, field)
    if (values !== undefined && !values.includes(value as string))
      throw new Error(`sandbox: ${factory}(): the field '${field}' must be one of ${values.join(", ")}.`)
    if (field.endsWith("_time") && !isTimeInSeconds(value))
      throw new Error(`sandbox: ${factory}(): the field '${field}' must be Unix seconds from 2015 to 2100.`)
    data[field] = value
  }
  const random = makeRandom(`${factory} ${JSON.stringify(fields)}`)
  return {
    type: typeOf(name),
    tts_notification_id: random.id("7"),
    shop_id: random.id("7495"),
    timestamp: Number(data["update_time"]),
    data: data as Required<WebhookEvents[Name]>,
  }
}

/**
 * Makes the event ORDER_STATUS_CHANGE. The fields are those of its data. Throws if a field is not one of them, or has a
 * value that the spec does not list.
 *
 * @example
 * ```ts
 * import { anOrderEvent } from "@tiktok-shop-kit/sandbox/factories"
 *
 * const event = anOrderEvent({ order_id: "576461413038785752", order_status: "CANCEL" })
 * console.log(event.type, event.data.order_id) // 1 "576461413038785752"
 * ```
 */
export const anOrderEvent = (
  fields: Partial<WebhookEvents["ORDER_STATUS_CHANGE"]> = {},
): EventEnvelope<WebhookEvents["ORDER_STATUS_CHANGE"]> => {
  const { id, is_on_hold_order, status, update_time } = anOrder()
  const base = {
    order_id: id,
    order_status: status!,
    is_on_hold_order: is_on_hold_order!,
    update_time: update_time!,
  }
  return envelope("anOrderEvent", "ORDER_STATUS_CHANGE", base, fields)
}

/**
 * Makes the event PRODUCT_STATUS_CHANGE. The fields are those of its data. Throws if a field is not one of them, or has a
 * value that the spec does not list.
 *
 * @example
 * ```ts
 * import { aProductEvent } from "@tiktok-shop-kit/sandbox/factories"
 *
 * const event = aProductEvent({ status: "PRODUCT_AUDIT_FAILURE", suspended_reason: "The title is too long." })
 * console.log(event.type, event.data.status) // 5 "PRODUCT_AUDIT_FAILURE"
 * ```
 */
export const aProductEvent = (
  fields: Partial<WebhookEvents["PRODUCT_STATUS_CHANGE"]> = {},
): EventEnvelope<WebhookEvents["PRODUCT_STATUS_CHANGE"]> => {
  const { id, update_time } = aProduct()
  const base = {
    product_id: id!,
    status: "PRODUCT_STATUS_CHANGED" as const,
    suspended_reason: "",
    update_time: update_time!,
  }
  return envelope("aProductEvent", "PRODUCT_STATUS_CHANGE", base, fields)
}

/**
 * Makes the event RETURN_STATUS_CHANGE. The fields are those of its data. Throws if a field is not one of them, or has a
 * value that the spec does not list.
 *
 * @example
 * ```ts
 * import { aReturnEvent } from "@tiktok-shop-kit/sandbox/factories"
 *
 * const event = aReturnEvent({ return_status: "BUYER_SHIPPED_ITEM" })
 * console.log(event.type, event.data.return_status) // 12 "BUYER_SHIPPED_ITEM"
 * ```
 */
export const aReturnEvent = (
  fields: Partial<WebhookEvents["RETURN_STATUS_CHANGE"]> = {},
): EventEnvelope<WebhookEvents["RETURN_STATUS_CHANGE"]> => {
  const { create_time, order_id, return_id, return_status, return_type, role, update_time } = aReturn()
  const base = {
    order_id: order_id!,
    return_role: role!,
    return_type: return_type!,
    return_status: return_status!,
    return_id: return_id!,
    create_time: create_time!,
    update_time: update_time!,
  }
  return envelope("aReturnEvent", "RETURN_STATUS_CHANGE", base, fields)
}

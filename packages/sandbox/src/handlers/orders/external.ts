/**
 * References between orders of the shop and orders of another system.
 */
import { handler, shopOf } from "../../handler.ts"
import type { ExternalOrder } from "../../model.ts"

interface Add {
  readonly orders: ReadonlyArray<{ readonly id: string; readonly external_order: ExternalOrder }>
}

export const addExternalOrders = handler<unknown, Add>((call) => {
  const shop = shopOf(call)
  const errors = []
  for (const { id, external_order: reference } of call.body.orders) {
    if (!shop.orders.has(id)) {
      const { platform } = reference
      const detail = { order_id: id, external_order: { id: reference.id, platform } }
      errors.push({ code: "21008111", message: "The order does not exist", detail })
      continue
    }
    // One reference per platform: a new one takes the place of the old one.
    const others = (shop.externalOrders.get(id) ?? []).filter(({ platform }) => platform !== reference.platform)
    shop.externalOrders.set(id, [...others, reference])
  }
  return { errors }
})

export const getExternalOrders = handler<{ readonly platform: string }, unknown>((call) => ({
  external_orders: (shopOf(call).externalOrders.get(call.path.order_id!) ?? []).filter(
    ({ platform }) => platform === call.query.platform,
  ),
}))

export const findByExternalOrder = handler<{ readonly platform: string; readonly external_order_id: string }, unknown>(
  (call) => ({
    orders: [...shopOf(call).externalOrders].flatMap(([id, references]) =>
      references
        .filter((reference) => reference.id === call.query.external_order_id)
        .filter((reference) => reference.platform === call.query.platform)
        .map((external_order) => ({ id, external_order })),
    ),
  }),
)

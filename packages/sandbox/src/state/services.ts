/**
 * The shipping services and delivery options: the same for every shop, in its currency.
 */
import { amount } from "../money.ts"
import type { Shop } from "../model.ts"
import { carrier } from "./carriers.ts"

export const standardDelivery = { id: "7091146663229654785", name: "Standard Shipping", type: "STANDARD" } as const

/** The seller chooses the carrier. With the other options the platform chooses it. */
export const sellerDelivery = { id: "7091146663229654787", name: "Shipped by seller", type: "STANDARD" } as const

export const deliveryOptions = [
  standardDelivery,
  { id: "7091146663229654786", name: "Express Shipping", type: "EXPRESS" },
  sellerDelivery,
] as const

export const services = (shop: Shop) => {
  const service = (id: string, name: string, cents: number, from: number, to: number) => ({
    id,
    name,
    currency: shop.currency,
    price: amount(cents, shop.currency),
    shipping_fee: amount(cents, shop.currency),
    earliest_delivery_days: from,
    latest_delivery_days: to,
    is_default: id === "7208502187360519001",
    shipping_provider_id: carrier.id,
    shipping_provider_name: carrier.name,
  })
  return [
    service("7208502187360519001", "Sandbox Ground", 420, 2, 5),
    service("7208502187360519002", "Sandbox Express", 980, 1, 2),
  ] as const
}

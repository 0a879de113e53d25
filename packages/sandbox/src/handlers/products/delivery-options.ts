/**
 * Checks the delivery options that a listing names: its warehouses offer them.
 */
import { Refusal } from "../../refusal.ts"
import { deliveryOptions } from "../../state/services.ts"

export const checkDeliveryOptions = (ids: ReadonlyArray<string> = []): void => {
  for (const [i, id] of ids.entries())
    if (!deliveryOptions.some((option) => option.id === id))
      throw new Refusal(12052405, `Invalid 'delivery_option_ids[${i}]': the warehouses have no delivery option '${id}'`)
}

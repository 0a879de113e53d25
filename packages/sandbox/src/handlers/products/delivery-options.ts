/**
 * Checks the delivery options and the shipping template that a listing names: its warehouses offer them.
 */
import { Refusal, undocumented } from "../../refusal.ts"
import { deliveryOptions } from "../../state/services.ts"

export const checkDeliveryOptions = (ids: ReadonlyArray<string> = []): void => {
  for (const [i, id] of ids.entries())
    if (!deliveryOptions.some((option) => option.id === id))
      throw new Refusal(12052405, `Invalid 'delivery_option_ids[${i}]': the warehouses have no delivery option '${id}'`)
}

/** A shop has one template for each delivery option, with its id. */
export const checkShippingTemplate = (id = ""): void => {
  if (id !== "" && !deliveryOptions.some((option) => option.id === id))
    throw undocumented(12052402, `Invalid 'shipping_template_id': the shop has no template '${id}'`)
}

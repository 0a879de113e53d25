/**
 * Shipping templates: a shop has one for each delivery option, and each of its sales warehouses ships by them. Sellers make
 * them in Seller Center, so no operation changes them. The numbers of units in the question have no documented meaning, so
 * every template fits every product.
 */
import { shopOf, type Handler } from "../../handler.ts"
import { queryValue } from "../../incoming.ts"
import { deliveryOptions } from "../../state/services.ts"

export const listTemplates: Handler = () => ({
  templates: deliveryOptions.map(({ id, name }, i) => ({
    template: { template_id: id, template_name: name, is_default: i === 0, template_party: 1 },
    template_is_available: true,
    service_unreachable_reason: [],
  })),
})

export const templateExists: Handler = (call) => ({
  // As a number the id would lose digits.
  template_exist: shopOf(call).warehouses.includes(queryValue(call.incoming, "biz_warehouse_id") ?? ""),
})

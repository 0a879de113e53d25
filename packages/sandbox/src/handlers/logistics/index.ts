/**
 * Warehouses and delivery options.
 */
import { accountOf, fitted, found, handler, shopOf, type Call, type Handler } from "../../handler.ts"
import { invalid, Refusal, undocumented } from "../../refusal.ts"
import { carrier, carriers } from "../../state/carriers.ts"
import type { Warehouse } from "../../state/fulfillment.ts"
import { listTemplates, templateExists } from "./templates.ts"
import { deliveryOptions, sellerDelivery } from "../../state/services.ts"

const listWarehouses: Handler = (call) => ({ warehouses: [...shopOf(call).places.values()] })

const listGlobalWarehouses: Handler = (call) => ({
  global_warehouses: accountOf(call)
    .shops.flatMap((shop) => [...shop.places.values()])
    .map(({ id, name }) => ({ id, name, ownership: "SELLER" })),
})

const placeOf = (call: Call): Warehouse =>
  found(shopOf(call).places, call.path.warehouse_id!, 11005004, "warehouse", undocumented)

const listDeliveryOptions: Handler = (call) => {
  placeOf(call)
  return {
    delivery_options: deliveryOptions.map((option) => ({
      ...option,
      description: `${option.name} by ${carrier.name}`,
      platform: ["TIKTOK_SHOP"],
      dimension_limit: { max_height: 100, max_length: 100, max_width: 100, unit: "CM" },
      weight_limit: { min_weight: 0, max_weight: 30_000, unit: "GRAM" },
    })),
  }
}

/** The carriers to choose from. The platform's delivery options offer no choice. */
const listProviders: Handler = (call) => {
  const id = call.path.delivery_option_id!
  if (id === sellerDelivery.id) return { shipping_providers: carriers }
  if (deliveryOptions.some((option) => option.id === id))
    throw new Refusal(21008117, `TikTok chooses the carrier of delivery option '${id}'`)
  throw new Refusal(21008116, `The seller has not subscribed to delivery option '${id}'`)
}

interface Given {
  readonly warehouse?: {
    readonly name?: string
    readonly type?: string
    readonly default_warehouse?: boolean
    readonly external_warehouse_id?: string
    readonly contact_person?: string
    readonly phone_number?: string
    readonly address?: Readonly<Record<string, string>>
  }
}

const addressOf = (given: NonNullable<Given["warehouse"]>, region: string): Record<string, unknown> => {
  const { address = {}, contact_person, phone_number } = given
  return {
    address_line1: address["address_line_1"] ?? "",
    address_line2: address["address_line_2"] ?? "",
    city: address["city"] ?? "",
    state: address["state"] ?? "",
    postal_code: address["postcode"] ?? "",
    region: address["region"] ?? region,
    region_code: address["region"] ?? region,
    full_address: [address["address_line_1"], address["city"], address["region"]].filter(Boolean).join(", "),
    contact_person: contact_person ?? "",
    phone_number: phone_number ?? "",
  }
}

const createWarehouse = handler<unknown, Given>((call) => {
  const shop = shopOf(call)
  const { warehouse } = call.body
  if (warehouse?.name === undefined || warehouse.name === "") throw invalid("warehouse.name", "it is required")
  const id = call.world.random.id("7068")
  const made: Warehouse = {
    id,
    name: warehouse.name,
    type: warehouse.type ?? "SALES_WAREHOUSE",
    sub_type: "DOMESTIC_WAREHOUSE",
    effect_status: "ENABLED",
    is_default: warehouse.default_warehouse ?? false,
    entity_id: warehouse.external_warehouse_id ?? id,
    address: addressOf(warehouse, shop.region),
  }
  shop.places.set(id, made)
  if (made.type === "SALES_WAREHOUSE") shop.warehouses.push(id)
  return { warehouse_id: id, error_list: [] }
})

const updateWarehouse = handler<unknown, Given>((call) => {
  const shop = shopOf(call)
  const place = placeOf(call)
  const { warehouse = {} } = call.body
  place.name = warehouse.name ?? place.name
  if (warehouse.address !== undefined) place.address = addressOf(warehouse, shop.region)
  return { error_list: [] }
})

interface Address {
  readonly address?: Readonly<Record<string, string>>
}

const standardize = handler<unknown, Address>((call) => {
  const given = call.body.address ?? {}
  const standardized = Object.fromEntries(
    Object.entries(given).map(([name, text]) => [name, String(text).trim().replace(/\s+/g, " ")]),
  )
  const updated = Object.entries(given).some(([name, text]) => text !== standardized[name])
  return { standardization_result: { standardized_address: standardized, updated } }
})

export const logisticsHandlers = fitted({
  "GET /logistics/202510/seller_templates": listTemplates,
  "GET /logistics/202606/seller_template/template_exist": templateExists,
  "GET /logistics/202309/warehouses": listWarehouses,
  "GET /logistics/202309/global_warehouses": listGlobalWarehouses,
  "GET /logistics/202309/warehouses/{warehouse_id}/delivery_options": listDeliveryOptions,
  "GET /logistics/202309/delivery_options/{delivery_option_id}/shipping_providers": listProviders,
  "POST /logistics/202502/warehouses": createWarehouse,
  "POST /logistics/202502/warehouses/{warehouse_id}": updateWarehouse,
  "POST /logistics/202412/addresses/standardize": standardize,
})

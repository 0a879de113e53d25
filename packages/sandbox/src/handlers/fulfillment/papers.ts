/**
 * Shipping services, uploads of proofs and invoices, and bundles for the first mile.
 */
import { accountOf, handler, shopOf, type Handler } from "../../handler.ts"
import { readImage } from "../../image.ts"
import { invalid, Refusal } from "../../refusal.ts"
import { services } from "../../state/services.ts"
import { readUpload } from "../files.ts"
import { orderOf } from "./ship.ts"

interface Measures {
  readonly order_line_item_ids?: ReadonlyArray<string>
  readonly dimension?: unknown
  readonly weight?: unknown
}

export const eligibleServices = handler<unknown, Measures>((call) => {
  const order = orderOf(call)
  return {
    order_id: order.id,
    order_line_id: call.body.order_line_item_ids ?? order.line_items.map(({ id }) => id),
    dimension: call.body.dimension ?? { height: "10", length: "20", width: "15", unit: "CM" },
    weight: call.body.weight ?? { unit: "GRAM", value: "500" },
    shipping_services: services(shopOf(call)),
  }
})

export const uploadDeliveryImage: Handler = async (call) => {
  const { bytes } = await readUpload(call, 5)
  const image = readImage(bytes)
  if (image === undefined) throw new Refusal(12038004, "Failed to process the image 'data': its kind is not known")
  const url = `https://files.tiktok.sandbox/${call.world.random.text(24)}`
  return { url, width: image.width, height: image.height }
}

export const uploadDeliveryFile: Handler = async (call) => {
  const { bytes, form } = await readUpload(call, 10)
  if (bytes.length === 0) throw new Refusal(12038002, "Invalid 'data': the file is empty")
  const name = form.get("name")
  return {
    name: typeof name === "string" ? name : "",
    url: `https://files.tiktok.sandbox/${call.world.random.text(24)}`,
  }
}

interface Invoices {
  readonly invoices?: ReadonlyArray<{ readonly package_id: string; readonly order_ids: ReadonlyArray<string> }>
}

export const uploadInvoices = handler<unknown, Invoices>((call) => {
  const shop = shopOf(call)
  const { invoices = [] } = call.body
  if (invoices.length === 0) throw invalid("invoices", "it must not be empty")
  const errors = []
  for (const { order_ids, package_id } of invoices) {
    const parcel = shop.packages.get(package_id)
    if (parcel === undefined) {
      errors.push({ code: 21011028, message: "The package does not exist", detail: { order_ids, package_id } })
      continue
    }
    parcel.invoice_uploaded = true
    const ids = [...parcel.order_ids]
    call.world.emit({ shop }, "INVOICE_STATUS_CHANGE", { package_id, order_ids: ids, invoice_status: "SUCCESS" })
  }
  return { errors }
})

export const bundleFirstMile = handler<unknown, { readonly order_ids: ReadonlyArray<string> }>((call) => {
  const shops = call.shop === undefined ? accountOf(call).shops : [call.shop]
  const errors = call.body.order_ids
    .filter((id) => !shops.some((shop) => shop.orders.has(id)))
    .map((order_id) => ({ code: 21008111, message: "The order does not exist", detail: { order_id } }))
  const id = call.world.random.id("1154")
  return { first_mile_bundle_id: id, url: `https://files.tiktok.sandbox/bundles/${id}`, errors }
})

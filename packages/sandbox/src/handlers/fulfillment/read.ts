/**
 * Reads packages: details, the search, tracking and the label.
 */
import { labelSecret, labelUrl } from "../../labels.ts"
import { found, handler, shopOf, type Call, type Handler } from "../../handler.ts"
import { contents } from "../../life/packages.ts"
import type { LineItem, Shop } from "../../model.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { Refusal } from "../../refusal.ts"
import type { Package } from "../../state/fulfillment.ts"
import { recipientOf } from "../orders/recipient.ts"
import { isFulfilledByTikTok } from "../../state/order-kinds.ts"
import { sorted, withinTimes, type Times } from "../sorting.ts"

/** The details have their own code for a package that the caller may not see. */
export const packageOf = (call: Call, code = 21011028): Package =>
  found(shopOf(call).packages, call.path.package_id!, code, "package")

const skusOf = (lines: ReadonlyArray<LineItem>) => {
  const bySku = new Map<string, { id: string; image_url: string; name: string; quantity: number }>()
  for (const item of lines) {
    const sku = bySku.get(item.sku_id) ?? {
      id: item.sku_id,
      image_url: item.sku_image,
      name: item.sku_name,
      quantity: 0,
    }
    sku.quantity++
    bySku.set(item.sku_id, sku)
  }
  return [...bySku.values()]
}

const ordersOf = (shop: Shop, parcel: Package) =>
  contents(shop, parcel).map(([order, lines]) => ({ id: order.id, skus: skusOf(lines) }))

export const getPackage: Handler = (call) => {
  const shop = shopOf(call)
  const parcel = packageOf(call, 10006402)
  const orders = ordersOf(shop, parcel)
  const order = shop.orders.get(parcel.order_ids[0] ?? "")
  return {
    package_id: parcel.id,
    package_status: parcel.status,
    create_time: parcel.create_time,
    update_time: parcel.update_time,
    delivery_option_id: order?.delivery_option_id,
    delivery_option_name: order?.delivery_option_name,
    dimension: parcel.dimension,
    weight: parcel.weight,
    handover_method: parcel.handover_method,
    has_multi_skus: orders.flatMap(({ skus }) => skus).length > 1,
    order_line_item_ids: parcel.line_item_ids,
    orders,
    pickup_slot: parcel.pickup_slot,
    recipient_address: order === undefined ? {} : (recipientOf(order) ?? {}),
    sender_address: shop.places.get(parcel.warehouse_id)?.address,
    shipping_provider_id: parcel.shipping_provider_id,
    shipping_provider_name: parcel.shipping_provider_name,
    ship_exception_reason: parcel.ship_exception_reason,
    shipping_type: parcel.shipping_type,
    split_and_combine_tag: parcel.tag,
    tracking_number: parcel.tracking_number,
    warehouse_id: parcel.warehouse_id,
  }
}

interface Sorting extends PageQuery {
  readonly sort_field?: string
  readonly sort_order?: string
}

export const searchPackages = handler<Sorting, Times & { readonly package_status?: string }>((call) => {
  const shop = shopOf(call)
  const { body, query } = call
  const fits = withinTimes(body)
  const list = [...shop.packages.values()].filter(
    (parcel) => fits(parcel) && (body.package_status === undefined || parcel.status === body.package_status),
  )
  const by = (parcel: Package) => (query.sort_field === "update_time" ? parcel.update_time : parcel.create_time)
  const page = pageOf(sorted(list, by, query.sort_order), query, [shop.id, query.sort_field, query.sort_order, body])
  return {
    packages: page.items.map((parcel) => ({
      ...parcel,
      order_line_item_ids: parcel.line_item_ids,
      orders: ordersOf(shop, parcel),
    })),
    next_page_token: page.next_page_token,
    total_count: page.total_count,
  }
})

interface Wanted {
  readonly document_type: string
  readonly document_format?: string
}

export const getShippingDocument = handler<Wanted, unknown>((call) => {
  const parcel = packageOf(call)
  const [order] = parcel.order_ids.flatMap((id) => shopOf(call).orders.get(id) ?? [])
  if (order !== undefined && isFulfilledByTikTok(order))
    throw new Refusal(21008043, `The package '${parcel.id}' is fulfilled by TikTok: there is no document`)
  if (parcel.shipping_type === "SELLER" && call.query.document_type !== "PACKING_SLIP")
    throw new Refusal(21008017, `The seller ships the package '${parcel.id}': TikTok makes no label for it`)
  if (parcel.status === "CANCELLED")
    throw new Refusal(21023059, `The package '${parcel.id}' is cancelled: there is no document`)
  if (parcel.label_time === undefined || parcel.tracking_number === undefined)
    throw new Refusal(21023035, `The package '${parcel.id}' was not shipped yet: there is no document`)
  if (parcel.order_ids.some((id) => shopOf(call).orders.get(id)?.is_buyer_request_cancel === true))
    throw new Refusal(21021010, `The buyer of package '${parcel.id}' wants to cancel: answer that first`)
  if (call.now < parcel.label_time)
    throw new Refusal(11034037, `The document of package '${parcel.id}' is being made, try again later`)
  const secret = labelSecret(parcel.tracking_number)
  return {
    doc_url: labelUrl(call.world, parcel.id, secret, call.query.document_format ?? "PDF"),
    tracking_number: parcel.tracking_number,
  }
})

const parcelsOf = (call: Call): ReadonlyArray<Package> => {
  const shop = shopOf(call)
  const order = found(shop.orders, call.path.order_id!, 21008111, "order")
  return order.packages.flatMap(({ id }) => shop.packages.get(id) ?? [])
}

export const getTracking: Handler = (call) => ({
  tracking: parcelsOf(call)
    .flatMap(({ tracking }) => tracking)
    .toSorted((a, b) => b.at - a.at)
    .map(({ at, description }) => ({ description, update_time_millis: at * 1000 })),
})

export const getLogisticsTracking: Handler = (call) => ({
  order_id: call.path.order_id,
  logistics_details: parcelsOf(call).map((parcel) => ({
    newest_tracking_no: parcel.tracking_number ?? "",
    carrier_name: parcel.shipping_provider_name ?? "",
    track_list: parcel.tracking.toReversed().map(({ at, description }, i) => ({
      description,
      tracking_no: parcel.tracking_number ?? "",
      update_time_millis: at * 1000,
      action_code: i,
      action_code_name: parcel.status,
    })),
  })),
})

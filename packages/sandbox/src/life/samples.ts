/**
 * Samples for creators. A creator applies and the seller decides within a week. An approved sample is a free order of the
 * shop, and its status follows from that order.
 */
import type { Order, Shop } from "../model.ts"
import type { SampleApplication } from "../state/affiliate.ts"
import type { World } from "../world.ts"
import * as times from "./times.ts"

const byOrder: Readonly<Record<string, string>> = {
  AWAITING_COLLECTION: "SHIPPED",
  IN_TRANSIT: "SHIPPED",
  DELIVERED: "CONTENT_PENDING",
  COMPLETED: "COMPLETED",
  CANCELLED: "SELLER_NOT_SHIP_CANCELLED",
}

export const sampleStatus = (shop: Shop, sample: SampleApplication, now: number): string => {
  if (sample.review === "REJECT") return "REJECT_CANCELLED"
  if (sample.review === undefined)
    return now < sample.create_time + times.sampleReview ? "PENDING" : "OVERDUE_CANCELLED"
  return byOrder[shop.orders.get(sample.order_id ?? "")?.status ?? ""] ?? "AWAITING_SHIPMENT"
}

export const emitSampleStatus = (world: World, shop: Shop, sample: SampleApplication, at: number): void =>
  world.emit(
    { shop },
    "SAMPLE_APPLICATION_STATUS_CHANGE",
    {
      application_id: sample.id,
      new_status: sampleStatus(shop, sample, at),
      creator: { creator_open_id: sample.creator_open_id },
      product: { id: sample.product_id, sku_id: sample.sku_id },
    },
    at,
  )

/** The seller did not answer in time. */
export const lapseSample = (world: World, shop: Shop, sample: SampleApplication, at: number): void => {
  if (sample.review === undefined) emitSampleStatus(world, shop, sample, at)
}

/** A step of a sample's order is a step of its application, too. */
export const followSample = (world: World, shop: Shop, order: Order, at: number): void => {
  if (!order.is_sample_order || byOrder[order.status] === undefined || order.status === "IN_TRANSIT") return
  for (const sample of shop.samples.values())
    if (sample.order_id === order.id) emitSampleStatus(world, shop, sample, at)
}

export const rejectSample = (world: World, shop: Shop, sample: SampleApplication, at: number): void => {
  sample.review = "REJECT"
  emitSampleStatus(world, shop, sample, at)
}

/**
 * Sample applications of creators: the seller searches them, approves or rejects them, and reads the videos that followed.
 */
import { found, handler, shopOf, type Call } from "../../handler.ts"
import { creatorOnWire, creators } from "../../life/creators.ts"
import { approveSample } from "../../life/sample-orders.ts"
import { rejectSample, sampleStatus } from "../../life/samples.ts"
import { available } from "../../life/stock.ts"
import * as times from "../../life/times.ts"
import type { Product, Sku } from "../../model.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { hash } from "../../random.ts"
import { invalid, undocumented } from "../../refusal.ts"
import type { SampleApplication } from "../../state/affiliate.ts"
import { productOnWire } from "./product.ts"

const onWire = (call: Call, sample: SampleApplication) => {
  const shop = shopOf(call)
  const product = shop.products.get(sample.product_id)
  const sku = product?.skus.find(({ id }) => id === sample.sku_id)
  const creator = creators(call.world).find(({ open_id }) => open_id === sample.creator_open_id)
  const status = sampleStatus(shop, sample, call.now)
  const order = shop.orders.get(sample.order_id ?? "")
  const isPending = status === "PENDING"
  const canApprove = isPending && sku !== undefined && available(sku) > 0
  return {
    id: sample.id,
    status,
    is_approvable: canApprove,
    disapprovable_reasons: isPending && !canApprove ? ["OUT_OF_STOCK"] : [],
    approve_expiration_time: sample.create_time + times.sampleReview,
    available_quantity: sku === undefined ? 0 : available(sku),
    commission_rate: String(shop.openCollaborations.get(sample.product_id)?.commission_rate ?? 0),
    ...(creator === undefined ? {} : { creator: creatorOnWire(shop, creator) }),
    product: {
      id: sample.product_id,
      title: product?.title ?? "",
      sku_id: sample.sku_id,
      sku_name: sku?.sales_attributes.map(({ value_name }) => value_name).join(", ") ?? "",
      sku_image_url: product?.main_images[0]?.urls[0] ?? "",
    },
    ...(order === undefined
      ? {}
      : {
          order_id: order.id,
          tracking_number: order.tracking_number ?? "",
          fulfillment_status: status === "COMPLETED" ? "SUCCEED" : "ONGOING",
        }),
  }
}

interface Search {
  readonly status?: string
  readonly product_id?: string
  readonly order_id?: string
  /** The wire's own spelling. */
  readonly creator_user_oepn_id?: string
  readonly title?: string
  readonly username?: string
}

export const searchSamples = handler<PageQuery, Search>((call) => {
  const { body } = call
  const has = (text: string, part: string | undefined) =>
    part === undefined || text.toLowerCase().includes(part.toLowerCase())
  const list = [...shopOf(call).samples.values()]
    .toSorted((a, b) => b.create_time - a.create_time)
    .map((sample) => onWire(call, sample))
    .filter(
      (one) =>
        (body.status === undefined || one.status === body.status) &&
        (body.product_id === undefined || one.product.id === body.product_id) &&
        (body.order_id === undefined || one.order_id === body.order_id) &&
        (body.creator_user_oepn_id === undefined || one.creator?.creator_open_id === body.creator_user_oepn_id) &&
        has(one.product.title, body.title) &&
        has(one.creator?.username ?? "", body.username),
    )
  const page = pageOf(list, call.query, [call.shop?.id, body])
  return {
    sample_applications: page.items,
    next_page_token: page.next_page_token,
    total_count: page.total_count,
  }
})

const sampleOf = (call: Call): SampleApplication =>
  found(shopOf(call).samples, call.path.application_id!, 16032005, "sample application", undocumented)

const inStock = (call: Call, sample: SampleApplication): readonly [Product, Sku, string] => {
  const product = shopOf(call).products.get(sample.product_id)
  const sku = product?.skus.find(({ id }) => id === sample.sku_id)
  const stock = sku?.inventory.find(({ quantity }) => quantity > 0)
  if (product === undefined || sku === undefined || stock === undefined)
    throw invalid("application_id", `the SKU '${sample.sku_id}' is out of stock`)
  return [product, sku, stock.warehouse_id]
}

interface Review {
  readonly review_result: string
  readonly reject_reason?: string
}

export const reviewSample = handler<unknown, Review>((call) => {
  const sample = sampleOf(call)
  const { reject_reason, review_result } = call.body
  const status = sampleStatus(shopOf(call), sample, call.now)
  if (status !== "PENDING") throw invalid("application_id", `the application '${sample.id}' is ${status}`)
  if (review_result === "APPROVE") {
    approveSample(call.world, shopOf(call), sample, inStock(call, sample), call.now)
    return
  }
  if (review_result !== "REJECT") throw invalid("review_result", "it must be APPROVE or REJECT")
  if (reject_reason === undefined || reject_reason === "")
    throw invalid("reject_reason", "a rejection needs one of NOT_MATCH, OFFLINE, OUT_OF_STOCK, OTHER")
  rejectSample(call.world, shopOf(call), sample, call.now)
})

/** The creator's content: a video, once the sample's order is completed. */
export const sampleFulfillments = handler<unknown, { readonly content_format?: string }>((call) => {
  const sample = sampleOf(call)
  const shop = shopOf(call)
  const isDone = sampleStatus(shop, sample, call.now) === "COMPLETED"
  if (!isDone || (call.body.content_format ?? "VIDEO") !== "VIDEO") return { fulfillments: [] }
  const video = hash(sample.id)
  const url = `https://www.tiktok.com/@creator/video/7300${video}`
  const content = {
    id: `7300${String(video).padStart(15, "0")}`,
    format: "VIDEO",
    description: `Trying ${shop.products.get(sample.product_id)?.title ?? "it"}`,
    create_time: shop.orders.get(sample.order_id!)!.update_time,
    view_count: video % 50_000,
    like_count: video % 2_000,
    comment_count: video % 90,
    paid_order_count: video % 40,
    url,
    page_link: url,
  }
  const { id, main_image_url = "" } = productOnWire(shop, sample.product_id)
  return { fulfillments: [{ content, product: { id, main_image_url } }] }
})

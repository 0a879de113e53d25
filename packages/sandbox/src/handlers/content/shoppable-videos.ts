/**
 * Uploads a video that is to link a product, checks it before it is posted, and follows the post.
 */
import { accountOf, found, handler, type Call, type Handler } from "../../handler.ts"
import { shopOfProduct } from "../../life/offers.ts"
import { checkResult, checkStatus } from "../../life/prechecks.ts"
import * as times from "../../life/times.ts"
import { invalid } from "../../refusal.ts"
import { readUpload } from "../files.ts"
import { follow } from "./posts.ts"

const mostMegabytes = 100

export const uploadVideoFile: Handler = async (call) => {
  const { bytes } = await readUpload(call, mostMegabytes)
  if (bytes.length === 0) throw invalid("data", "the file is empty")
  const id = `v${call.world.random.text(31, "0123456789abcdef")}`
  accountOf(call).videoFiles.set(id, { id, size: bytes.length })
  return { video_file: { id } }
}

/** The link of a video needs a product that some shop has. */
const linkedShop = (call: Call, productId: string) => {
  const shop = shopOfProduct(call.world, productId)
  if (shop === undefined) throw invalid("product_link_info.product_id", `there is no product '${productId}'`)
  return shop
}

interface Check {
  readonly product_link_info: { readonly product_id: string }
  readonly video_info: { readonly file_id: string }
}

export const requireVideoFile = (call: Call, fileId: string): void =>
  void found(accountOf(call).videoFiles, fileId, 36009004, "video file")

export const startPrecheck = handler<unknown, Check>((call) => {
  const { product_link_info, video_info } = call.body
  requireVideoFile(call, video_info.file_id)
  const shop = linkedShop(call, product_link_info.product_id)
  const id = call.world.random.id("7301")
  accountOf(call).prechecks.set(id, { id, product_id: product_link_info.product_id })
  call.world.timeline.add({ at: call.now + times.precheck, kind: "video.prechecked", shopId: shop.id, id })
  return { precheck: { task_id: id } }
})

/** The versions report the same check in different words. */
export const getPrecheck: Handler = (call) => {
  const check = found(accountOf(call).prechecks, call.path.task_id!, 36009004, "precheck task")
  const issues = check.issues ?? []
  return {
    precheck_task: {
      id: check.id,
      result: checkResult(check),
      issues,
      violation_check_result: { status: checkStatus(check), issues },
      good_quality_check_result: { status: check.issues === undefined ? "PROCESSING" : "SUCCESS", issues: [] },
    },
  }
}

const statuses: Readonly<Record<string, string>> = { PUBLISH_COMPLETE: "SUCCESS", FAILED: "FAIL" }

export const videoStatus: Handler = (call) => {
  const id = call.path.video_id!
  const post = follow(found(accountOf(call).posts, `shop_${id}`, 36009004, "video"), call.now)
  const post_status = statuses[post.status] ?? "PROCESSING"
  return {
    video: {
      id,
      post_status,
      ...(post_status === "SUCCESS" && post.ready_time !== undefined ? { post_time: post.ready_time } : {}),
    },
  }
}

/**
 * Shoppable videos: a creator uploads a file, lets it be checked, posts it with a product, and follows the post.
 */
import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../../packages/sandbox/src/index.ts"
import { creatorCaller } from "./recipes-creators.ts"
import { caller, type Loose } from "./wire.ts"

const start = () =>
  sandbox({ clock: Date.UTC(2026, 10, 1), accounts: [{}, { open_id: "creator", user_type: 1, name: "Ada Makes" }] })

const eventsOf = (tts: Sandbox, name: string) => tts.events.filter((event) => event.name === name)

const refused = { code: 36009004 }

test("a video is uploaded, checked, posted with a product, and public after its processing", async () => {
  await using tts = await start()
  const { ask, data } = await creatorCaller(tts)
  const product_id = tts.products()[0]!.id
  const { video_file } = await data("affiliate_creator.202505.uploadShoppableVideoFile", { data: new Uint8Array(64) })
  const input = {
    product_link_info: { product_id, title: "The mug" },
    video_info: { file_id: video_file.id, title: "My mug" },
  }
  const check = "affiliate_creator.202511.precheckVideoContent"
  expect((await ask(check, { ...input, video_info: { file_id: "404" } })).body).toMatchObject(refused)
  const { task_id } = (await data(check, input)).precheck
  const result = async (version: string) =>
    (await data(`affiliate_creator.${version}.getShoppableVideoPrecheckResult`, { task_id })).precheck_task
  expect(await result("202601")).toMatchObject({ violation_check_result: { status: "PROCESSING" } })
  tts.clock.advance(60_000)
  expect(await result("202601")).toMatchObject({ violation_check_result: { status: "SUCCESS", issues: [] } })
  expect(await result("202511")).toEqual({ id: task_id, result: "PASS", issues: [] })
  expect(eventsOf(tts, "VIDEO_PRECHECK_RESULT")).toMatchObject([
    { account: { openId: "creator" }, data: { precheck_task_id: task_id, result: "PASS" } },
  ])
  expect(eventsOf(tts, "SHOPPABLE_VIDEO_PRECHECK_TASKS_RESULT")).toMatchObject([
    { data: { task_id, violation_check_result: { status: "SUCCESS" } } },
  ])

  const post = "affiliate_creator.202603.postShoppableVideo"
  expect((await ask(post, { ...input, video_info: { file_id: "404", title: "x" } })).body).toMatchObject(refused)
  const { video } = await data(post, input)
  const status = async () =>
    (await data("affiliate_creator.202509.getShoppableVideoStatus", { video_id: video.id })).video
  expect(await status()).toEqual({ id: video.id, post_status: "PROCESSING" })
  expect(eventsOf(tts, "SHOPPABLE_CONTENT_POSTING")).toMatchObject([
    { data: { product_id, event: { type: "ADD", content_id: video.id } } },
  ])
  tts.clock.advance(60_000)
  expect(await status()).toMatchObject({ post_status: "SUCCESS", post_time: Math.floor(tts.clock.now() / 1000) })
  const unknown = await ask("affiliate_creator.202509.getShoppableVideoStatus", { video_id: "404" })
  expect(unknown.body).toMatchObject(refused)
})

test("the check fails where the linked product is not on sale any more", async () => {
  await using tts = await start()
  const { data } = await creatorCaller(tts)
  const product_id = tts.products()[0]!.id
  const { video_file } = await data("affiliate_creator.202505.uploadShoppableVideoFile", { data: new Uint8Array(64) })
  const { precheck } = await data("affiliate_creator.202511.precheckVideoContent", {
    product_link_info: { product_id, title: "The mug" },
    video_info: { file_id: video_file.id },
  })
  await caller(tts).data("product.202309.deactivateProducts", { product_ids: [product_id] })
  tts.clock.advance(60_000)
  const { task_id } = precheck
  const { precheck_task } = await data("affiliate_creator.202511.getShoppableVideoPrecheckResult", { task_id })
  expect(precheck_task).toMatchObject({ result: "FAIL", issues: [{ risk: expect.stringContaining("not on sale") }] })
  expect(eventsOf(tts, "VIDEO_PRECHECK_RESULT").map((event) => event.data as Loose)).toMatchObject([
    { result: "FAIL", issues: [{ suggestion: expect.any(String) }] },
  ])
})

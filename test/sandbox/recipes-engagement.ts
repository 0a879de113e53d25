/**
 * Input for engagement tasks, and for the translation of images.
 */
import type { Sandbox } from "../../packages/sandbox/src/index.ts"
import { image } from "./recipes.ts"
import { caller, type Loose, type Values } from "./wire.ts"

const end = (tts: Sandbox) => Math.floor(tts.clock.now() / 1000) + 86_400

const template = async (tts: Sandbox, { product_id }: Loose): Promise<Values> => {
  const { message_templates } = await caller(tts).data("customer_engagement.202412.getMessageTemplates", {
    locale: "en",
  })
  return { end_time: end(tts), template_id: message_templates[0].id, product_ids: [product_id] }
}

const taskId = async (tts: Sandbox): Promise<string> => {
  const input = { task_name: "T", channel: "IM", idempotency_key: "K", end_time: end(tts), custom_message }
  return (await caller(tts).data("customer_engagement.202502.createCustomEngagementTask", input)).task_id
}

const custom_message = { title: "Hello", body: "New in our shop" }

/** By operation id; a name without a version stands for all versions. */
export const engagementInput: Readonly<Record<string, (tts: Sandbox, known: Loose) => Values | Promise<Values>>> = {
  "customer_engagement.createEngagementTask": template,
  "customer_engagement.createCustomEngagementTask": (tts) => ({ end_time: end(tts), custom_message }),
  "customer_engagement.sendEngagementMessage": async (tts) => ({ task_id: await taskId(tts) }),
  "customer_engagement.getTaskPerformances": async (tts) => ({ task_ids: [await taskId(tts)] }),
  "return_refund.reviewAftersales": () => ({ aftersales_request_decisions: [{ aftersales_request_id: "1" }] }),
  "product.createImageTranslationTasks": async (tts) => ({
    images: [{ image_uri: await image(tts), target_languages: ["de-DE"] }],
  }),
  "product.getImageTranslationTasks": async (tts) => {
    const images = [{ image_uri: await image(tts), target_languages: ["de-DE"] }]
    await caller(tts).data("product.202505.createImageTranslationTasks", { images })
    tts.clock.advance(60_000)
    return {}
  },
}

/**
 * Input for the operations between a shop and its creators: conversations, offered products, a creator's showcase.
 */
import type { Sandbox } from "../../packages/sandbox/src/index.ts"
import { tokensOf } from "./tokens.ts"
import { caller, png, type Loose, type Values } from "./wire.ts"

const conversationId = async (tts: Sandbox): Promise<string> =>
  (await caller(tts).data("affiliate_seller.202505.getConversationList", { page_size: 1 })).conversations[0].id

const offeredProduct = async (tts: Sandbox): Promise<string> =>
  (await caller(tts).data("affiliate_seller.202412.searchOpenCollaboration", { page_size: 20 })).open_collaborations[0]
    .product.id

export const creatorCaller = async (tts: Sandbox, openId = "creator") =>
  caller(tts, { ...(await tokensOf(tts, openId)), contentToken: "", cipher: undefined })

const inShowcase = async (tts: Sandbox): Promise<Values> => {
  const product_ids = [await offeredProduct(tts)]
  const { data } = await creatorCaller(tts)
  await data("affiliate_creator.202405.addShowcaseProducts", { add_type: "PRODUCT_ID", product_ids })
  return { product_ids }
}

const video = async (tts: Sandbox, { product_id }: Loose): Promise<Loose> => {
  const { data } = await creatorCaller(tts)
  const { video_file } = await data("affiliate_creator.202505.uploadShoppableVideoFile", { data: new Uint8Array(8) })
  return {
    product_link_info: { product_id, title: "Mug" },
    video_info: { file_id: video_file.id, title: "My mug" },
  }
}

const precheck = async (tts: Sandbox, known: Loose): Promise<Values> => {
  const { data } = await creatorCaller(tts)
  const input = await video(tts, known)
  return { task_id: (await data("affiliate_creator.202511.precheckVideoContent", input)).precheck.task_id }
}

const rule = { activate_status: "ACTIVE", sample_quota: 3, is_sample_time_unlimited: true }

/** By operation id; a name without a version stands for all versions. */
export const creatorInput: Readonly<Record<string, (tts: Sandbox, known: Loose) => Values | Promise<Values>>> = {
  "affiliate_seller.202412.createConversationWithCreator": async (tts) => ({ creator_id: await creatorOf(tts) }),
  "affiliate_seller.202508.createConversationWithCreator": async (tts) => ({ creator_open_id: await creatorOf(tts) }),
  "affiliate_seller.getMessageInTheConversation": async (tts) => ({ conversation_id: await conversationId(tts) }),
  "affiliate_seller.sendImMessage": async (tts) => ({ conversation_id: await conversationId(tts), msg_type: "TEXT" }),
  "affiliate_seller.markConversationRead": async (tts) => ({ conversation_ids: [await conversationId(tts)] }),
  "affiliate_seller.updateConversationStatus": async (tts) => ({ conversation_id: await conversationId(tts) }),
  "affiliate_seller.uploadMessageImage": () => ({ data: png(600, 600) }),
  "affiliate_seller.editOpenCollaborationSampleRule": async (tts) => ({
    product_id: await offeredProduct(tts),
    sample_rule: rule,
  }),
  "affiliate_seller.getOpenCollaborationSampleRules": async (tts) => {
    const product_id = await offeredProduct(tts)
    await caller(tts).data("affiliate_seller.202410.editOpenCollaborationSampleRule", { product_id, sample_rule: rule })
    return { product_ids: [product_id] }
  },
  "affiliate_creator.uploadShoppableVideoFile": () => ({ data: new Uint8Array(8) }),
  "affiliate_creator.precheckVideoContent": video,
  "affiliate_creator.postShoppableVideo": video,
  "affiliate_creator.getShoppableVideoPrecheckResult": precheck,
  "affiliate_creator.getShoppableVideoStatus": async (tts, known) => {
    const { data } = await creatorCaller(tts)
    const posted = await data("affiliate_creator.202603.postShoppableVideo", await video(tts, known))
    return { video_id: posted.video.id }
  },
  "affiliate_creator.addShowcaseProducts": async (tts) => ({ product_ids: [await offeredProduct(tts)] }),
  "affiliate.addShowcaseProducts": async (tts) => ({ product_ids: [await offeredProduct(tts)] }),
  "affiliate_creator.getShowcaseProducts": async (tts) => {
    await inShowcase(tts)
    return { page_size: 20 }
  },
  "affiliate.getShowcaseProducts": async (tts) => {
    await inShowcase(tts)
    return { page_size: 20 }
  },
  "affiliate_creator.removeShowcaseProducts": inShowcase,
  "affiliate.removeShowcaseProducts": inShowcase,
  "affiliate_creator.topShowcaseProducts": inShowcase,
  "affiliate.topShowcaseProducts": inShowcase,
}

const creatorOf = async (tts: Sandbox): Promise<string> =>
  (await caller(tts).data("affiliate_seller.202508.sellerSearchCreatorOnMarketplace", { page_size: 12 })).creators[0]
    .creator_open_id

/**
 * The operations between sellers and creators.
 */
import { fitted, found, handler, shopOf, type Handler } from "../../handler.ts"
import { creatorOnWire, creators } from "../../life/creators.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { invalid, undocumented } from "../../refusal.ts"
import * as conversations from "./conversations.ts"
import { searchInvitations } from "./invitations.ts"
import { createOpen, removeOpen, searchOpen } from "./open.ts"
import { searchCreatorOrders, searchSellerOrders } from "./orders.ts"
import { editRule, getRules } from "./sample-rules.ts"
import { reviewSample, sampleFulfillments, searchSamples } from "./samples.ts"
import * as showcase from "./showcase.ts"
import { createTarget, getTarget, removeTarget, searchTargets, updateTarget } from "./target.ts"

interface Search {
  readonly keyword?: string
  readonly follower_demographics?: { readonly count_range?: { readonly count_ge?: number; readonly count_le?: number } }
}

const searchCreators = handler<PageQuery, Search>((call) => {
  const { page_size: size } = call.query
  if (size !== 12 && size !== 20) throw invalid("page_size", "it must be 12 or 20")
  const { keyword = "", follower_demographics } = call.body
  const { count_ge = 0, count_le = Infinity } = follower_demographics?.count_range ?? {}
  const list = creators(call.world).filter(
    ({ follower_count, nickname, username }) =>
      follower_count >= count_ge &&
      follower_count <= count_le &&
      `${nickname} ${username}`.toLowerCase().includes(keyword.toLowerCase()),
  )
  const page = pageOf(list, call.query, [call.shop?.id, call.body])
  return {
    creators: page.items.map((creator) => creatorOnWire(shopOf(call), creator)),
    next_page_token: page.next_page_token,
    search_key: "",
  }
})

const getCreator: Handler = (call) => {
  const known = new Map(creators(call.world).map((creator) => [creator.open_id, creator]))
  return {
    creator: creatorOnWire(shopOf(call), found(known, call.path.creator_user_id!, 16030001, "creator", undocumented)),
  }
}

export const affiliateHandlers = fitted({
  "POST /affiliate_seller/202405/open_collaborations": createOpen,
  "POST /affiliate_seller/202412/open_collaborations": createOpen,
  "POST /affiliate_seller/202409/open_collaborations/search": searchOpen,
  "POST /affiliate_seller/202412/open_collaborations/search": searchOpen,
  "DELETE /affiliate_seller/202409/open_collaborations/products/{product_id}": removeOpen,
  "POST /affiliate_seller/202508/target_collaborations": createTarget,
  "PUT /affiliate_seller/202508/target_collaborations/{target_collaboration_id}": updateTarget,
  "GET /affiliate_seller/202508/target_collaborations/{target_collaboration_id}": getTarget,
  "POST /affiliate_seller/202508/target_collaborations/search": searchTargets,
  "DELETE /affiliate_seller/202409/target_collaborations/{target_collaboration_id}": removeTarget,
  "POST /affiliate_creator/202405/target_collaborations/search": searchInvitations,
  "POST /affiliate_seller/202409/sample_applications/search": searchSamples,
  "POST /affiliate_seller/202507/sample_applications/search": searchSamples,
  "POST /affiliate_seller/202508/sample_applications/search": searchSamples,
  "POST /affiliate_seller/202409/sample_applications/{application_id}/review": reviewSample,
  "POST /affiliate_seller/202507/sample_applications/{application_id}/review": reviewSample,
  "POST /affiliate_seller/202409/sample_applications/{application_id}/fulfillments/search": sampleFulfillments,
  "POST /affiliate_seller/202410/open_collaborations/sample_rules": editRule,
  "GET /affiliate_seller/202410/open_collaborations/sample_rules": getRules,
  "POST /affiliate_seller/202405/orders/search": searchSellerOrders,
  "POST /affiliate_seller/202410/orders/search": searchSellerOrders,
  "POST /affiliate_creator/202405/orders/search": searchCreatorOrders,
  "POST /affiliate_creator/202410/orders/search": searchCreatorOrders,
  "POST /affiliate/202309/showcases/products": showcase.addProducts,
  "POST /affiliate_creator/202405/showcases/products/add": showcase.addProducts,
  "GET /affiliate/202309/showcases/products": showcase.listProducts,
  "GET /affiliate_creator/202405/showcases/products": showcase.listProducts,
  "DELETE /affiliate/202309/showcases/products": showcase.removeProducts,
  "DELETE /affiliate_creator/202409/showcases/products": showcase.removeProducts,
  "POST /affiliate/202309/showcases/products/top": showcase.topProducts,
  "POST /affiliate_creator/202409/showcases/products/top": showcase.topProducts,
  "POST /affiliate_seller/202412/conversations": conversations.createConversation,
  "POST /affiliate_seller/202508/conversations": conversations.createConversation,
  "GET /affiliate_seller/202412/conversations": conversations.listConversations,
  "GET /affiliate_seller/202505/conversations": conversations.listConversations,
  "GET /affiliate_seller/202608/conversations/group_counts": conversations.countGroups,
  "GET /affiliate_seller/202412/conversations/messages/list/newest": conversations.newestUnread,
  "GET /affiliate_seller/202412/conversation/{conversation_id}/messages": conversations.listMessages,
  "POST /affiliate_seller/202412/conversations/{conversation_id}/messages": conversations.sendMessage,
  "POST /affiliate_seller/202412/conversatons/read": conversations.markRead,
  "POST /affiliate_seller/202608/conversations/{conversation_id}/status": conversations.changeStatus,
  "POST /affiliate_seller/202511/images/upload": conversations.uploadImage,
  "POST /affiliate_seller/202608/media/upload": conversations.uploadImage,
  "POST /affiliate_seller/202505/marketplace_creators/search": searchCreators,
  "POST /affiliate_seller/202508/marketplace_creators/search": searchCreators,
  "POST /affiliate_seller/202608/marketplace_creators/search": searchCreators,
  "GET /affiliate_seller/202508/marketplace_creators/{creator_user_id}": getCreator,
  "GET /affiliate_seller/202608/marketplace_creators/{creator_user_id}": getCreator,
})

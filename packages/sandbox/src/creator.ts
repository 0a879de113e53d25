/**
 * The creators of the marketplace, as a control for tests.
 */
import { messageInput } from "./buyer-inputs.ts"
import { seconds } from "./clock.ts"
import { creatorConversationWith, makeCreatorConversation, sayToCreator } from "./life/creator-chat.ts"
import { creators } from "./life/creators.ts"
import { shopNamed, shopsOf, type World } from "./world.ts"

/**
 * What creators do. A seller's client sees it as messages.
 *
 * @example
 * ```ts
 * import { sandbox } from "@tiktok-shop-kit/sandbox"
 *
 * await using tts = await sandbox({ accounts: [{}, { open_id: "ada", user_type: 1 }] })
 * tts.creator.message("ada", "May I have a sample?")
 * ```
 */
export interface Creator {
  /** Writes to a shop, by default the first. Returns the conversation id. */
  readonly message: (creatorOpenId: string, text: string, shopId?: string) => string
}

export const makeCreator = (world: World): Creator => ({
  message: (creatorOpenId, given, shopId) => {
    const { text } = messageInput.read({ text: given })
    world.settle()
    const shop = shopId === undefined ? shopsOf(world)[0] : shopNamed(world, shopId)
    if (shop === undefined) throw new Error("sandbox: no account has a shop that a creator could write to.")
    if (!creators(world).some(({ open_id }) => open_id === creatorOpenId))
      throw new Error(
        `sandbox: no creator has the open id '${creatorOpenId}'. Add an account with 'user_type: 1', or search the marketplace.`,
      )
    const at = seconds(world.clock.now())
    const conversation =
      creatorConversationWith(shop, creatorOpenId) ?? makeCreatorConversation(shop, world.random, creatorOpenId, at)
    sayToCreator(world, shop, conversation, { type: "TEXT", content: text, by: "CREATOR" }, at)
    return conversation.id
  },
})

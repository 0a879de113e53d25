// Generated from spec/paths/customer_service/202309/conversations.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Opens the conversation with a buyer, by the buyer's user id.
 *
 * `POST /customer_service/202309/conversations` · seller · for one shop · scope `seller.customer_service` · not
 * repeated once it may have run
 *
 * Codes to handle: `ConflictError` 45109003.
 */
export const createConversation: Operation<
  CreateConversation.Input,
  CreateConversation.Data,
  "shop",
  CreateConversation.Code
> = {
  id: "customer_service.202309.createConversation",
  method: "POST",
  path: "/customer_service/202309/conversations",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["buyer_user_id"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  required: ["conversation_id"],
  scopes: ["seller.customer_service"],
}

export declare namespace CreateConversation {
  interface Input {
    buyer_user_id: string
  }

  /** The id of the conversation. */
  interface Data {
    conversation_id: string
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003 | 45101001 | 45109003
}

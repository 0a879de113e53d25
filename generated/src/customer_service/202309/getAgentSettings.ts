// Generated from spec/paths/customer_service/202309/agents_settings.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads whether the agent takes new chats.
 *
 * `GET /customer_service/202309/agents/settings` · seller · for one shop · scope `seller.customer_service` · reads, so
 * it may be repeated
 */
export const getAgentSettings: Operation<GetAgentSettings.Input, GetAgentSettings.Data, "shop", GetAgentSettings.Code> =
  {
    id: "customer_service.202309.getAgentSettings",
    method: "GET",
    path: "/customer_service/202309/agents/settings",
    platform: "shop",
    media: "none",
    answer: "json",
    query: ["category_asset_cipher"],
    access: "seller",
    shopCipher: "required",
    safety: "read",
    scopes: ["seller.customer_service"],
  }

export declare namespace GetAgentSettings {
  interface Input {
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher?: string | undefined
  }

  /** The settings. */
  interface Data {
    /** True if new chats are assigned to the agent. */
    can_accept_chat?: boolean
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}

// Generated from spec/paths/customer_service/202309/agents_settings.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Sets whether the agent takes new chats.
 *
 * `PUT /customer_service/202309/agents/settings` · seller · for one shop · scope `seller.customer_service` · may be
 * repeated: a second call changes nothing more
 */
export const updateAgentSettings: Operation<
  UpdateAgentSettings.Input,
  UpdateAgentSettings.Data,
  "shop",
  UpdateAgentSettings.Code
> = {
  id: "customer_service.202309.updateAgentSettings",
  method: "PUT",
  path: "/customer_service/202309/agents/settings",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["can_accept_chat"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: ["seller.customer_service"],
}

export declare namespace UpdateAgentSettings {
  interface Input {
    /** True if new chats are assigned to the agent. */
    can_accept_chat: boolean
  }

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code = 36009003 | 45101001
}

// Generated from spec/paths/customer_engagement/202412/message_templates.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the message templates that tasks can use.
 *
 * `GET /customer_engagement/202412/message_templates` · seller · for one shop · scope
 * `seller.customer_engagement.read` · reads, so it may be repeated
 *
 * Codes to handle: `PermissionError` 68009001.
 */
export const getMessageTemplates: Operation<
  GetMessageTemplates.Input,
  GetMessageTemplates.Data,
  "shop",
  GetMessageTemplates.Code
> = {
  id: "customer_engagement.202412.getMessageTemplates",
  method: "GET",
  path: "/customer_engagement/202412/message_templates",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["locale"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "message_templates",
  scopes: ["seller.customer_engagement.read"],
}

export declare namespace GetMessageTemplates {
  interface Input {
    /** Language of the texts, as BCP 47, such as en-US. */
    locale: string
  }

  /** The templates. */
  interface Data {
    message_templates: Array<MessageTemplate>
  }

  interface MessageTemplate {
    coupon_card_rules?: CouponCardRules
    id: string
    message_body?: string
    message_title?: string
    product_card_rules?: ProductCardRules
  }

  interface CouponCardRules {
    /** Kinds of coupon that the card takes. */
    coupon_type?: Array<"REGULAR_ALL" | "REGULAR_REPEAT" | (string & {})>
    /** Most cards the template takes. */
    max_count?: number
    /** Fewest cards the template takes. */
    min_count?: number
  }

  interface ProductCardRules {
    /** Most cards the template takes. */
    max_count?: number
    /** Fewest cards the template takes. */
    min_count?: number
  }

  /** The codes that the platform documents for it. */
  type Code = 68009001
}

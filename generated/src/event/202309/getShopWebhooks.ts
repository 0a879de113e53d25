// Generated from spec/paths/event/202309/webhooks.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the webhook events of this shop and where they go.
 *
 * `GET /event/202309/webhooks` · seller · for one shop · scope `seller.authorization.info` · reads, so it may be
 * repeated
 */
export const getShopWebhooks: Operation<GetShopWebhooks.Input, GetShopWebhooks.Data, "shop"> = {
  id: "event.202309.getShopWebhooks",
  method: "GET",
  path: "/event/202309/webhooks",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "webhooks",
  scopes: ["seller.authorization.info"],
}

export declare namespace GetShopWebhooks {
  interface Input {}

  /** The subscriptions. */
  interface Data {
    /** The number of results on all pages. */
    total_count?: number
    webhooks: Array<Webhook>
  }

  interface Webhook {
    /** HTTPS URL with a domain name and no port. */
    address?: string
    /** When the subscription was made, Unix seconds. */
    create_time?: number
    /** Name of the event. Types without a name here are subscribed to in Partner Center. */
    event_type?:
      | "ORDER_STATUS_CHANGE"
      | "RECIPIENT_ADDRESS_UPDATE"
      | "PACKAGE_UPDATE"
      | "PRODUCT_STATUS_CHANGE"
      | "SELLER_DEAUTHORIZATION"
      | "UPCOMING_AUTHORIZATION_EXPIRATION"
      | "CANCELLATION_STATUS_CHANGE"
      | "RETURN_STATUS_CHANGE"
      | "NEW_CONVERSATION"
      | "NEW_MESSAGE"
      | "PRODUCT_INFORMATION_CHANGE"
      | "PRODUCT_CREATION"
      | "PRODUCT_CATEGORY_CHANGE"
      | "NEW_MESSAGE_LISTENER"
      | "INVOICE_STATUS_CHANGE"
      | "PRODUCT_AUDIT_STATUS_CHANGE"
      | "REVERSE_STATUS_UPDATE"
      | (string & {})
    /** When the subscription last changed, Unix seconds. */
    update_time?: number
  }
}

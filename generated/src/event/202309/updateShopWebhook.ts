// Generated from spec/paths/event/202309/webhooks.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Sets where one webhook event of this shop goes.
 *
 * `PUT /event/202309/webhooks` · seller · for one shop · scope `seller.authorization.info` · may be repeated: a second
 * call changes nothing more
 */
export const updateShopWebhook: Operation<UpdateShopWebhook.Input, UpdateShopWebhook.Data, "shop"> = {
  id: "event.202309.updateShopWebhook",
  method: "PUT",
  path: "/event/202309/webhooks",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["address", "event_type"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  scopes: ["seller.authorization.info"],
}

export declare namespace UpdateShopWebhook {
  interface Input {
    /** HTTPS URL with a domain name and no port. At most 255 characters. */
    address: string
    /** Name of the event. Types without a name here are subscribed to in Partner Center. */
    event_type:
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
  }

  /** Success without data. */
  interface Data {}
}

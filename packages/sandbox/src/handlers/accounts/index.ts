/**
 * The operations on tokens, shops and subscriptions.
 */
import { accountOf, fitted, shopOf, type Handler, type Handlers } from "../../handler.ts"
import { getToken, refreshToken } from "./token.ts"
import { deleteWebhook, getWebhooks, putWebhook } from "./webhooks.ts"

/** Where a client learns the ciphers of its shops. */
const getAuthorizedShops: Handler = (call) => ({
  shops: accountOf(call).shops.map(({ id, name, region, seller_type, cipher, code }) => ({
    id,
    name,
    region,
    seller_type,
    cipher,
    code,
  })),
})

const activeShops: Handler = (call) => ({ shops: accountOf(call).shops.filter(({ activity }) => activity.isActive) })

/** Only some accounts have global selling. */
const permissions: Handler = (call) => ({
  permissions: accountOf(call).userType >= 4 || accountOf(call).shops.length > 1 ? ["MANAGE_GLOBAL_PRODUCT"] : [],
})

const status: Handler = (call) => ({
  seller_status_data: {
    partner_channel: "NONE",
    seller_status: "ACTIVE",
    tax_form_status: "APPROVED",
    shop_statuses: accountOf(call).shops.map(({ id, activity }) => ({
      shop_id: id,
      shop_status: activity.isActive ? "ACTIVE" : "INACTIVE",
    })),
  },
})

const groups: Handler = (call) => ({
  shop_group_data: {
    shop_group: { shop_group_name: accountOf(call).name, source: "SELLER" },
    shops: accountOf(call).shops.map(({ id, name, region }) => ({
      seller_id: id,
      shop_id: id,
      shop_name: name,
      shop_region: region,
    })),
  },
})

/** The shop revokes the authorisation: its account's codes and tokens stop working. */
const deauthorize: Handler = (call) => {
  const account = accountOf(call)
  call.world.tokens.revoke(account)
  call.world.emit({ shop: shopOf(call), account }, "SELLER_DEAUTHORIZATION", { message: "The seller revoked the app." })
}

export const accountHandlers: Handlers = {
  "GET /api/v2/token/get": getToken,
  "GET /api/v2/token/refresh": refreshToken,
  "GET /authorization/202309/shops": getAuthorizedShops,
  ...fitted({
    "DELETE /authorization/202403/shops": deauthorize,
    "GET /seller/202309/shops": activeShops,
    "GET /seller/202309/permissions": permissions,
    "GET /seller/202508/status": status,
    "GET /seller/202601/shop_groups": groups,
    "GET /event/202309/webhooks": getWebhooks,
    "PUT /event/202309/webhooks": putWebhook,
    "DELETE /event/202309/webhooks": deleteWebhook,
  }),
}

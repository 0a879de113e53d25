/**
 * The operations that the sandbox carries out on its own state. Every other operation of the spec is answered from its
 * schema.
 */
import { oauthHandlers } from "../content/oauth.ts"
import type { Handlers } from "../handler.ts"
import { accountHandlers } from "./accounts/index.ts"
import { affiliateHandlers } from "./affiliate/index.ts"
import { aftersalesHandlers } from "./aftersales/index.ts"
import { analyticsHandlers } from "./analytics/index.ts"
import { chatHandlers } from "./chat/index.ts"
import { contentHandlers } from "./content/index.ts"
import { engagementHandlers } from "./engagement/index.ts"
import { fbtHandlers } from "./fbt/index.ts"
import { financeHandlers } from "./finance/index.ts"
import { fulfillmentHandlers } from "./fulfillment/index.ts"
import { logisticsHandlers } from "./logistics/index.ts"
import { orderHandlers } from "./orders/index.ts"
import { productHandlers } from "./products/index.ts"
import { promotionHandlers } from "./promotion/index.ts"
import { reviewHandlers } from "./reviews/index.ts"

export const handlers: Handlers = {
  ...accountHandlers,
  ...orderHandlers,
  ...fulfillmentHandlers,
  ...aftersalesHandlers,
  ...fbtHandlers,
  ...engagementHandlers,
  ...logisticsHandlers,
  ...productHandlers,
  ...financeHandlers,
  ...promotionHandlers,
  ...affiliateHandlers,
  ...chatHandlers,
  ...reviewHandlers,
  ...analyticsHandlers,
  ...contentHandlers,
  ...oauthHandlers,
}

// Generated from spec/paths/authorization/202312/widget_token.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Issues a token for the embedded widgets of Seller Center, first form.
 *
 * `GET /authorization/202312/widget_token` · any token (no source says whose) · takes no shop · reads, so it may be
 * repeated
 *
 * Not in the public index of July 2026. A newer form exists: `authorization.202401.getWidgetToken`.
 */
export const getWidgetToken: Operation<GetWidgetToken.Input, GetWidgetToken.Data, "shop"> = {
  id: "authorization.202312.getWidgetToken",
  method: "GET",
  path: "/authorization/202312/widget_token",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["shop_id"],
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  wide: { input: ["shop_id"] },
  scopes: [],
}

export declare namespace GetWidgetToken {
  interface Input {
    /** Which shop, where the token reaches several; beyond 2^53. */
    shop_id?: string | undefined
  }

  /** The widget token. */
  interface Data {
    widget_token?: WidgetToken
  }

  interface WidgetToken {
    /** When the widget token ends, Unix seconds. */
    expire_at?: number
    token?: string
  }
}

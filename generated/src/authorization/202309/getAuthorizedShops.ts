// Generated from spec/paths/authorization/202309/shops.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the shops that the access token reaches, each with the cipher that shop calls carry.
 *
 * `GET /authorization/202309/shops` · seller · takes no shop · scope `seller.authorization.info` · reads, so it may be
 * repeated
 */
export const getAuthorizedShops: Operation<
  GetAuthorizedShops.Input,
  GetAuthorizedShops.Data,
  "shop",
  GetAuthorizedShops.Code
> = {
  id: "authorization.202309.getAuthorizedShops",
  method: "GET",
  path: "/authorization/202309/shops",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "forbidden",
  safety: "read",
  list: "shops",
  scopes: ["seller.authorization.info"],
}

export declare namespace GetAuthorizedShops {
  interface Input {}

  /** The authorized shops. */
  interface Data {
    shops: Array<Shop>
  }

  interface Shop {
    /** What calls for this shop carry as `shop_cipher`. */
    cipher?: string
    /** Short code of the shop, as Partner Center shows it. */
    code?: string
    /** Id of the shop. */
    id: string
    /** Name that buyers see. */
    name?: string
    /** ISO 3166-1 alpha-2 code of the market. */
    region?: string
    /** LOCAL sells inside its market, CROSS_BORDER ships into it. */
    seller_type?: "CROSS_BORDER" | "LOCAL" | (string & {})
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}

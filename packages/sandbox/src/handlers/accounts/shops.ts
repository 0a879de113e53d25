/**
 * The shops under an authorisation: where a client learns its ciphers.
 */
import { accountOf, type Handler } from "../../handler.ts"

export const getAuthorizedShops: Handler = (call) => ({
  shops: accountOf(call).shops.map(({ id, name, region, seller_type, cipher, code }) => ({
    id,
    name,
    region,
    seller_type,
    cipher,
    code,
  })),
})

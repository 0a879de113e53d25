/**
 * Where everything stands in a record store. One app's records share a prefix, so that several apps can share a store:
 *
 *     tts/<app key>/account/<open id>    one authorization: both tokens, scopes, status, the refresh under way
 *     tts/<app key>/shop/<shop id>       the account, cipher, name and market of one shop
 *     tts/<app key>/refresh/<open id>    a lease: who may refresh this account now
 *
 * An open id is a seller's or a creator's, so the account record is the index by open id as well.
 */
export interface Keys {
  readonly accounts: string
  readonly account: (openId: string) => string
  readonly shops: string
  readonly shop: (shopId: string) => string
  readonly refresh: (openId: string) => string
}

export const keysOf = (appKey: string): Keys => {
  const root = `tts/${encodeURIComponent(appKey)}`
  return {
    accounts: `${root}/account/`,
    account: (openId) => `${root}/account/${encodeURIComponent(openId)}`,
    shops: `${root}/shop/`,
    shop: (shopId) => `${root}/shop/${encodeURIComponent(shopId)}`,
    refresh: (openId) => `${root}/refresh/${encodeURIComponent(openId)}`,
  }
}

// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_seller, version 202512. */

export { sellerGetSampleRequestDeeplink, type SellerGetSampleRequestDeeplink } from "./202512/sellerGetSampleRequestDeeplink.ts"

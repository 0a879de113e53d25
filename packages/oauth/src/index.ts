/** Consent, tokens, accounts and shops. `import * as OAuth from "@tiktok-shop-kit/oauth"`. */
export type { Account, AccountStatus, RefreshEntry, Shop, TokenPair, UserType } from "./account.ts"
export { authorizationUrl, parseCallback, randomState } from "./consent.ts"
export type {
  AuthorizationOptions,
  AuthorizationUrl,
  Callback,
  CallbackOptions,
  ConsentRegion,
} from "./consent.ts"
export { makeMemory } from "./memory.ts"
export { Records } from "./record-store.ts"
export type { Lease, RecordStore, ScannedRecord, StoredRecord } from "./record-store.ts"
export type { Page, PageOptions } from "./records.ts"
export type { TokenEvent } from "./refresher.ts"
export { makeStatic } from "./static.ts"
export type { Static, StaticOptions } from "./static.ts"
export { makeStored } from "./stored.ts"
export type { Stored, StoredOptions } from "./stored.ts"
export type { CachePolicy } from "./token-cache.ts"
export { exchangeCode, refreshPair } from "./token-host.ts"
export type { App, Caller, Refreshed } from "./token-host.ts"
export { Tokens } from "./tokens.ts"
export type { Resolved, TokensService } from "./tokens.ts"
export { token } from "./token.ts"
export type { Token } from "./token.ts"

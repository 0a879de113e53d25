/**
 * What one pair of tokens needs, and nothing of accounts: the middleware, its service and the pair. For bundles that load the
 * rest when they need it. `import { makeStatic, token } from "@tiktok-shop-kit/oauth/pair"`.
 */
export { makeStatic } from "./static.ts"
export type { Static, StaticOptions } from "./static.ts"
export { token } from "./token.ts"
export type { Token } from "./token.ts"
export { Tokens } from "./tokens.ts"
export type { Resolved, TokensService } from "./tokens.ts"

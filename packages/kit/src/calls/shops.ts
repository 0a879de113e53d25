/**
 * Reads the shops of the app's accounts: page by page from a store, at once for a fixed token. A provider of tokens lists no
 * shops.
 */
import type { CallError } from "@tiktok-shop-kit/errors"
import type { Page, Shop } from "@tiktok-shop-kit/oauth"
import * as Effect from "effect/Effect"
import { invalid } from "./check.ts"
import type { ShopParts } from "../parts.ts"

/** One page. `after` is the `next` of the page before. */
export const shopPage = (tokens: ShopParts["tokens"], after?: string): Effect.Effect<Page<Shop>, CallError> =>
  tokens.kind === "stored"
    ? tokens.of.shops({ after })
    : tokens.kind === "static"
      ? Effect.map(tokens.of.shops, (items) => ({ items }))
      : Effect.fail(invalid("shops", "tokens", "lists no accounts: call getAuthorizedShops for an account instead."))

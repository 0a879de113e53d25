/** The calls for consent and tokens as both faces bind them: loaded with the first one, since few processes make any. */
import { lazily } from "@tiktok-shop-kit/client"
import * as Effect from "effect/Effect"
import type { ShopParts } from "../parts.ts"
import type * as OAuth from "./oauth.ts"

const loaded = lazily(() => import("./oauth.ts"))

export const generateAuthorizationUrl = (parts: ShopParts, input?: OAuth.AuthorizationUrlInput) =>
  Effect.flatMap(loaded, (oauth) => oauth.generateAuthorizationUrl(parts, input))

export const parseCallback = (...args: Parameters<typeof OAuth.parseCallback>) =>
  Effect.flatMap(loaded, (oauth) => oauth.parseCallback(...args))

export const exchangeCodeForToken = (parts: ShopParts, code: string) =>
  Effect.flatMap(loaded, (oauth) => oauth.exchangeCodeForToken(parts, code))

export const refreshAccessToken = (parts: ShopParts, refreshToken: string) =>
  Effect.flatMap(loaded, (oauth) => oauth.refreshAccessToken(parts, refreshToken))

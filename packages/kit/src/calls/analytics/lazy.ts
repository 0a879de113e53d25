/** The calls for figures as the facade binds them: their tables of fields are loaded when the first call is made. */
import { lazily } from "@tiktok-shop-kit/client"
import * as Effect from "effect/Effect"
import type * as Analytics from "./index.ts"

const loaded = lazily(() => import("./index.ts"))

export const getAnalytics: typeof Analytics.getAnalytics = (caller, posts, input, options) =>
  Effect.flatMap(loaded, (analytics) => analytics.getAnalytics(caller, posts, input, options))

export const getPerformanceMetrics: typeof Analytics.getPerformanceMetrics = (caller, posts, input, options) =>
  Effect.flatMap(loaded, (analytics) => analytics.getPerformanceMetrics(caller, posts, input, options))

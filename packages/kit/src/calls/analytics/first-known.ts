/**
 * Tries the forms of one operation in order. TikTok does not have every version everywhere, and retires old ones: a form
 * that it refuses as unknown or retired makes room for the next.
 */
import type { CallError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"

/** Invalid path, wrong or retired version, and a path that a service behind the gateway does not know. */
const codes: ReadonlySet<unknown> = new Set([36009009, 36009014, 40006])

const isUnknownForm = ({ code }: CallError): boolean => codes.has(Number(code))

/** The answer of the first form that TikTok knows; its other refusals are the call's. */
export const firstKnown = <A>(
  first: Effect.Effect<A, CallError>,
  ...others: ReadonlyArray<Effect.Effect<A, CallError>>
): Effect.Effect<A, CallError> =>
  others.reduce((newer, older) => Effect.catchIf(newer, isUnknownForm, () => older), first)

/**
 * Tries the forms of one operation in order. TikTok does not offer every version everywhere, and retires old versions. If it
 * refuses a form as unknown or retired, the next form is tried.
 */
import type { CallError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"

/** Invalid path, wrong or retired version, and a path that a service behind the gateway does not know. */
const codes: ReadonlySet<unknown> = new Set([36009009, 36009014, 40006])

const isUnknownForm = ({ code }: CallError): boolean => codes.has(Number(code))

/** Returns the answer of the first form that TikTok knows. Any other refusal fails the call. */
export const firstKnown = <A>(
  first: Effect.Effect<A, CallError>,
  ...others: ReadonlyArray<Effect.Effect<A, CallError>>
): Effect.Effect<A, CallError> =>
  others.reduce((newer, older) => Effect.catchIf(newer, isUnknownForm, () => older), first)

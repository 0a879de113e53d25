/** What the calls of every token host have in common: their secrets stay out of errors, and a bad answer is a typed error. */
import { type CallError, DecodeError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { App } from "./app.ts"
import { withoutSecrets } from "./without-secrets.ts"

export const secretsOf = ({ credentials }: App) => ({
  appKey: credentials.appKey,
  appSecret: Redacted.value(credentials.appSecret),
})

/** Runs a token call; what it fails with holds none of the given values. */
export const hidden = <Data, A>(
  secrets: ReadonlyArray<string>,
  called: Effect.Effect<Data, CallError>,
  read: (answer: Data) => Effect.Effect<A, CallError>,
): Effect.Effect<A, CallError> =>
  Effect.mapError(Effect.flatMap(called, read), (error) => withoutSecrets(error, secrets))

export const isText = (value: unknown): value is string => typeof value === "string" && value !== ""

export const bad = (operation: string, field: string): DecodeError =>
  new DecodeError({
    message: `The token host's answer lacks a usable '${field}'. Check authUrl and any proxy in between; if it persists, ask TikTok's support.`,
    operation,
    outcome: "unknown",
  })

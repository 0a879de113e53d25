/** A receiver of the test's app, and signed deliveries to it. */
import * as Effect from "effect/Effect"
import { makeReceiver, type Receiver, type ReceiverOptions } from "../src/index.ts"
import { app, delivery, headersOf } from "./signed.ts"

export const receiver = (options: Partial<ReceiverOptions>): Receiver => makeReceiver({ apps: app, ...options })

/** The status of the answer to a correctly signed delivery. */
export const post = (receive: Receiver, text = delivery(), waitUntil?: (work: Promise<unknown>) => void) => {
  const body = new TextEncoder().encode(text)
  return Effect.map(receive({ headers: headersOf("tiktok-shop", body), body, waitUntil }), ({ status }) => status)
}

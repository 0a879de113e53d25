/** The program that web.test.ts runs: fails with an assertion, or says that it is done. */
import assert from "node:assert/strict"
import { makeHandler, validateWebhookSignature } from "../src/index.ts"
import { app, delivery, headersOf } from "./signed.ts"

const request = (body: string, headers: Record<string, string>) =>
  new Request("https://example.com/tiktok", { method: "POST", headers, body })

// Deliveries are verified, distinguished by their hash, handled once, and refused.
let handled = 0
const handler = makeHandler({ apps: [{ appKey: "other", appSecret: "x" }, app], onAny: () => void handled++ })
const body = delivery({ tts_notification_id: undefined })
const headers = headersOf("tiktok-shop", body)
for (const status of [200, 200]) assert.equal((await handler(request(body, headers))).status, status)
assert.equal(handled, 1)
const another = delivery({ tts_notification_id: undefined, timestamp: 2 })
assert.equal((await handler(request(another, headersOf("tiktok-shop", another)))).status, 200)
assert.equal(handled, 2)
assert.equal((await handler(request(`${body} `, headers))).status, 401)

// The synchronous check says to use the asynchronous check.
const { authorization: signature = "" } = headers
assert.throws(() => validateWebhookSignature({ signature, body, ...app }), /Use verify/)

console.log("done")

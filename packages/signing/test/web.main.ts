/** The program of web.test.ts: it fails by an assertion, else it prints that it is done. */
import * as Client from "@tiktok-shop-kit/client"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import assert from "node:assert/strict"
import { explain } from "../src/explain.ts"
import { sign, signature, signatureAsync } from "../src/index.ts"

const vector = {
  path: "/authorization/202309/shops",
  query: { app_key: "29a39d", timestamp: "1623812664" },
  appSecret: "e59af819cc",
}

// The asynchronous function signs, the synchronous one says to use it.
assert.equal(await signatureAsync(vector), "b596b73e0cc6de07ac26f036364178ab16b0a907af13d43f0a0cd2345f582dc8")
assert.throws(() => signature(vector), /signatureAsync/)

// The middleware waits for the digest.
let seen: Client.Call | undefined
const client = Client.make({
  transport: (call) => {
    seen = call
    return Effect.succeed({ status: 200, headers: new Headers(), body: { code: 0, data: {} } })
  },
}).pipe(
  Client.layers(sign()),
  Client.provide(Context.make(Client.Credentials, { appKey: "29a39d", appSecret: Redacted.make(vector.appSecret) })),
)
await Effect.runPromise(client.request({ method: "POST", path: vector.path, body: { a: 1 } }))
const { sign: made, ...query } = seen!.query
assert.equal(made, await signatureAsync({ ...vector, query, body: '{"a":1}' }))
assert.match(seen!.context.signed!(), /<body: 7 bytes>/)

// Mistakes are found.
const unsorted = await signatureAsync({ ...vector, path: `${vector.path}timestamp1623812664app_key29a39d`, query: {} })
const url = `https://open-api.tiktokglobalshop.com${vector.path}?timestamp=1623812664&app_key=29a39d&sign=${unsorted}`
const { findings } = await explain({ url, appSecret: vector.appSecret, nowMs: 1_623_812_664_000 })
assert.deepEqual(
  findings.map(({ kind }) => kind),
  ["unsorted"],
)

console.log("done")

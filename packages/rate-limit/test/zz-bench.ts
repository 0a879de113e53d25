import * as Client from "@tiktok-shop-kit/client"
import { breaker, retry } from "@tiktok-shop-kit/retry"
import * as Effect from "effect/Effect"
import { readThing } from "../../../test/support/operations.ts"
import { rateLimit } from "../src/index.ts"
const reply: Client.Reply = { status: 200, headers: new Headers(), body: { code: 0, data: {} } }
const transport: Client.Transport = () => Effect.succeed(reply)
const bare = Client.make({ transport })
const slow = { capacity: 1 }
void slow
const rl = () => rateLimit({ ratePerSecond: 1e9 })
const clients = {
  bare,
  noop: bare.pipe(Client.layers(Client.middleware("noop", (next) => (call) => next(call)))),
  flatMap: bare.pipe(Client.layers(Client.middleware("map", (next) => (call) => Effect.map(next(call), (r) => r)))),
  retry: bare.pipe(Client.layers(retry())),
  breaker: bare.pipe(Client.layers(breaker())),
  rateLimit: bare.pipe(Client.layers(rl())),
  all: bare.pipe(Client.layers(retry(), breaker(), rl())),
}
const N = 100_000
const time = async (client: any) => {
  const loop = Effect.gen(function* () { for (let i = 0; i < N; i++) yield* client.call(readThing, { thing_id: "1" }, { shop: "1" }) })
  const t = performance.now(); await Effect.runPromise(loop as any); return ((performance.now() - t) * 1000) / N
}
const results: Record<string, number[]> = {}
for (let round = 0; round < 9; round++) for (const [name, client] of Object.entries(clients)) (results[name] ??= []).push(await time(client))
const med = (a: number[]) => [...a].sort((x, y) => x - y)[a.length >> 1]!
for (const [name, a] of Object.entries(results)) console.log(name.padEnd(10), "median", med(a.slice(2)).toFixed(2), "us  min", Math.min(...a).toFixed(2), " over bare", (med(a.slice(2)) - med(results["bare"]!.slice(2))).toFixed(2))

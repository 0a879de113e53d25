/**
 * Four processes share a limiter in Redis. The platform throttles a call of one of them. A code that belongs to one operation
 * pauses that operation in all processes and leaves the shop's other calls alone; a code of the shop pauses all its calls.
 */
import { describe, expect, test } from "vitest"
import { hasRedisServer, redisServer } from "../../packages/redis/test/support/redis-server.ts"
import { type Answer, ok, refused, wire } from "../support/wire.ts"
import { crew } from "./crew.ts"
import type { CallName } from "./calls.ts"

const pauseMs = 3_000

const codes: ReadonlyArray<readonly [code: number, call: Exclude<CallName, "searchProducts">]> = [
  [45111012, "sendMessage"],
  [600001001, "removeTargetCollaboration"],
  [17029054, "updateActivityProduct"],
]

const throttled = (code: number, retryAfter: string): Answer => ({
  ...refused(code, "too often", 429),
  headers: { "retry-after": retryAfter },
})

/**
 * One process calls once and is throttled. Then two processes make that call, and two search products, until the pause is
 * over and a little longer. When the requests arrived, measured from the refusal.
 */
const scene = async (call: CallName, refusal: Answer) => {
  await using redis = await redisServer()
  await using workers = await crew(4)
  let isThrottling = true
  let refusedMs = 0
  const arrived: Array<readonly [isSearch: boolean, atMs: number]> = []
  await using server = await wire(({ path }) => {
    if (isThrottling) {
      isThrottling = false
      refusedMs = Date.now()
      return refusal
    }
    arrived.push([path.endsWith("/products/search"), Date.now() - refusedMs])
    return ok({})
  })
  const task = { kind: "calls", path: redis.socket.path, origin: server.url, call, callers: 0, untilMs: 0 } as const
  const [first, second, third, fourth] = workers.members
  first!.begin({ ...task, maxRetryAfterMs: pauseMs })
  expect((await first!.said("called")).errors).toEqual([expect.stringContaining("RateLimitError")])
  const untilMs = refusedMs + pauseMs + 1_000
  for (const member of [first!, second!]) member.begin({ ...task, callers: 4, untilMs })
  for (const member of [third!, fourth!]) member.begin({ ...task, call: "searchProducts", callers: 4, untilMs })
  const reports = await Promise.all(workers.members.map((member) => member.said("called")))
  expect(reports.flatMap(({ errors }) => errors)).toEqual([])
  const times = (isSearch: boolean) => arrived.filter(([is]) => is === isSearch).map(([, atMs]) => atMs)
  return { throttled: times(false), searches: times(true) }
}

describe.skipIf(!hasRedisServer)("one process of several is throttled", () => {
  test.each(codes)("with code %i: %s pauses in all of them, and no other call of the shop", async (code, call) => {
    const { throttled: own, searches } = await scene(call, throttled(code, "3"))
    const during = searches.filter((atMs) => atMs < pauseMs).length
    console.info(`code ${code}: ${call} again after ${Math.min(...own)} ms; until then ${during} searches`)
    expect(Math.min(...own)).toBeGreaterThanOrEqual(pauseMs - 20)
    // 10 a second and 20 at once, for a little less than 3 s: the processes have to begin first.
    expect(during).toBeGreaterThan(20)
  })

  test("with the shop's own code and a Retry-After of a day: all its calls pause, for maxRetryAfterMs", async () => {
    const { throttled: own, searches } = await scene("sendMessage", throttled(36009002, "86400"))
    const firstMs = Math.min(...own, ...searches)
    console.info(`code 36009002, Retry-After of a day: the shop's next request after ${firstMs} ms`)
    expect(firstMs).toBeGreaterThanOrEqual(pauseMs - 20)
    expect(firstMs).toBeLessThan(pauseMs + 1_000)
  })
})

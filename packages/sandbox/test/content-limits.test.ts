import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../src/index.ts"

const start = Date.UTC(2026, 6, 1)

const ask = async (tts: Sandbox, path: string, token = tts.contentToken()) => {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" }
  const response = await fetch(`${tts.url}${path}`, { method: "POST", headers, body: '{"publish_id":"1"}' })
  const { error } = (await response.json()) as { readonly error: { readonly code: string; readonly message: string } }
  return { status: response.status, code: error.code, message: error.message }
}

const creatorInfo = "/v2/post/publish/creator_info/query/"
const status = "/v2/post/publish/status/fetch/"

const times = async (count: number, run: () => Promise<{ readonly status: number }>): Promise<Array<number>> => {
  const seen: Array<number> = []
  for (let i = 0; i < count; i++) seen.push((await run()).status)
  return seen
}

test("an operation of TikTok for Developers takes the published number of requests of a token in any minute", async () => {
  await using tts = await sandbox({ clock: () => start })
  const token = tts.contentToken()
  expect(await times(10, () => ask(tts, creatorInfo, token))).toEqual(Array(10).fill(200))
  tts.clock.advance(30_000)
  expect(await times(10, () => ask(tts, creatorInfo, token))).toEqual(Array(10).fill(200))
  expect(await ask(tts, creatorInfo, token)).toMatchObject({
    status: 429,
    code: "rate_limit_exceeded",
    message: expect.stringContaining("20 requests in 60 seconds and token"),
  })
  expect(tts.requests.at(-1)).toMatchObject({ verdict: "rate_limit", status: 429, code: "rate_limit_exceeded" })
  // Another token and another operation have their own windows.
  expect(await ask(tts, creatorInfo)).toMatchObject({ status: 200 })
  expect(await ask(tts, status, token)).toMatchObject({ code: "invalid_publish_id" })
  // It slides: after a minute from the first ten, ten more.
  tts.clock.advance(30_000)
  expect(await times(11, () => ask(tts, creatorInfo, token))).toEqual([...Array<number>(10).fill(200), 429])
})

test("the limits can be off, and are forgotten with a reset", async () => {
  await using tts = await sandbox({ clock: () => start, contentLimits: false })
  const token = tts.contentToken()
  expect(await times(25, () => ask(tts, creatorInfo, token))).toEqual(Array(25).fill(200))
  tts.seed({ contentLimits: true })
  expect((await times(21, () => ask(tts, creatorInfo, tts.config.accessToken))).at(-1)).toBe(401)
  const again = tts.contentToken()
  expect((await times(21, () => ask(tts, creatorInfo, again))).at(-1)).toBe(429)
  tts.clock.set(start - 3_600_000)
  expect(await ask(tts, creatorInfo, again)).toMatchObject({ status: 200 })
})

test("reading is counted for the app, over all tokens", async () => {
  await using tts = await sandbox({ clock: () => start })
  const tokens = [tts.contentToken(), tts.contentToken()]
  const list = (i: number) => ask(tts, "/v2/video/list/?fields=id", tokens[i % 2]!)
  const codes = await Promise.all(Array.from({ length: 601 }, (_, i) => list(i)))
  expect(codes.filter(({ status }) => status === 429)).toHaveLength(1)
  expect(codes.filter(({ status }) => status === 200)).toHaveLength(600)
})

test("a fault may refuse with a word of TikTok for Developers", async () => {
  await using tts = await sandbox()
  tts.faults.add({ kind: "code", code: "spam_risk_too_many_posts", message: "Too many posts today", status: 403 })
  expect(await ask(tts, creatorInfo)).toEqual({
    status: 403,
    code: "spam_risk_too_many_posts",
    message: "Too many posts today",
  })
})

import { expect, test } from "vitest"
import { makeExchanges, logRequest, type LoggedRequest } from "../src/log.ts"

const entry = (at: number): LoggedRequest => ({
  method: "GET",
  path: "/",
  verdict: "passed",
  requestId: String(at),
  at,
  durationMs: 1,
})

test("the log keeps the newest 10,000 and at most a tenth more", () => {
  const log: Array<LoggedRequest> = []
  let longest = 0
  for (let at = 0; at < 35_000; at++) {
    logRequest(log, entry(at))
    longest = Math.max(longest, log.length)
  }
  expect(longest).toBe(11_000)
  expect(log.length).toBeGreaterThanOrEqual(10_000)
  expect(log.map(({ at }) => at)).toEqual(Array.from(log, (_, i) => 35_000 - log.length + i))
})

test("of a long answer the beginning is kept, whatever it contains", () => {
  const exchanges = makeExchanges()
  const incoming = {
    method: "GET",
    path: "/",
    query: [],
    headers: new Headers(),
    mediaType: "",
    body: new Uint8Array(),
  }
  exchanges.keep("1", incoming, "ä".repeat(1_100_000))
  expect(exchanges.find("1")).toMatchObject({ answer: "ä".repeat(1_048_576), answerCharacters: 1_100_000 })
})

test("older long answers are cut, so that all of them together stay below 16 million characters", () => {
  const exchanges = makeExchanges()
  const incoming = {
    method: "GET",
    path: "/",
    query: [],
    headers: new Headers(),
    mediaType: "",
    body: new Uint8Array(),
  }
  for (let id = 0; id < 400; id++) exchanges.keep(String(id), incoming, "a".repeat(1_000_000))
  const lengths = Array.from({ length: 400 }, (_, id) => exchanges.find(String(id))?.answer?.length ?? 0)
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(16 * 1_048_576)
  expect(lengths.at(-1)).toBe(1_000_000)
  expect(lengths[100]).toBe(16_384)
  expect(lengths[99]).toBe(0)
})

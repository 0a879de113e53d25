import { expect, test } from "vitest"
import { makeExchanges, logRequest, type LoggedRequest } from "../src/log.ts"

const entry = (at: number): LoggedRequest => ({
  method: "GET",
  path: "/",
  verdict: "passed",
  requestId: String(at),
  at,
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

test("of a long answer the beginning is kept, whatever it holds", () => {
  const exchanges = makeExchanges()
  const incoming = {
    method: "GET",
    path: "/",
    query: [],
    headers: new Headers(),
    mediaType: "",
    body: new Uint8Array(),
  }
  exchanges.keep("1", incoming, "ä".repeat(20_000))
  expect(exchanges.find("1")?.answer).toBe("ä".repeat(16_384))
})

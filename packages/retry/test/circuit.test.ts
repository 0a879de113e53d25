/** The state of one host as numbers: what opens it, for how long, what closes it, and what no longer counts. */
import { describe, expect, test } from "vitest"
import { type Circuit, makeCircuit, type Pass, type Result } from "../src/breaker.ts"

/** Lets a request through and settles it at once, or returns the wait if it is held back. */
const ask = (circuit: Circuit, result: Result, nowMs: number): number | "passed" => {
  const pass = circuit.enter(() => nowMs)
  if (typeof pass === "number") return pass
  circuit.settle(pass, result, nowMs)
  return "passed"
}

const asks = (circuit: Circuit, times: number, result: Result, nowMs: number): void => {
  for (let at = 0; at < times; at++) expect(ask(circuit, result, nowMs)).toBe("passed")
}

const passOf = (circuit: Circuit, nowMs: number): Pass => {
  const pass = circuit.enter(() => nowMs)
  if (typeof pass === "number") throw new Error(`held back for ${pass} ms`)
  return pass
}

/** How long the circuit stays open; 0 if it is closed. A closed circuit does not read the clock. */
const held = (circuit: Circuit, nowMs: number): number => {
  if (circuit.isClosed()) return 0
  const pass = circuit.enter(() => nowMs)
  return typeof pass === "number" ? pass : Number.NaN
}

/** By default ten failures at `nowMs` open it. */
const opened = (nowMs = 0): Circuit => {
  const circuit = makeCircuit()
  asks(circuit, 10, "failed", nowMs)
  return circuit
}

describe("it opens", () => {
  test("with the tenth request of which half failed, for ten seconds", () => {
    const circuit = makeCircuit()
    asks(circuit, 9, "failed", 0)
    expect(circuit.isClosed()).toBe(true)
    asks(circuit, 1, "failed", 0)
    expect(circuit.isClosed()).toBe(false)
    expect(held(circuit, 0)).toBe(10_000)
    expect(held(circuit, 9_999)).toBe(1)

    const half = makeCircuit()
    asks(half, 5, "answered", 0)
    asks(half, 4, "failed", 0)
    expect(half.isClosed()).toBe(true)
    asks(half, 1, "failed", 0)
    expect(half.isClosed()).toBe(false)

    const less = makeCircuit()
    asks(less, 6, "answered", 0)
    asks(less, 5, "failed", 0)
    expect(less.isClosed()).toBe(true)
  })

  test("as the options say", () => {
    const circuit = makeCircuit({ failureRatio: 1, minimumRequests: 2, openMs: 70, maxOpenMs: 100 })
    asks(circuit, 1, "answered", 0)
    asks(circuit, 5, "failed", 0)
    expect(circuit.isClosed()).toBe(true)
    const strict = makeCircuit({ failureRatio: 1, minimumRequests: 2, openMs: 70, maxOpenMs: 100 })
    asks(strict, 2, "failed", 0)
    expect(held(strict, 0)).toBe(70)
    expect(ask(strict, "failed", 70)).toBe("passed")
    expect(held(strict, 70)).toBe(100)
  })

  test("not for what did not get that far", () => {
    const circuit = makeCircuit()
    asks(circuit, 50, "nothing", 0)
    asks(circuit, 9, "failed", 0)
    expect(circuit.isClosed()).toBe(true)
  })
})

describe("the window of ten seconds moves in halves", () => {
  const later = (ms: number) => {
    const circuit = makeCircuit()
    asks(circuit, 9, "failed", 1000)
    asks(circuit, 1, "failed", 1000 + ms)
    return circuit.isClosed() ? "closed" : "open"
  }

  test("a failure counts until the window that began with it is over", () => {
    expect([0, 4_999, 5_000, 9_999].map(later)).toEqual(["open", "open", "open", "open"])
    expect([10_000, 60_000].map(later)).toEqual(["closed", "closed"])
  })

  test("an old half is forgotten when the next but one begins", () => {
    const circuit = makeCircuit()
    asks(circuit, 9, "failed", 0)
    asks(circuit, 1, "answered", 5_000)
    asks(circuit, 1, "answered", 5_001)
    asks(circuit, 1, "failed", 10_000)
    expect(circuit.isClosed()).toBe(true)
  })

  test("answers of a half that is over do not hide that the host is down now", () => {
    const circuit = makeCircuit()
    asks(circuit, 1000, "answered", 0)
    asks(circuit, 9, "failed", 10_000)
    expect(circuit.isClosed()).toBe(true)
    asks(circuit, 1, "failed", 10_000)
    expect(circuit.isClosed()).toBe(false)
  })
})

describe("once the time is over", () => {
  test("one probe is let through; the others wait at most a second for what it finds", () => {
    const circuit = opened()
    expect(passOf(circuit, 10_000).probe).toBe(true)
    expect(held(circuit, 10_000)).toBe(1000)
    const quick = makeCircuit({ minimumRequests: 1, openMs: 30 })
    asks(quick, 1, "failed", 0)
    passOf(quick, 30)
    expect(held(quick, 30)).toBe(30)
  })

  test("a probe that fails doubles the time, a minute at most", () => {
    const circuit = opened()
    const waits = []
    for (let nowMs = 0; waits.length < 5; nowMs += waits.at(-1)!) {
      waits.push(held(circuit, nowMs))
      expect(ask(circuit, "failed", nowMs + waits.at(-1)!)).toBe("passed")
    }
    expect(waits).toEqual([10_000, 20_000, 40_000, 60_000, 60_000])
  })

  test("a probe that is answered closes it: everybody passes, nothing of before counts, and it would open as at first", () => {
    const circuit = opened()
    expect(ask(circuit, "failed", 10_000)).toBe("passed")
    expect(ask(circuit, "answered", 30_000)).toBe("passed")
    expect(circuit.isClosed()).toBe(true)
    const passes = Array.from({ length: 9 }, () => passOf(circuit, 30_000))
    expect(passes.every(({ probe }) => !probe)).toBe(true)
    for (const pass of passes) circuit.settle(pass, "failed", 30_000)
    expect(circuit.isClosed()).toBe(true)
    asks(circuit, 1, "failed", 30_000)
    expect(held(circuit, 30_000)).toBe(10_000)
  })

  test("a probe without a result frees its place for the next, and the time stays as it was", () => {
    const circuit = opened()
    expect(ask(circuit, "nothing", 10_000)).toBe("passed")
    expect(circuit.isClosed()).toBe(false)
    expect(ask(circuit, "failed", 10_000)).toBe("passed")
    expect(held(circuit, 10_000)).toBe(20_000)
  })
})

describe("what was under way when it opened decides nothing", () => {
  test.each<Result>(["answered", "failed", "nothing"])("%s while it is open, or while it is probed", (result) => {
    const circuit = makeCircuit()
    const [first, second] = [passOf(circuit, 0), passOf(circuit, 0)]
    asks(circuit, 10, "failed", 0)
    circuit.settle(first, result, 5_000)
    expect(held(circuit, 5_000)).toBe(5_000)
    const probe = passOf(circuit, 10_000)
    circuit.settle(second, result, 10_000)
    expect(held(circuit, 10_000)).toBe(1000)
    circuit.settle(probe, "answered", 10_000)
    expect(circuit.isClosed()).toBe(true)
  })

  test("nor after it closed again, however often", () => {
    const circuit = makeCircuit()
    for (const nowMs of [0, 100_000, 200_000]) {
      const early = Array.from({ length: 20 }, () => passOf(circuit, nowMs))
      asks(circuit, 10, "failed", nowMs)
      expect(ask(circuit, "answered", nowMs + 10_000)).toBe("passed")
      for (const pass of early) circuit.settle(pass, "failed", nowMs + 10_000)
      expect(circuit.isClosed()).toBe(true)
    }
  })
})

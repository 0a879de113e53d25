import { describe, it } from "vitest"
import { oneDies, oneRefresh, steps } from "./support/rounds.ts"

describe("eight processes that share a file store", () => {
  it("with 1,000 callers each make one refresh request, fifty times", () =>
    oneRefresh({ processes: 8, callers: 1_000, rounds: 50 }))

  for (const step of steps) {
    it(`one is killed ${step}; the platform still takes the old refresh token`, () => oneDies(step, false, 8))
    it(`one is killed ${step}; the old refresh token is dead`, () => oneDies(step, true, 8))
  }
})

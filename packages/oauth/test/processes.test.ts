import { describe, it } from "vitest"
import { oneDies, oneRefresh } from "./support/rounds.ts"

describe("processes that share a file store", () => {
  it("make one refresh request for an expired token, and every caller succeeds", { timeout: 30_000 }, () =>
    oneRefresh({ processes: 3, callers: 200, rounds: 2 }),
  )

  it("lose nothing to one that is killed while it holds the lease", { timeout: 30_000 }, () =>
    oneDies("before the request", true, 2),
  )
})

/** Eight processes, a thousand callers each, one expired token: one refresh request, and every caller has a token. */
import { describe, test } from "vitest"
import { hasRedisServer } from "../../packages/redis/test/support/redis-server.ts"
import { oneRefresh } from "./rounds.ts"

const processes = 8
const callers = 1_000
const rounds = Number(process.env["PROCESSES_ROUNDS"] ?? 50)

describe.each(["file", "Redis"] as const)("a %s store", (kind) => {
  test.skipIf(kind === "Redis" && !hasRedisServer)(
    `${processes} processes x ${callers} callers on one expired token make one refresh request, ${rounds} times`,
    () => oneRefresh(kind, { processes, callers, rounds }),
  )
})

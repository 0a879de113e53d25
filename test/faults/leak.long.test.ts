/** A hundred thousand calls leave nothing behind: no memory, no timers, no sockets, no rejection that nobody handles. */
import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import { expect, test } from "vitest"

interface Left {
  readonly total: number
  readonly counts: { readonly ok: number; readonly failed: number; readonly aborted: number }
  readonly heap: ReadonlyArray<number>
  readonly handles: ReadonlyArray<string>
  readonly unhandled: number
}

test("100,000 calls, 10 % faults, 5 % aborted", async () => {
  const program = join(import.meta.dirname, "leak.main.ts")
  // It has to end by itself: what keeps it alive would be a leak.
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", program], { timeout: 295_000 })
  const { total, counts, heap, handles, unhandled } = JSON.parse(stdout) as Left
  expect(total).toBe(100_000)
  expect(counts.ok + counts.failed + counts.aborted).toBe(total)
  expect(counts.ok).toBeGreaterThan(90_000)
  expect(counts.aborted).toBeGreaterThan(1000)
  expect(unhandled).toBe(0)
  expect(handles).toEqual([])
  // The first tenth fills caches and pools; from then on it stays where it is. A hundred bytes a call would be 6 MB.
  const median = (sizes: ReadonlyArray<number>) => sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)]!
  expect(median(heap.slice(-3)) - median(heap.slice(1, 4))).toBeLessThan(2 * 1024 * 1024)
})

/**
 * Thousands of calls with faults leak nothing, through each transport: no memory, no timers, no sockets, no rejection
 * that nobody handles. `LEAK_CALLS=100000` makes more calls through nodeTransport.
 */
import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import { expect, test } from "vitest"

/** A busy machine takes three times as long. */
const timeoutMs = 900_000

interface Left {
  readonly total: number
  readonly counts: { readonly ok: number; readonly failed: number; readonly aborted: number }
  readonly heap: ReadonlyArray<number>
  readonly sockets: ReadonlyArray<string>
  readonly handles: ReadonlyArray<string>
  readonly unhandled: number
}

test.each([
  ["fetch", 100_000],
  ["node", Number(process.env["LEAK_CALLS"] ?? 5_000)],
])(
  "calls through %s, with faults and aborts: %i of them",
  async (transport, calls) => {
    const program = join(import.meta.dirname, "leak.main.ts")
    // It has to end by itself: what keeps it alive would be a leak.
    const args = ["--expose-gc", program, transport, String(calls)]
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: timeoutMs - 5_000 })
    const { total, counts, heap, sockets, handles, unhandled } = JSON.parse(stdout) as Left
    expect(total).toBe(calls)
    expect(counts.ok + counts.failed + counts.aborted).toBe(total)
    expect(counts.ok).toBeGreaterThan(0.9 * calls)
    expect(counts.aborted).toBeGreaterThan(0.01 * calls)
    expect(unhandled).toBe(0)
    expect(sockets).toEqual([])
    expect(handles).toEqual([])
    // The first tenth fills caches and pools; from then on it stays where it is. A hundred bytes a call would be 6 MB.
    const median = (sizes: ReadonlyArray<number>) => sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)]!
    expect(median(heap.slice(-3)) - median(heap.slice(1, 4))).toBeLessThan(2 * 1024 * 1024)
  },
  timeoutMs,
)

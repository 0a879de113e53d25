import * as fc from "fast-check"
import { expect, test } from "vitest"
import { chunksOf, endOf, largest, MB, smallest } from "../../src/content/chunks.ts"

test("chunks cover the file once, each as large as TikTok wants it", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: 1, max: 30 * MB }), fc.integer({ min: 1, max: 4096 * MB })),
      fc.integer({ min: smallest, max: largest }),
      (sizeBytes, wanted) => {
        const chunks = chunksOf(sizeBytes, wanted)
        const lengths: Array<number> = []
        for (let at = 0; at < sizeBytes;) {
          const end = endOf(chunks, at)
          expect(endOf(chunks, Math.floor((at + end - 1) / 2))).toBe(end)
          lengths.push(end - at)
          at = end
        }
        expect(lengths).toHaveLength(chunks.count)
        expect(chunks.count).toBe(Math.max(1, Math.floor(sizeBytes / chunks.chunkBytes)))
        expect(chunks.count).toBeLessThanOrEqual(1000)
        if (sizeBytes < smallest) expect(lengths).toEqual([sizeBytes])
        const last = lengths.pop()!
        expect(last).toBeLessThanOrEqual(128 * MB)
        for (const length of lengths) {
          expect(length).toBeGreaterThanOrEqual(smallest)
          expect(length).toBeLessThanOrEqual(largest)
        }
      },
    ),
  )
})

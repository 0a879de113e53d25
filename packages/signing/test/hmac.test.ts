/** The digests of both runtimes against `node:crypto`, and how they compare. */
import * as fc from "fast-check"
import { createHash, createHmac } from "node:crypto"
import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { toHex } from "../src/hex.ts"
import * as node from "../src/hmac-node.ts"
import * as web from "../src/hmac-web.ts"

const key = fc.string({ minLength: 1 })
const text = fc.string({ unit: "grapheme" })
const bytes = fc.uint8Array() as fc.Arbitrary<Uint8Array<ArrayBuffer>>

describe.each([
  ["node:crypto", node],
  ["WebCrypto", web],
])("by %s", (_, digests) => {
  test("the HMAC over text and bytes is that of all of them joined", () =>
    fc.assert(
      fc.asyncProperty(key, text, bytes, async (key, text, bytes) => {
        const right = createHmac("sha256", key).update(text).update(bytes).digest("hex")
        expect(await digests.hmacSha256Hex(key, [text, bytes])).toBe(right)
        const wrong = right.replace(/.$/, (digit) => (digit === "0" ? "1" : "0"))
        expect(await digests.hmacSha256Matches(key, [text, bytes], right)).toBe(true)
        for (const other of [
          wrong,
          right.slice(1),
          `${right}0`,
          right.toUpperCase().replace(/^\d+$/, ""),
          `${right.slice(0, 63)}g`,
          "",
        ]) {
          expect(await digests.hmacSha256Matches(key, [text, bytes], other)).toBe(false)
        }
        expect(await digests.sha256Hex(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"))
        expect(await digests.sha256Hex(text)).toBe(createHash("sha256").update(text).digest("hex"))
      }),
    ))
})

test("hex is two lower-case digits a byte", () => {
  fc.assert(fc.property(bytes, (bytes) => toHex(bytes) === Buffer.from(bytes).toString("hex")))
  expect(toHex(new Uint8Array([0, 10, 171, 255]).buffer)).toBe("000aabff")
})

test("comparing takes the same time for every signature: by timingSafeEqual, and by subtle.verify", () => {
  /** From the name to the end of its definition. */
  const comparison = (file: string): string => {
    const source = readFileSync(new URL(`../src/${file}`, import.meta.url), "utf8")
    return /export const hmacSha256Matches[^]*?\n(?=\n|$)/.exec(source)![0]
  }
  expect(comparison("hmac-node.ts")).toContain("return timingSafeEqual(expected, given)")
  expect(comparison("hmac-web.ts")).toContain("crypto.subtle.verify(")
  for (const file of ["hmac-node.ts", "hmac-web.ts"]) {
    // The length is public: every signature has the same.
    expect(comparison(file).replace("signature.length !== 64", "")).not.toMatch(/[!=]==|localeCompare|includes\(/)
  }
})

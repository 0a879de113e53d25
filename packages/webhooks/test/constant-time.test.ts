/** Signatures are compared in one place, in constant time (packages/signing/test/hmac.test.ts). */
import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"

const src = new URL("../src/", import.meta.url)
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => [file, readFileSync(new URL(file, src), "utf8")] as const)

test("only verify.ts checks a signature, and only the signer for tests computes one", () => {
  const using = (name: string) => files.filter(([, text]) => text.includes(name)).map(([file]) => file)
  expect(using("hmacSha256Matches")).toEqual(["verify.ts"])
  expect(using("hmacSha256Hex")).toEqual(["testing/sign.ts"])
  expect(using("node:crypto")).toEqual([])
})

test("no other code compares a signature", () => {
  for (const [, text] of files) {
    expect(text).not.toMatch(/signature\s*[!=]==|[!=]==\s*[\w.]*signature\b/i)
  }
})

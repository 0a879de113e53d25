/** Signatures are compared in constant time by construction: by one primitive a runtime, and by nothing else anywhere. */
import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"

const src = new URL("../src/", import.meta.url)
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => [file, readFileSync(new URL(file, src), "utf8")] as const)

/** From `hmacMatches` to the end of its definition. */
const comparison = (file: string): string => {
  const [, text = ""] = files.find(([name]) => name === file)!
  return /export const hmacMatches[^]*?\n(?=\n|$)/.exec(text)![0]
}

test("on node:crypto by timingSafeEqual, on WebCrypto by subtle.verify", () => {
  expect(comparison("hmac-node.ts")).toContain("return timingSafeEqual(expected, given)")
  expect(comparison("hmac-web.ts")).toContain("crypto.subtle.verify(")
  for (const file of ["hmac-node.ts", "hmac-web.ts"]) {
    // The length is public: every signature has the same.
    expect(comparison(file).replace("signature.length !== 64", "")).not.toMatch(/[!=]==|localeCompare|includes\(/)
  }
})

test("no other code compares a signature, and only those who sign for tests compute one", () => {
  for (const [file, text] of files) {
    expect(text.replaceAll("signature.length !== 64", "")).not.toMatch(/signature\s*[!=]==|[!=]==\s*[\w.]*signature\b/i)
    const isSigner = file.startsWith("hmac") || file === "testing/sign.ts"
    if (!isSigner) expect(text).not.toContain("hmacHex")
  }
})

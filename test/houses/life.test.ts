/** The way of a call stays short enough to be read: how many files it enters, and that it enters none of the lazy parts. */
import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { expect, test } from "vitest"

/**
 * A figure to lower, never to raise without a reason. It was 28. The rules for options, targets, credentials and the platform's
 * clock, which every call asks, are five more files, and the state of an inactive shop is two more.
 */
const filesAtMost = 35

test("getProducts with a fixed token enters few files, from the facade to fetch", () => {
  const printed = execFileSync(process.execPath, [join(import.meta.dirname, "life.ts")], { encoding: "utf8" })
  const files = [...printed.matchAll(/^\| (packages\/\S+) \|/gm)].map(([, file]) => file!)
  expect(files).toContain("packages/kit/src/facade.ts")
  expect(files).toContain("packages/client/src/wire/fetch-transport.ts")
  expect(files.filter((file) => /\/(content|webhooks|long-work)\//.test(file))).toEqual([])
  expect(files.length, printed).toBeLessThanOrEqual(filesAtMost)
})

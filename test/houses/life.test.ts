/** The path of a call stays short enough to read: how many files it enters, how often each, and no lazy part. */
import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { beforeAll, expect, test } from "vitest"

/** Figures to lower, never to raise without a reason. */
const filesAtMost = 31
const entriesAtMost = 2

/** Files that a call has to enter more often. */
const moreEntries: Readonly<Record<string, number>> = {
  // The client calls the layers and they call it: it starts the call, passes the encoded call to the layers, and records the
  // attempt around the transport.
  "packages/client/src/onion/client.ts": 3,
  // The time is read anew for the deadline, the retries, the bucket, the signature and the attempt's record.
  "packages/client/src/call/clock.ts": 5,
  // Three layers look something up by a key: the circuit of the host, the state of the shop, the bucket.
  "packages/client/src/call/bounded-map.ts": 3,
}

let printed: string
let life: ReadonlyArray<{ readonly file: string; readonly entries: number }>
beforeAll(() => {
  printed = execFileSync(process.execPath, [join(import.meta.dirname, "life.ts")], { encoding: "utf8" })
  life = [...printed.matchAll(/^\| (packages\/\S+) \| \d+ \| (\d+) \|$/gm)].map(([, file, entries]) => ({
    file: file!,
    entries: Number(entries),
  }))
})

test("getProducts with a fixed token enters few files, from the facade to fetch", () => {
  const files = life.map(({ file }) => file)
  expect(files).toContain("packages/kit/src/facade.ts")
  expect(files).toContain("packages/client/src/wire/fetch-transport.ts")
  expect(files.filter((file) => /\/(content|webhooks|long-work)\//.test(file))).toEqual([])
  expect(files.length, printed).toBeLessThanOrEqual(filesAtMost)
})

test("it enters no file three times, except those that it has to", () => {
  expect(life.filter(({ file, entries }) => entries > (moreEntries[file] ?? entriesAtMost))).toEqual([])
})

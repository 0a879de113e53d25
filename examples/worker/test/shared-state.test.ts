/** The store and the memory of webhooks do what the SDK expects of them. */
import assert from "node:assert/strict"
import { test } from "node:test"
import { openLocally } from "../local.ts"
import type { Finding } from "./battery-worker.ts"

const worker = await openLocally({ entry: "test/battery-worker.ts" })
const findings = (await (await worker.dispatchFetch("http://localhost/")).json()) as ReadonlyArray<Finding>
await worker.dispose()

for (const { name, fault } of findings) test(name, () => assert.equal(fault, null))

/**
 * The figures that the architecture promises, each beside its budget: `pnpm bench`, or `pnpm bench calls sockets digests
 * bundles imports types webhooks jobs sandbox quota` for some. Medians of several rounds, taken in turn in one process.
 */
import { bundles, imports } from "./bundles.ts"
import { calls } from "./calls.ts"
import { digests } from "./digests.ts"
import { jobs } from "./jobs.ts"
import { sandboxes } from "./sandbox.ts"
import { quotas } from "./quota.ts"
import { sockets } from "./sockets.ts"
import { print, type Row } from "./table.ts"
import { types } from "./types.ts"
import { webhooks } from "../webhooks/bench.ts"

const benches: Record<string, () => ReadonlyArray<Row> | Promise<ReadonlyArray<Row>>> = {
  calls,
  sockets,
  digests,
  bundles,
  imports,
  types,
  webhooks,
  jobs,
  sandbox: sandboxes,
  quota: quotas,
}

const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !(name in benches))
if (unknown !== undefined) {
  console.error(`bench: there is no '${unknown}'. There are: ${Object.keys(benches).join(", ")}.`)
  process.exit(1)
}

const rows: Array<Row> = []
for (const [name, run] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) rows.push(...(await run()))
}
console.log(`Node ${process.version}, ${process.platform} ${process.arch}\n`)
print(rows)

/**
 * `pnpm readme:check`: follows the README to the letter (variants.ts) with the packed packages and prints a table: seconds,
 * warnings and errors of each variant. `--only "node-22.19 pnpm"` follows the variants that have these words. It takes
 * minutes and installs a lot, so CI does not run it.
 */
import { mkdtempSync, realpathSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { command } from "../../scripts/command.ts"
import { packPackages } from "../../scripts/pack.ts"
import { startPackedRegistry } from "../packaging/packed-registry.ts"
import { follow, variants } from "./variants.ts"

await command(async () => {
  const { only } = parseArgs({ options: { only: { type: "string", default: "" } } }).values
  const words = only.split(" ").filter((word) => word !== "")
  const base = realpathSync(mkdtempSync(join(tmpdir(), "tiktok-shop-kit-readme-")))
  const rows: Array<string> = []
  let faults = 0
  try {
    console.log("Building and packing the packages …")
    const registry = await startPackedRegistry(join(base, "registry"), packPackages(join(base, "tarballs")))
    try {
      for (const variant of variants) {
        const parts: ReadonlyArray<string> = [variant.node, variant.manager, variant.language]
        if (!words.every((word) => parts.includes(word))) continue
        console.log(`${parts.join(", ")} …`)
        const { seconds, warnings, errors } = await follow(variant, join(base, parts.join("-")), registry.npmrc)
        for (const line of [...warnings, ...errors]) console.log(`  ${line}`)
        faults += warnings.length + errors.length
        rows.push(`| ${parts.join(" | ")} | ${seconds.toFixed(0)} | ${warnings.length} | ${errors.length} |`)
      }
    } finally {
      await registry.stop()
    }
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
  console.log(
    "\n| Node | installed by | language | seconds | warnings | errors |\n| --- | --- | --- | --- | --- | --- |",
  )
  console.log(rows.join("\n"))
  return faults === 0 ? 0 : 1
})

/**
 * `pnpm example nextjs`: starts an example with its own dependencies, against the sandbox, until Ctrl-C. It builds and
 * packs the packages, copies the example into a temporary folder and installs it there. `--lock` writes its lockfile instead.
 */
import { spawn } from "node:child_process"
import { mkdtempSync, realpathSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { command, InputError } from "./command.ts"
import { copyExample, lockExample, separateExamples } from "./example-copy.ts"
import { packPackages } from "./pack.ts"

await command(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { lock: { type: "boolean" } } })
  const [name = ""] = positionals
  const names = separateExamples()
  if (!names.includes(name)) throw new InputError(`No example has this name. Name one of: ${names.join(", ")}.`)
  const base = realpathSync(mkdtempSync(join(tmpdir(), "tiktok-shop-kit-")))
  const folder = join(base, name)
  try {
    if (values.lock === true) {
      lockExample(name, folder)
      return 0
    }
    console.log("Building and packing the packages …")
    const tarballs = packPackages(join(base, "tarballs"))
    console.log("Installing the example …")
    copyExample(name, folder, tarballs)
    // The terminal sends Ctrl-C to the demo, too; this process waits until the demo has ended.
    process.on("SIGINT", () => {})
    const demo = spawn("npm", ["run", "demo"], { cwd: folder, stdio: "inherit", shell: process.platform === "win32" })
    return await new Promise<number>((resolve) => demo.once("exit", (code) => resolve(code ?? 0)))
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
})

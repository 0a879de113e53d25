/**
 * The declaration files of every package, as the compiler writes them. The snapshot reads these and not the sources,
 * because they have the inferred types too.
 */
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { join } from "node:path"
import { mkdirSync } from "node:fs"
import { InputError } from "../command.ts"

/** Compiles into a folder laid out like the repository (`packages/client/src/index.d.ts`), and removes it afterwards. */
export const withDeclarations = <A>(root: string, use: (folder: string) => A): A => {
  mkdirSync(join(root, ".tmp"), { recursive: true })
  const folder = mkdtempSync(join(root, ".tmp/declarations-"))
  const maps = ["--sourceMap", "false", "--inlineSources", "false"]
  const args = ["-p", "tsconfig.build.json", "--emitDeclarationOnly", ...maps, "--outDir", folder]
  try {
    try {
      execFileSync(join(root, "node_modules/.bin/tsc"), args, { cwd: root, encoding: "utf8", stdio: "pipe" })
    } catch (error) {
      const { stdout, message } = error as { stdout?: string; message: string }
      const shown = (stdout?.trim() || message).split("\n").slice(0, 10).join("\n")
      throw new InputError(`${shown}\nThe packages do not compile, so their API cannot be read. Nothing was written.`)
    }
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

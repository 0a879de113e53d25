/**
 * `pnpm check:exports`: what a package publishes follows from what it exports here. `exports`, `imports` and `bin` of
 * each package.json name sources (`./src/x.ts`); their twins in `publishConfig`, which pnpm puts in their place when it
 * packs, name what the build makes of them. `--fix` writes the twins.
 */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { isDeepStrictEqual, parseArgs } from "node:util"
import { command } from "./command.ts"
import { filesOf, packages, root, targetExists } from "./workspace.ts"
import type { Manifest, Target } from "./workspace.ts"

const built = (source: string, extension: string): string =>
  source.replace(/^\.\/src\//, "./dist/").replace(/\.ts$/, extension)

/** The published twin of a target. `exports` name the types of each file; the types of `imports` are found by the file's name. */
const published = (target: Target, leaf: (source: string) => Target): Target => {
  if (target === null) return null
  if (typeof target === "string") return target.startsWith("./src/") ? leaf(target) : target
  return Object.fromEntries(Object.entries(target).map(([condition, inner]) => [condition, published(inner, leaf)]))
}

const twins = (manifest: Manifest): Record<string, Target> => ({
  exports: published(manifest.exports, (source) => ({ types: built(source, ".d.ts"), default: built(source, ".js") })),
  ...(manifest.imports && { imports: published(manifest.imports, (source) => built(source, ".js")) }),
  ...(manifest.bin && { bin: published(manifest.bin, (source) => built(source, ".js")) }),
})

await command(() => {
  const { fix } = parseArgs({ options: { fix: { type: "boolean", default: false } } }).values
  const problems: Array<string> = []

  for (const { dir, manifest } of packages) {
    for (const field of ["exports", "imports", "bin"] as const) {
      for (const [, file] of filesOf(manifest[field] ?? {})) {
        if (!targetExists(dir, file)) problems.push(`${dir}/package.json: ${field} names ${file}, which is not there`)
      }
    }
    const { access, ...there } = manifest.publishConfig ?? {}
    const wanted = twins(manifest)
    if (access === "public" && isDeepStrictEqual(there, wanted)) continue
    if (fix) {
      manifest.publishConfig = { access: "public", ...wanted }
      writeFileSync(join(root, dir, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`)
      console.log(`${dir}/package.json: publishConfig written`)
    } else {
      problems.push(
        `${dir}/package.json: publishConfig does not match exports and imports; run pnpm check:exports --fix`,
      )
    }
  }

  for (const problem of problems) console.error(problem)
  if (problems.length > 0) return 1
  console.log(`${packages.length} packages publish what they export`)
  return 0
})

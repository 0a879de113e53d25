/**
 * `pnpm build`: compiles every package to its `dist`, with one JavaScript file, one declaration and one source map a
 * module, so that a bundler drops unused modules. One run of tsc compiles all packages, because they import each
 * other's sources. This script then moves the output into place and checks that every published entry was built. It
 * also bundles the generator of the kit's command line.
 */
import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { parseArgs } from "node:util"
import { command } from "./command.ts"
import { bundleGenerator } from "./release/bundle-generator.ts"
import { filesOf, packages, root, targetExists } from "./workspace.ts"
import type { Target } from "./workspace.ts"

const out = join(root, ".tmp/build")

/** tsc leaves `./x.ts` in declarations; not every tool finds `x.d.ts` behind it. */
const withJsSpecifiers = (declaration: string): string =>
  declaration.replace(/(\b(?:from|import|module) ?\(?")(\.\.?\/[^"\n]+)\.ts"/g, '$1$2.js"')

/** tsc wrote the map in another folder: from `dist/a/x.js.map` the source is `../../src/a/x.ts`. */
const withSourceBeside = (map: string, file: string): string => {
  const up = "../".repeat(file.split(/[/\\]/).length)
  return JSON.stringify({
    ...JSON.parse(map),
    sources: [`${up}src/${file.replaceAll("\\", "/").replace(/\.js\.map$/, ".ts")}`],
  })
}

/** The published text of a file that tsc wrote; undefined: the file is left out. */
const finished = (dir: string, file: string, text: string): string | undefined => {
  if (file.endsWith(".d.ts")) return withJsSpecifiers(text)
  // The modules of generated/ are tables: nobody steps through them, and their maps would double the package.
  if (dir === "generated") return file.endsWith(".js") ? text.replace(/\/\/# sourceMappingURL=.*\s*$/, "") : undefined
  return file.endsWith(".map") ? withSourceBeside(text, file) : text
}

const place = (dir: string): number => {
  const from = join(out, dir, "src")
  const to = join(root, dir, "dist")
  rmSync(to, { recursive: true, force: true })
  if (!existsSync(from)) return 0
  let written = 0
  for (const file of readdirSync(from, { recursive: true, encoding: "utf8" })) {
    if (!/\.(js|ts|map)$/.test(file)) continue
    const content = finished(dir, file, readFileSync(join(from, file), "utf8"))
    if (content === undefined) continue
    mkdirSync(dirname(join(to, file)), { recursive: true })
    writeFileSync(join(to, file), content)
    written += 1
  }
  return written
}

await command(async () => {
  parseArgs({ options: {} })
  const started = performance.now()
  rmSync(out, { recursive: true, force: true })
  try {
    execFileSync("tsc", ["-p", "tsconfig.build.json"], {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
    })
  } catch {
    // tsc has printed the errors.
    return 1
  }

  let missing = 0
  for (const { dir, manifest } of packages) {
    console.log(`${dir}: ${place(dir)} files`)
    for (const field of ["exports", "imports", "bin"]) {
      for (const [, file] of filesOf((manifest.publishConfig?.[field] ?? {}) as Target)) {
        if (targetExists(dir, file)) continue
        console.error(`${dir}/package.json: publishConfig.${field} names ${file}, which the build did not make`)
        missing += 1
      }
    }
  }
  rmSync(out, { recursive: true, force: true })
  await bundleGenerator(root)
  console.log(`built ${packages.length} packages in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  return missing > 0 ? 1 : 0
})

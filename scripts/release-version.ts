/**
 * Writes the versions that files repeat: that of the client in its source, which its requests send, and those that
 * examples/starter installs. `pnpm release:version` runs it after the new versions are set.
 *
 *     node scripts/release-version.ts
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { command } from "./command.ts"
import { packages, root } from "./workspace.ts"

await command(() => {
  parseArgs({ options: {} })
  const client = packages.find(({ short }) => short === "client")!
  const text = `/** The version of this package. \`pnpm release:version\` writes it. */\nexport const version = "${client.manifest.version}"\n`
  writeFileSync(join(root, client.dir, "src/wire/version.ts"), text)

  const starter = join(root, "examples/starter/package.json")
  const manifest = JSON.parse(readFileSync(starter, "utf8"))
  for (const dependencies of [manifest.dependencies, manifest.devDependencies])
    for (const { manifest } of packages)
      if (manifest.name in dependencies) dependencies[manifest.name] = manifest.version
  writeFileSync(starter, `${JSON.stringify(manifest, undefined, 2)}\n`)
  return 0
})

/**
 * Writes the version of the client into its source, from where its requests tell it. `pnpm release:version` runs it once the
 * versions are made.
 *
 *     node scripts/release-version.ts
 */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { command } from "./command.ts"
import { packages, root } from "./workspace.ts"

await command(() => {
  parseArgs({ options: {} })
  const client = packages.find(({ short }) => short === "client")!
  const text = `/** The version of this package. \`pnpm release:version\` writes it. */\nexport const version = "${client.manifest.version}"\n`
  writeFileSync(join(root, client.dir, "src/wire/version.ts"), text)
  return 0
})

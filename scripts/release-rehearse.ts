/**
 * Rehearses a release in a copy: versions every package, publishes it to a registry on this machine, installs all into an
 * empty project and makes the first call there. The repository does not change.
 *
 *     node scripts/release-rehearse.ts
 */
import { parseArgs } from "node:util"
import { command } from "./command.ts"
import { rehearse } from "./release/rehearse.ts"
import { root } from "./workspace.ts"

await command(async () => {
  parseArgs({ options: {} })
  const { output } = await rehearse(root, (line) => console.log(line))
  return output.endsWith("ok") ? 0 : 1
})

/** The starter names exact versions: of this repository's packages, and of the tools that this repository is tested with. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { packages, root } from "../../scripts/workspace.ts"

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"))

test("the starter has the versions of the packages, and of the tools that these are tested with", () => {
  const { dependencies, devDependencies } = manifestOf("examples/starter")
  const tools = manifestOf(".").devDependencies
  const versions = {
    ...tools,
    typescript: tools["@typescript/native"].split("@").at(-1),
    ...Object.fromEntries(packages.map(({ manifest }) => [manifest.name, manifest.version])),
  }
  const named = Object.entries<string>({ ...dependencies, ...devDependencies })
  expect(named.length).toBeGreaterThan(5)
  for (const [name, version] of named) expect([name, version]).toEqual([name, versions[name]])
})

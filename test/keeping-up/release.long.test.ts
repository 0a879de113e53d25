/** A release from end to end: every package published to a registry on this machine, installed by npm, called. */
import { expect, test } from "vitest"
import { rehearse } from "../../scripts/release/rehearse.ts"
import { packages, root } from "../../scripts/workspace.ts"

test("what is published installs into an empty project and makes its first call", async () => {
  const { published, tags, output, doctor, installedBytes } = await rehearse(root, () => {})
  expect([...published.keys()]).toEqual(packages.map(({ manifest }) => manifest.name))
  expect(tags.toSorted()).toEqual([...published].map(([name, version]) => `${name}@${version}`).toSorted())
  expect(output).toBe("first call: ok")
  expect(doctor).toContain("operations: 1 used")
  expect(installedBytes).toBeLessThan(15e6)
})

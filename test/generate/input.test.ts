import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { copyOfFixture } from "./temporary.ts"

it("a path parameter is required, whether the spec repeats it or not", async () => {
  const copy = copyOfFixture()
  copy.edit("paths/shelf/202309/things_thing_id.yaml", /(name: thing_id\n\s+in: path)\n\s+required: true/, "$1")
  expect((await copy.generate()).problems).toEqual([])
  const printed = readFileSync(join(copy.out, "src/shelf/202309/updateThing.ts"), "utf8")
  expect(printed).toMatch(/^ {4}thing_id: string$/m)
})

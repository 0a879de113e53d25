/** The rooms of the sources: each imports only the rooms below it, whether values, types or with `import()`. */
import { join } from "node:path"
import { expect, test } from "vitest"
import { fileGraph, floorsOf, roomGraph, sourcesBelow } from "../../../test/houses/file-graph.ts"
import { packages } from "../../../scripts/workspace.ts"

/** From the lowest to the highest. */
const rooms = ["call", "wire", "onion", "faces", "index.ts"]

const { imports } = packages.find(({ short }) => short === "client")!.manifest
const graph = fileGraph(sourcesBelow(join(import.meta.dirname, "../src")), imports)

const roomOf = (file: string): string => file.split("/")[0]!

test("every file is in a room", () => {
  expect([...new Set([...graph.keys()].map(roomOf))].toSorted()).toEqual(rooms.toSorted())
})

test("each room imports only rooms below it", () => {
  const upwards = [...graph].flatMap(([file, targets]) =>
    [...targets]
      .filter((target) => rooms.indexOf(roomOf(target)) > rooms.indexOf(roomOf(file)))
      .map((target) => `${file} imports ${target}`),
  )
  expect(upwards).toEqual([])
  expect(floorsOf(roomGraph(graph))).toBe(rooms.length)
})

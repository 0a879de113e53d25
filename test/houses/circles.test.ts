/**
 * Proves that no files import each other in a circle, so that every file can be read after the files that it imports.
 * `pnpm report:houses` prints the circles, and the floors of each package.
 */
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { packages, root } from "../../scripts/workspace.ts"
import { circlesOf, fileGraph, floorsOf, roomGraph, sourcesBelow } from "./file-graph.ts"

const houses = [
  // Generated code follows the spec: a schema may contain itself.
  ...packages
    .filter(({ short }) => short !== "api")
    .map(({ dir, manifest }) => ({ src: `${dir}/src`, imports: manifest.imports })),
  { src: "scripts", imports: undefined },
]

describe("no circle of files", () => {
  test.each(houses)("in $src", ({ src, imports }) => {
    const circles = circlesOf(fileGraph(sourcesBelow(join(root, src)), imports)).map((files) => files.join(", "))
    const list = circles.map((files) => `\n- ${files}`).join("")
    const message = `${src} has ${circles.length} circles (\`pnpm report:houses\` prints all): ${list}\n`
    expect(circles.length, message).toBe(0)
  })
})

describe("the proof notices", () => {
  const graph = (files: Readonly<Record<string, string>>, imports?: Readonly<Record<string, Record<string, string>>>) =>
    fileGraph(
      Object.entries(files).map(([file, text]) => ({ file, text })),
      imports,
    )

  test.each([
    ["a value", 'import { b } from "./b.ts"'],
    ["a type", 'import type { B } from "./b.ts"'],
    ["a type in a type", 'export type A = import("./b.ts").B'],
    ["a re-export", 'export * from "./b.ts"'],
    ["a dynamic import", 'export const b = () => import("./b.ts")'],
    ["a condition of the package", 'import { b } from "#b"'],
  ])("a circle by %s", (_, text) => {
    const files = {
      "a.ts": text,
      "b.ts": 'import { c } from "./deep/c.ts"',
      "deep/c.ts": 'import { a } from "../a.ts"',
    }
    const imports = { "#b": { node: "./src/b.ts", default: "./src/other.ts" } }
    expect(circlesOf(graph(files, imports))).toEqual([["a.ts", "b.ts", "deep/c.ts"]])
  })

  test("a file that imports itself", () => {
    expect(circlesOf(graph({ "a.ts": 'import { a } from "./a.ts"' }))).toEqual([["a.ts"]])
  })

  test("two circles as two, although one imports the other", () => {
    const files = {
      "a.ts": 'import "./b.ts"; import "./c.ts"',
      "b.ts": 'import "./a.ts"',
      "c.ts": 'import "./d.ts"',
      "d.ts": 'import "./c.ts"',
    }
    expect(circlesOf(graph(files)).toSorted()).toEqual([
      ["a.ts", "b.ts"],
      ["c.ts", "d.ts"],
    ])
    expect(floorsOf(graph(files))).toBe(2)
  })

  test("no circle where two files import a third", () => {
    const files = { "a.ts": 'import "./b.ts"; import "./c.ts"', "b.ts": 'import "./c.ts"', "c.ts": 'import "effect"' }
    expect(circlesOf(graph(files))).toEqual([])
    expect(floorsOf(graph(files))).toBe(3)
  })

  test("the floors of rooms, however long the chains inside a room", () => {
    const files = {
      "index.ts": 'import "./call/a.ts"',
      "call/a.ts": 'import "./b.ts"',
      "call/b.ts": 'import "./c.ts"',
      "call/c.ts": "",
    }
    expect(floorsOf(graph(files))).toBe(4)
    expect(floorsOf(roomGraph(graph(files)))).toBe(2)
    expect([...roomGraph(graph(files)).keys()]).toEqual(["index.ts", "call"])
  })
})

/**
 * Which file of a package imports which, and what follows from it: the circles, and how many floors the files have.
 * Imports for types and dynamic imports count, because a reader follows them too; so does every file that a condition of
 * `imports` (`#hmac`) may name.
 */
import { readdirSync, readFileSync } from "node:fs"
import { join, posix } from "node:path"
import { filesOf } from "../../scripts/workspace.ts"
import type { Manifest } from "../../scripts/workspace.ts"
import { importsOf } from "./imports.ts"

/** The imports of each name. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>

export interface Source {
  /** Relative to the folder, with slashes. */
  readonly file: string
  readonly text: string
}

/** The TypeScript files below a folder. */
export const sourcesBelow = (folder: string): ReadonlyArray<Source> =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => ({ file: file.replaceAll("\\", "/"), text: readFileSync(join(folder, file), "utf8") }))

/** `src` is the folder of the targets of `imports`, relative to the package. */
export const fileGraph = (sources: ReadonlyArray<Source>, imports: Manifest["imports"] = {}): Graph => {
  const known = new Set(sources.map(({ file }) => file))
  const targetsOf = (file: string, specifier: string): ReadonlyArray<string> => {
    if (specifier.startsWith(".")) return [posix.join(posix.dirname(file), specifier)]
    return filesOf(imports[specifier] ?? null).map(([, target]) => posix.relative("src", target))
  }
  return new Map(
    sources.map(({ file, text }) => {
      const targets = importsOf(file, text).flatMap(({ specifier }) => targetsOf(file, specifier))
      return [file, new Set(targets.filter((target) => known.has(target)))]
    }),
  )
}

/** The folders of a graph of files: the first folder of each path, and every file outside a folder. */
export const roomGraph = (files: Graph): Graph => {
  const roomOf = (file: string) => file.split("/")[0] ?? file
  const rooms = new Map<string, Set<string>>()
  for (const [file, imported] of files) {
    const room = roomOf(file)
    const others = [...imported].map(roomOf).filter((other) => other !== room)
    rooms.set(room, new Set([...(rooms.get(room) ?? []), ...others]))
  }
  return rooms
}

/** Tarjan's strongly connected components, each after those that it imports. */
const components = (graph: Graph): ReadonlyArray<ReadonlyArray<string>> => {
  const found: Array<ReadonlyArray<string>> = []
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const unassigned: Array<string> = []
  const visit = (name: string): number => {
    const place = order.size
    order.set(name, place)
    lowest.set(name, place)
    unassigned.push(name)
    for (const next of graph.get(name) ?? []) {
      const reached = order.has(next) ? (unassigned.includes(next) ? order.get(next)! : place) : visit(next)
      lowest.set(name, Math.min(lowest.get(name)!, reached))
    }
    if (lowest.get(name) === place) found.push(unassigned.splice(unassigned.indexOf(name)))
    return lowest.get(name)!
  }
  for (const name of graph.keys()) if (!order.has(name)) visit(name)
  return found
}

/** Sets of names that all import each other, directly or through the others; a name that imports itself is one. */
export const circlesOf = (graph: Graph): ReadonlyArray<ReadonlyArray<string>> =>
  components(graph)
    .filter((names) => names.length > 1 || graph.get(names[0]!)?.has(names[0]!))
    .map((names) => names.toSorted())

/** The longest chain of imports, in names. A circle counts as one. */
export const floorsOf = (graph: Graph): number => {
  const floors = new Map<string, number>()
  let highest = 0
  for (const names of components(graph)) {
    const below = names.flatMap((name) => [...(graph.get(name) ?? [])]).filter((name) => !names.includes(name))
    const floor = 1 + Math.max(0, ...below.map((name) => floors.get(name) ?? 0))
    for (const name of names) floors.set(name, floor)
    highest = Math.max(highest, floor)
  }
  return highest
}

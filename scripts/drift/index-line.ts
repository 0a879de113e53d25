/** Adds a path to openapi.yaml at its place in the order, without touching any other line or comment. */
import { readFileSync, writeFileSync } from "node:fs"

const entry = /^ {2}(\/\S+): \{ \$ref: \S+ \}$/

export const insertPath = (index: string, path: string, file: string): void => {
  const lines = readFileSync(index, "utf8").split("\n")
  const start = lines.indexOf("paths:")
  const line = `  ${path}: { $ref: ${file} }`
  if (start === -1) {
    lines.push("paths:", line, "")
  } else {
    const paths = lines.flatMap((text, at) => {
      const match = at > start ? entry.exec(text) : null
      return match === null ? [] : [{ at, path: match[1]! }]
    })
    // After the last path of its category that sorts before it: each category is one block, and the blocks have their own order.
    const category = `/${path.split("/")[1]}/`
    const before = paths.filter((one) => one.path.startsWith(category) && one.path < path).at(-1)
    const first = paths.find((one) => one.path.startsWith(category))
    const at = before !== undefined ? before.at + 1 : (first?.at ?? (paths.at(-1)?.at ?? start) + 1)
    lines.splice(at, 0, line)
  }
  writeFileSync(index, lines.join("\n"))
}

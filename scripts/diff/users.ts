/** Finds which packages call which operation, by their imports of `@tiktok-shop-kit/api/<category>/<version>`. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Package } from "../workspace.ts"

const statement = /import\s+(?:type\s+)?\{([^}]*)\}\s+from\s+"@tiktok-shop-kit\/api\/([^"]+)"/g

/** Names of packages by the id of an operation. An import from the barrel of a category counts for every version of the name. */
export const usersOf = (root: string, packages: ReadonlyArray<Package>): ReadonlyMap<string, ReadonlySet<string>> => {
  const ids = operationIds(root)
  const users = new Map<string, Set<string>>()
  for (const { short, dir, manifest } of packages) {
    const src = join(root, dir, "src")
    if (short === "api" || !existsSync(src)) continue
    for (const file of readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"))) {
      for (const [, names = "", from = ""] of readFileSync(join(src, file), "utf8").matchAll(statement)) {
        const wanted = names.split(",").map(
          (name) =>
            name
              .replace(/\btype\b/, "")
              .trim()
              .split(/\s+as\s+/)[0]!,
        )
        for (const id of ids.filter((id) => isFrom(id, from, wanted))) {
          users.set(id, (users.get(id) ?? new Set()).add(manifest.name))
        }
      }
    }
  }
  return users
}

const isFrom = (id: string, from: string, wanted: ReadonlyArray<string>): boolean => {
  const [category, version, name] = id.split(".")
  const [ofCategory, ofVersion] = from.split("/")
  return category === ofCategory && (ofVersion === undefined || version === ofVersion) && wanted.includes(name ?? "")
}

const operationIds = (root: string): string[] => {
  const file = join(root, "generated/operations.json")
  if (!existsSync(file)) return []
  const { operations } = JSON.parse(readFileSync(file, "utf8")) as {
    operations: ReadonlyArray<{ readonly id: string }>
  }
  return operations.map(({ id }) => id)
}

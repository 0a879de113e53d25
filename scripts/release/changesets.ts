/** What the changesets of a change declare: the bump of each package, from the heads of the files in .changeset. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { parse } from "yaml"
import { InputError } from "../command.ts"
import { isLarger, type Level } from "../diff/change.ts"
import { fileAt } from "../git.ts"

const levels: ReadonlyArray<unknown> = ["major", "minor", "patch"]

/** By name of the package. Reads only files that are new or changed since the commit: older ones declare other changes. */
export const declaredSince = (root: string, commit: string): ReadonlyMap<string, Level> => {
  const declared = new Map<string, Level>()
  const folder = join(root, ".changeset")
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith(".md") && file !== "README.md")
    : []
  for (const file of files.sort()) {
    const text = readFileSync(join(folder, file), "utf8")
    if (text === fileAt(root, commit, `.changeset/${file}`)) continue
    for (const [name, level] of Object.entries(headOf(file, text))) {
      if (isLarger(level, declared.get(name))) declared.set(name, level)
    }
  }
  return declared
}

const headOf = (file: string, text: string): Readonly<Record<string, Level>> => {
  const head = /^---\n([\s\S]*?)\n?---/.exec(text)?.[1]
  const value: unknown = head === undefined ? undefined : (parse(head) ?? {})
  if (isRecord(value) && Object.values(value).every((level) => levels.includes(level))) {
    return value as Record<string, Level>
  }
  throw new InputError(`.changeset/${file}: its head is not a list of packages with major, minor or patch`)
}

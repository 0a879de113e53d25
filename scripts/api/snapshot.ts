/**
 * Prints the public API of every package as text, one file a package in api-snapshot/: what each entry exports, with
 * signatures and the types behind them. For the generated package it prints only names: there are thousands, and
 * spec:diff compares their fields.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { InputError } from "../command.ts"
import type { Package } from "../workspace.ts"
import { withDeclarations } from "./declarations.ts"
import { Declarations } from "./entry.ts"

export const folder = "api-snapshot"
export const fileOf = (short: string): string => `${folder}/${short}.api.md`

/** By path from the root of the repository. */
export const takeSnapshots = (root: string, packages: ReadonlyArray<Package>): Map<string, string> =>
  withDeclarations(root, (built) => {
    const declarations = new Declarations(built)
    return new Map(packages.map((pkg) => [fileOf(pkg.short), printPackage(built, declarations, pkg)]))
  })

const printPackage = (built: string, declarations: Declarations, { dir, manifest }: Package): string => {
  const head = `# ${manifest.name}\n\nMade by \`pnpm api:snapshot\`. Its diff shows what a change means for users.\n`
  const entries = Object.entries(manifest.exports)
  if (entries.some(([key]) => key.includes("*"))) return head + printNames(join(built, dir, "src"), declarations)
  const sections: string[] = []
  const all: Array<{ readonly declared: never }> = []
  for (const [key, target] of entries) {
    if (typeof target !== "string" || !target.endsWith(".ts")) continue
    const file = join(built, dir, target.replace(/\.ts$/, ".d.ts"))
    if (!existsSync(file)) throw new InputError(`${dir}/package.json: exports names ${target}, which is not there`)
    const exported = declarations.exportsOf(file)
    all.push(...([...exported.values()] as unknown as typeof all))
    sections.push(section(manifest.name + key.slice(1), [...new Set([...exported.values()].map(({ text }) => text))]))
  }
  const behind = [...declarations.behind(all)].map(
    ([where, text]) => `// ${where.split("#")[0]!.replace(`${dir}/src/`, "")}\n${text}`,
  )
  return `${head}${sections.join("")}${behind.length === 0 ? "" : section(behindTitle, behind)}`
}

export const behindTitle = "Mentioned, not exported"

const section = (title: string, texts: ReadonlyArray<string>): string =>
  `\n## ${title}\n\n\`\`\`ts\n${texts.join("\n")}\n\`\`\`\n`

/** The modules that people import from. Modules of single operations are left out: the barrel of their version names them. */
const printNames = (src: string, declarations: Declarations): string =>
  readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".d.ts") && !file.endsWith(".schema.d.ts") && file.split("/").length <= 2)
    .sort()
    .map((file) => {
      const names = [...declarations.exportsOf(join(src, file)).keys()]
      // Beside an operation is the namespace of its types, with the same name in PascalCase.
      const said = names.filter(
        (name) => !names.includes(name[0]!.toLowerCase() + name.slice(1)) || /^[a-z]/.test(name),
      )
      return section(
        file.replace(/\.d\.ts$/, ""),
        said.map((name) => `export { ${name} }`),
      )
    })
    .join("")

export interface SnapshotDifference {
  readonly file: string
  readonly before: string
  readonly after: string
}

/** The files that differ from the disk, with those of removed packages. */
export const compareSnapshots = (root: string, snapshots: ReadonlyMap<string, string>): SnapshotDifference[] => {
  const there = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}`) : []
  const files = new Set([...snapshots.keys(), ...there.filter((file) => file.endsWith(".api.md"))])
  return [...files].flatMap((file) => {
    const before = existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : ""
    const after = snapshots.get(file) ?? ""
    return before === after ? [] : [{ file, before, after }]
  })
}

export const writeSnapshots = (root: string, differences: ReadonlyArray<SnapshotDifference>): void => {
  mkdirSync(join(root, folder), { recursive: true })
  for (const { file, after } of differences) {
    if (after === "") rmSync(join(root, file))
    else writeFileSync(join(root, file), after)
  }
}

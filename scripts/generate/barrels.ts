/**
 * Prints the barrels that users import: `product/202502` with every operation of that version, and `product` with the
 * newest form of each operation. The newest form is the one that no other operation supersedes; if several remain, the
 * highest version.
 */
import { groupBy } from "./group.ts"
import type { OperationModel } from "./model.ts"
import { compare } from "./names.ts"
import type { Source } from "./source.ts"

export interface Barrel {
  readonly file: string
  readonly text: string
}

export const printBarrels = (source: Source, operations: ReadonlyArray<OperationModel>): Barrel[] => {
  const barrels: Barrel[] = []
  for (const [category, all] of groupBy(operations, (operation) => operation.category)) {
    for (const [version, ofVersion] of groupBy(all, (operation) => operation.version)) {
      reportClashes(source, ofVersion)
      barrels.push({
        file: `src/${category}/${version}.ts`,
        text: barrel(`/** Every operation of ${category}, version ${version}. */`, ofVersion, "."),
      })
    }
    const newest = newestOf(all)
    reportClashes(source, newest)
    barrels.push({
      file: `src/${category}.ts`,
      text: barrel(
        `/** The newest form of every operation of ${category}, its version behind it. Older ones: \`${category}/<version>\`. */`,
        newest,
        "./",
      ),
    })
  }
  return barrels
}

export const newestOf = (operations: ReadonlyArray<OperationModel>): OperationModel[] => {
  const present = new Set(operations.map(({ metadata }) => metadata.id))
  const current = operations.filter(({ state }) => !present.has(state["superseded-by"] ?? ""))
  const highest = new Map<string, OperationModel>()
  for (const operation of current) {
    const other = highest.get(operation.name)
    if (other === undefined || compare(other.version, operation.version) < 0) highest.set(operation.name, operation)
  }
  return [...highest.values()].sort((a, b) => compare(a.name, b.name))
}

/** Each export is a file, and some file systems do not tell upper case from lower case. */
const reportClashes = (source: Source, operations: ReadonlyArray<OperationModel>): void => {
  const exported = new Map<string, OperationModel>()
  for (const operation of operations) {
    const key = operation.name.toLowerCase()
    const other = exported.get(key)
    if (other === undefined) exported.set(key, operation)
    else if (other.metadata.id !== operation.metadata.id) {
      const problem = `the names of ${operation.metadata.id} and ${other.metadata.id}, exports of one module, differ in case only`
      source.report(operation.origin, problem, `rename one; the other is in spec/${other.file}`, "operationId")
    }
  }
}

const barrel = (head: string, operations: ReadonlyArray<OperationModel>, up: "." | "./"): string => {
  const lines = operations.map(({ name, typeName, category, version }) => {
    const from = up === "." ? `./${version}/${name}.ts` : `./${category}/${version}/${name}.ts`
    const comment = up === "." ? "" : ` // ${version}`
    return `export { ${name}, type ${typeName} } from "${from}"${comment}\n`
  })
  return `// Generated from spec/paths. Do not edit: \`pnpm generate\`.\n${head}\n\n${lines.join("")}`
}

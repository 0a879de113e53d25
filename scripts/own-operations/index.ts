/**
 * `tiktok-shop-kit generate`: typed operation modules from a user's OpenAPI file, by the printers that make
 * `@tiktok-shop-kit/api`. It is bundled into the kit, which is why nothing here may import what the generator needs for
 * its other outputs.
 */
import { existsSync } from "node:fs"
import { basename } from "node:path"
import { isCallable } from "../generate/model.ts"
import { moduleFile, printOperation } from "../generate/operation-module.ts"
import { printSchemas } from "../generate/schemas-module.ts"
import { shareTypes } from "../generate/shared-types.ts"
import type { Problem } from "../generate/source.ts"
import { readSpec } from "../generate/spec.ts"
import { OwnSource } from "./own-source.ts"
import { tidy } from "./tidy.ts"

export interface OwnOperations {
  /** `my-operations.yaml:LINE: problem — remedy`. With one, there are no files. */
  readonly problems: ReadonlyArray<string>
  /** TypeScript by path below the output folder. */
  readonly files: ReadonlyMap<string, string>
  /** `category.version.name`. */
  readonly operations: ReadonlyArray<string>
}

export const generateOwn = (path: string): OwnOperations => {
  const name = basename(path)
  const failed = (problems: ReadonlyArray<string>): OwnOperations => ({ problems, files: new Map(), operations: [] })
  if (!existsSync(path)) return failed([`${path} does not exist: name your OpenAPI file`])
  const source = new OwnSource(path)
  const model = source.problems.length === 0 ? readSpec(source) : undefined
  if (model === undefined || source.problems.length > 0) return failed(printProblems(name, source.problems))
  const operations = model.operations.filter(isCallable)
  if (operations.length === 0) return failed([`${name} describes no operation: write them under paths`])
  const clash = clashOf(operations.map((one) => one.name))
  if (clash !== undefined) return failed([`${name}: two operations are called ${clash}: give one another operationId`])

  const shared = shareTypes(source, model)
  const files = new Map<string, string>()
  for (const operation of operations)
    files.set(placed(moduleFile(operation)), finished(name, printOperation(operation, shared)))
  const used = [...files.values()].some((text) => text.includes("/schemas.js"))
  if (used) files.set("schemas.ts", finished(name, withoutEnvelope(printSchemas(shared))))
  const exported = operations.map(
    (one) =>
      `export { ${one.name}, type ${one.typeName} } from "./${placed(moduleFile(one)).replace(/\.ts$/, ".js")}"\n`,
  )
  files.set("index.ts", `${headOf(name)}\n${exported.join("")}`)
  return { problems: [], files, operations: operations.map(({ metadata }) => metadata.id) }
}

/** In their own folder, not in `src`. */
const placed = (file: string): string => file.replace(/^src\//, "")

const headOf = (name: string): string => `// Generated from ${name} by \`npx tiktok-shop-kit generate\`. Do not edit.\n`

/** Specifiers end in `.js`: a project need not allow `.ts` in imports. */
const finished = (name: string, text: string): string =>
  tidy(text)
    .replace(/^\/\/ Generated from .*\n/, headOf(name))
    .replaceAll('schemas.ts"', 'schemas.js"')

const withoutEnvelope = (text: string): string => text.replace(/export interface Envelope \{\s*\}\n\n?/, "")

const clashOf = (names: ReadonlyArray<string>): string | undefined =>
  names.find((name, at) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) !== at)

const printProblems = (name: string, problems: ReadonlyArray<Problem>): string[] => [
  ...new Set([...problems].sort((a, b) => a.line - b.line).map(({ line, message }) => `${name}:${line}: ${message}`)),
]

/**
 * Reads the import statements of a source file and says which of them break the rules of the house: the table in
 * scripts/workspace.ts, no internals of another package, no undeclared dependency, no barrel of effect, no `node:` module
 * where the code must also run elsewhere.
 */
import { isBuiltin } from "node:module"
import { posix } from "node:path"
import ts from "typescript"
import { nameOf, packages } from "../../scripts/workspace.ts"
import type { Package } from "../../scripts/workspace.ts"

export interface Import {
  readonly specifier: string
  /** The import does not exist at run time. */
  readonly typeOnly: boolean
}

/** Every import of a file: static, dynamic, re-exports and `import("…")` types. */
export const importsOf = (file: string, text: string): ReadonlyArray<Import> => {
  const found: Array<Import> = []
  const add = (node: ts.Node | undefined, typeOnly: boolean) => {
    if (node !== undefined && ts.isStringLiteralLike(node)) found.push({ specifier: node.text, typeOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest))
  return found
}

/** `@tiktok-shop-kit/api/product/202502` is the package and its sub-path `./product/202502`. */
export const splitSpecifier = (specifier: string): { readonly name: string; readonly subpath: string } => {
  const parts = specifier.split("/")
  const length = specifier.startsWith("@") ? 2 : 1
  return { name: parts.slice(0, length).join("/"), subpath: [".", ...parts.slice(length)].join("/") }
}

const isExported = (target: Package, subpath: string): boolean =>
  Object.keys(target.manifest.exports).some((key) => {
    const [before, after] = key.split("*")
    return after === undefined
      ? key === subpath
      : subpath.length > key.length - 1 && subpath.startsWith(before ?? "") && subpath.endsWith(after)
  })

const isForNode = (file: string): boolean => /(^|[/-])node(\.ts|\/)/.test(file)

/** What is wrong with one import of `file` (a path below the package's `src`); undefined: it is allowed. */
export const problemOf = (from: Package, file: string, { specifier, typeOnly }: Import): string | undefined => {
  if (specifier.startsWith(".")) {
    const outside = posix.normalize(posix.join(posix.dirname(file), specifier)).startsWith("..")
    return outside ? `${specifier} is outside of src` : undefined
  }
  if (specifier.startsWith("#")) {
    return specifier in (from.manifest.imports ?? {}) ? undefined : `${specifier} is not in imports of package.json`
  }
  if (isBuiltin(specifier)) {
    const allowed = specifier.startsWith("node:") && (from.rule.nodeOnly === true || isForNode(file))
    return allowed ? undefined : `${specifier} may be imported only by node.ts, *-node.ts and node/, as node:…`
  }
  if (specifier === "effect") return 'the barrel of effect; import a module of it, such as "effect/Effect"'
  const { name, subpath } = splitSpecifier(specifier)
  const declared = { ...from.manifest.dependencies, ...from.manifest.peerDependencies }
  if (!(name in declared)) return `${name} is not among the dependencies of ${from.manifest.name}`
  const target = packages.find(({ manifest }) => manifest.name === name)
  if (target === undefined) return undefined
  const allowed = [...from.rule.imports, ...(typeOnly ? (from.rule.types ?? []) : [])]
  if (!allowed.map(nameOf).includes(name)) return `the table does not let ${from.short} import ${specifier}`
  return isExported(target, subpath) ? undefined : `${name} does not export ${subpath}`
}

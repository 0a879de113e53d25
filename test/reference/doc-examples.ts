/** Finds the exported functions, and the calls of an interface, whose doc comment has no `@example`. */
import { readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import ts from "typescript"
import { filesOf, type Package, root } from "../../scripts/workspace.ts"

const parsed = new Map<string, ts.SourceFile>()

const sourceOf = (path: string): ts.SourceFile => {
  const known = parsed.get(path)
  if (known !== undefined) return known
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true)
  parsed.set(path, file)
  return file
}

const textOfModule = ({ moduleSpecifier }: ts.ExportDeclaration): string | undefined =>
  moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined

const declaresName = (statement: ts.Statement, name: string): boolean =>
  ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.some((declaration) => declaration.name.getText() === name)
    : ts.isFunctionDeclaration(statement) && statement.name?.text === name

/** The statement that declares an export; `undefined` where another package declares it. */
export const declarationOf = (path: string, name: string): ts.Statement | undefined => {
  const file = sourceOf(path)
  const own = file.statements.find((statement) => declaresName(statement, name))
  if (own !== undefined) return own
  for (const statement of file.statements) {
    if (!ts.isExportDeclaration(statement)) continue
    const module = textOfModule(statement)
    if (module === undefined || !module.startsWith(".")) continue
    const target = join(dirname(path), module)
    const clause = statement.exportClause
    if (clause === undefined) {
      const found = declarationOf(target, name)
      if (found !== undefined) return found
    } else if (ts.isNamedExports(clause)) {
      const specifier = clause.elements.find((element) => element.name.text === name)
      if (specifier !== undefined) return declarationOf(target, (specifier.propertyName ?? specifier.name).text)
    } else if (clause.name.text === name) {
      return statement
    }
  }
  return undefined
}

/** Does the doc comment of a node have an `@example`? */
export const hasExample = (node: ts.Node): boolean =>
  ts.getJSDocCommentsAndTags(node).some((doc) => /@example\b/.test(doc.getFullText()))

const isFunction = (value: unknown): boolean =>
  typeof value === "function" && !/^class\b/.test(Function.prototype.toString.call(value))

/** The files of a package that its users import, by sub-path. */
const entriesOf = ({ dir, manifest }: Package): ReadonlyArray<readonly [subpath: string, path: string]> =>
  Object.entries(manifest.exports).flatMap(([subpath, target]) =>
    filesOf(target)
      .filter(([, file]) => file.endsWith(".ts") && !file.includes("*"))
      .map(([, file]) => [subpath, join(root, dir, file)] as const),
  )

/** The exported functions of a package that have no example, as `file: name`. */
export const functionsWithoutExample = async (one: Package): Promise<ReadonlyArray<string>> => {
  const without = new Set<string>()
  for (const [, path] of entriesOf(one)) {
    const exported = (await import(path)) as Record<string, unknown>
    for (const [name, value] of Object.entries(exported)) {
      if (!isFunction(value)) continue
      const declaration = declarationOf(path, name)
      if (declaration === undefined || hasExample(declaration)) continue
      without.add(`${relative(root, declaration.getSourceFile().fileName)}: ${name}`)
    }
  }
  return [...without].toSorted()
}

/** The members of an interface that are functions and have no example. */
export const membersWithoutExample = (path: string, name: string): ReadonlyArray<string> => {
  const declaration = sourceOf(join(root, path)).statements.find(
    (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === name,
  )
  if (declaration === undefined || !ts.isInterfaceDeclaration(declaration)) throw new Error(`${path} has no ${name}`)
  return declaration.members
    .filter((member) => !hasExample(member))
    .map((member) => `${name}.${member.name?.getText() ?? ""}`)
}

/**
 * Lists what one entry of a package exports: through its re-exports to the declarations, and on to the types that these
 * mention without exporting them. A change of these types is a change of the API, too.
 */
import { existsSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import ts from "typescript"

export interface Exported {
  readonly name: string
  /** One declaration as text, comments removed; for a name of another package the statement that re-exports it. */
  readonly text: string
}

interface Declared {
  readonly file: ts.SourceFile
  readonly nodes: ReadonlyArray<ts.Statement>
}

const printer = ts.createPrinter({ removeComments: true })

/** Reads declaration files, each once. */
export class Declarations {
  readonly #root: string
  readonly #files = new Map<string, ts.SourceFile>()

  /** `root` is the folder that paths in the result are relative to. */
  constructor(root: string) {
    this.#root = root
  }

  /** By name, in the order of the alphabet. */
  exportsOf(path: string): Map<string, Exported & { readonly declared: Declared | undefined }> {
    const found = new Map<string, Exported & { readonly declared: Declared | undefined }>()
    const file = this.#file(path)
    const add = (name: string, text: string, declared: Declared | undefined) =>
      found.set(name, { name, text, declared })
    for (const statement of file.statements) {
      if (ts.isExportDeclaration(statement)) this.#reExports(path, statement, add)
      else if (isExported(statement)) {
        for (const name of namesOf(statement)) add(name, ...this.#declaration(path, name))
      }
    }
    return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  /** The declarations that these mention and that are not among them, by `file#name`, all the way down. */
  behind(from: Iterable<{ readonly declared: Declared | undefined }>): Map<string, string> {
    const seen = new Set<ts.Node>()
    const found = new Map<string, string>()
    const queue: Declared[] = []
    for (const { declared } of from) {
      if (declared === undefined) continue
      for (const node of declared.nodes) seen.add(node)
      queue.push(declared)
    }
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      for (const name of mentionedIn(next.nodes)) {
        const target = this.#resolve(next.file.fileName, name)
        if (target === undefined || target.nodes.some((node) => seen.has(node))) continue
        for (const node of target.nodes) seen.add(node)
        queue.push(target)
        const where = relative(this.#root, target.file.fileName)
          .replaceAll("\\", "/")
          .replace(/\.d\.ts$/, ".ts")
        found.set(`${where}#${name.split(".").at(-1)}`, print(target))
      }
    }
    return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  #file(path: string): ts.SourceFile {
    const known = this.#files.get(path)
    if (known !== undefined) return known
    const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true)
    this.#files.set(path, file)
    return file
  }

  #reExports(
    path: string,
    statement: ts.ExportDeclaration,
    add: (name: string, text: string, declared: Declared | undefined) => void,
  ): void {
    const { moduleSpecifier, exportClause } = statement
    const specifier =
      moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined
    const target = specifier === undefined ? path : fileBehind(path, specifier)
    if (exportClause === undefined) {
      if (target === undefined) add(`* from ${specifier}`, `export * from "${specifier}"`, undefined)
      else for (const one of this.exportsOf(target).values()) add(one.name, one.text, one.declared)
    } else if (ts.isNamespaceExport(exportClause)) {
      add(exportClause.name.text, `export * as ${exportClause.name.text} from "${specifier}"`, undefined)
    } else {
      for (const { name, propertyName } of exportClause.elements) {
        const original = (propertyName ?? name).text
        if (target === undefined)
          add(
            name.text,
            `export { ${original === name.text ? "" : `${original} as `}${name.text} } from "${specifier}"`,
            undefined,
          )
        else add(name.text, ...this.#declaration(target, original))
      }
    }
  }

  /** The declaration of a name as text, and where it is. */
  #declaration(path: string, name: string): [string, Declared | undefined] {
    const declared = this.#resolve(path, name)
    return declared === undefined ? [`export { ${name} }`, undefined] : [print(declared), declared]
  }

  /** Where a name that is used in a file is declared; undefined: in another package, or built in. */
  #resolve(path: string, name: string): Declared | undefined {
    const [first = "", ...rest] = name.split(".")
    const file = this.#file(path)
    const nodes = file.statements.filter(
      (statement) => !ts.isExportDeclaration(statement) && namesOf(statement).includes(first),
    )
    if (nodes.length > 0) return { file, nodes }
    for (const statement of file.statements) {
      const specifier = specifierOf(statement)
      const target = specifier === undefined ? undefined : fileBehind(path, specifier)
      if (target === undefined) continue
      if (ts.isImportDeclaration(statement)) {
        const bindings = statement.importClause?.namedBindings
        if (bindings === undefined) continue
        if (ts.isNamespaceImport(bindings)) {
          if (bindings.name.text === first && rest.length > 0) return this.#resolve(target, rest.join("."))
        } else {
          const element = bindings.elements.find((one) => one.name.text === first)
          if (element !== undefined) return this.#resolve(target, (element.propertyName ?? element.name).text)
        }
      } else if (ts.isExportDeclaration(statement)) {
        const clause = statement.exportClause
        if (clause === undefined) {
          const there = this.#resolve(target, name)
          if (there !== undefined) return there
        } else if (ts.isNamedExports(clause)) {
          const element = clause.elements.find((one) => one.name.text === first)
          if (element !== undefined) return this.#resolve(target, (element.propertyName ?? element.name).text)
        }
      }
    }
    return undefined
  }
}

const print = ({ file, nodes }: Declared): string =>
  nodes
    .map((node) => printer.printNode(ts.EmitHint.Unspecified, node, file))
    .map((text) => text.replace(/^(export )?(declare )?/, "export ").replaceAll(/ from "(\.[^"]*)"/g, ""))
    .join("\n")

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true

const namesOf = (statement: ts.Statement): string[] => {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => (ts.isIdentifier(name) ? name.text : ""))
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isModuleDeclaration(statement)
  return isNamed && statement.name !== undefined ? [statement.name.text] : []
}

const specifierOf = (statement: ts.Statement): string | undefined => {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return undefined
  const { moduleSpecifier } = statement
  return moduleSpecifier !== undefined && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined
}

/** The declaration file behind a relative specifier; undefined for another package. */
const fileBehind = (from: string, specifier: string): string | undefined => {
  if (!specifier.startsWith(".")) return undefined
  const file = join(dirname(from), specifier).replace(/\.(ts|js)$/, ".d.ts")
  return existsSync(file) ? file : undefined
}

/** Names of types, `typeof` values and base classes that occur, with their namespace: `Budget.BudgetOptions`. */
const mentionedIn = (nodes: ReadonlyArray<ts.Node>): Set<string> => {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) names.add(node.typeName.getText().replaceAll(/\s/g, ""))
    else if (ts.isTypeQueryNode(node)) names.add(node.exprName.getText())
    else if (ts.isExpressionWithTypeArguments(node)) names.add(node.expression.getText())
    ts.forEachChild(node, visit)
  }
  for (const node of nodes) visit(node)
  return names
}

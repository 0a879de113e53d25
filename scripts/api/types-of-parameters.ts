/**
 * Finds the types whose values users make: those that a parameter of an export leads to, through members and type
 * arguments. A parameter of a callback is a value that the user receives, so it does not count.
 */
import ts from "typescript"

export const typesOfParameters = (statements: ReadonlyArray<ts.Statement>): ReadonlySet<string> => {
  const declared = new Map<string, ts.Statement[]>()
  for (const statement of statements) {
    const name = (statement as { name?: ts.Node }).name?.getText()
    if (name !== undefined) declared.set(name, [...(declared.get(name) ?? []), statement])
  }
  const found = new Set<string>()
  const seen = new Set<string>()
  const visit = (node: ts.Node, isParameter: boolean): void => {
    if (ts.isParameter(node)) return ts.forEachChild(node, (child) => visit(child, !isParameter))
    if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
      const written = ts.isTypeReferenceNode(node) ? node.typeName.getText() : node.expression.getText()
      const name = written.split(".").at(-1)!
      if (isParameter) found.add(name)
      const key = `${name} ${isParameter}`
      if (!seen.has(key)) {
        seen.add(key)
        for (const target of declared.get(name) ?? []) visit(target, isParameter)
      }
    }
    ts.forEachChild(node, (child) => visit(child, isParameter))
  }
  for (const statement of statements) {
    // A type by itself is neither taken nor given: only values lead to it.
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) continue
    visit(statement, false)
  }
  return found
}

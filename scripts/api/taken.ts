/**
 * The types whose values users make: those that a parameter of something exported leads to, through members and type
 * arguments. A parameter of a parameter (a callback's) is handed to the user again.
 */
import ts from "typescript"

export const takenTypes = (statements: ReadonlyArray<ts.Statement>): ReadonlySet<string> => {
  const declared = new Map<string, ts.Statement[]>()
  for (const statement of statements) {
    const name = (statement as { name?: ts.Node }).name?.getText()
    if (name !== undefined) declared.set(name, [...(declared.get(name) ?? []), statement])
  }
  const taken = new Set<string>()
  const seen = new Set<string>()
  const visit = (node: ts.Node, isTaken: boolean): void => {
    if (ts.isParameter(node)) return ts.forEachChild(node, (child) => visit(child, !isTaken))
    if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
      const written = ts.isTypeReferenceNode(node) ? node.typeName.getText() : node.expression.getText()
      const name = written.split(".").at(-1)!
      if (isTaken) taken.add(name)
      const key = `${name} ${isTaken}`
      if (!seen.has(key)) {
        seen.add(key)
        for (const target of declared.get(name) ?? []) visit(target, isTaken)
      }
    }
    ts.forEachChild(node, (child) => visit(child, isTaken))
  }
  for (const statement of statements) {
    // Types are reached from the values that take or give them; by themselves they are neither.
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) continue
    visit(statement, false)
  }
  return taken
}

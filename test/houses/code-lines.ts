/** Counts the lines of code in a source: neither blank lines nor lines with only a comment. */
import ts from "typescript"

export const codeLinesOf = (text: string): number => {
  const tree = ts.createSourceFile("source.ts", text, ts.ScriptTarget.Latest)
  const lines = new Set<number>()
  const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line
  const visit = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return
    const parts = node.getChildren(tree)
    if (parts.length > 0) return parts.forEach(visit)
    const start = node.getStart(tree)
    // The end of the file and an empty list are nodes without text.
    if (start === node.end) return
    for (let line = lineOf(start); line <= lineOf(node.end); line++) lines.add(line)
  }
  visit(tree)
  return lines.size
}

/**
 * Says which release a change of a snapshot needs. A removed or changed export breaks. A new export or a new optional
 * member adds. A new required member breaks only if users make values of that type: if a parameter of an export leads
 * to it.
 */
import ts from "typescript"
import type { Level } from "../diff/change.ts"
import { behindTitle } from "./snapshot.ts"
import { typesOfParameters } from "./types-of-parameters.ts"

export interface ApiChange {
  readonly level: Level
  /** The entry, such as `tiktok-shop-kit/client`. */
  readonly entry: string
  readonly what: string
}

/** Declarations by name; a name may have several (an interface beside a value, overloads). */
type Names = Map<string, { readonly text: string; readonly nodes: ReadonlyArray<ts.Statement> }>

const printer = ts.createPrinter({ removeComments: true })

/** Two texts of one snapshot file. */
export const compareApi = (before: string, after: string): ApiChange[] => {
  const [old, now] = [sectionsOf(before), sectionsOf(after)]
  const made = typesOfParameters(
    [...now.values()].flatMap((names) => [...names.values()].flatMap(({ nodes }) => nodes)),
  )
  const changes: ApiChange[] = []
  for (const entry of new Set([...old.keys(), ...now.keys()])) {
    const [a, b] = [old.get(entry), now.get(entry)]
    const isBehind = entry === behindTitle
    if (b === undefined) {
      if (!isBehind) changes.push({ level: "major", entry, what: "the entry is gone" })
    } else if (a === undefined) {
      if (!isBehind) changes.push({ level: "minor", entry, what: "a new entry" })
    } else {
      for (const name of new Set([...a.keys(), ...b.keys()])) {
        const change = compareName(name, a.get(name), b.get(name), made, isBehind)
        if (change !== undefined) changes.push({ entry, ...change })
      }
    }
  }
  return changes
}

const sectionsOf = (text: string): Map<string, Names> => {
  const sections = new Map<string, Names>()
  for (const [, title = "", code = ""] of text.matchAll(/^## (.*)\n\n```ts\n([\s\S]*?)\n?```$/gm)) {
    const file = ts.createSourceFile("api.d.ts", code, ts.ScriptTarget.Latest, true)
    const names: Names = new Map()
    for (const statement of file.statements) {
      const text = printer.printNode(ts.EmitHint.Unspecified, statement, file)
      for (const name of namesOf(statement, text)) {
        const known = names.get(name)
        const nodes = [...(known?.nodes ?? []), statement]
        names.set(name, { text: known === undefined ? text : `${known.text}\n${text}`, nodes })
      }
    }
    sections.set(title, names)
  }
  return sections
}

const namesOf = (statement: ts.Statement, text: string): string[] => {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText())
  if (ts.isExportDeclaration(statement)) {
    const clause = statement.exportClause
    return clause !== undefined && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [text]
  }
  const { name } = statement as { name?: ts.Node }
  return name === undefined ? [text] : [name.getText()]
}

type Named = { readonly text: string; readonly nodes: ReadonlyArray<ts.Statement> } | undefined
type Found = { readonly level: Level; readonly what: string } | undefined

const compareName = (name: string, a: Named, b: Named, made: ReadonlySet<string>, isBehind: boolean): Found => {
  // The types behind the exports come and go with them.
  if (a === undefined) return isBehind ? undefined : { level: "minor", what: `${name} is new` }
  if (b === undefined) return isBehind ? undefined : { level: "major", what: `${name} is gone` }
  if (a.text === b.text) return undefined
  const [old, now] = [a.nodes[0]!, b.nodes[0]!]
  const alone = a.nodes.length === 1 && b.nodes.length === 1
  if (alone && isShape(old) && isShape(now) && headOf(old) === headOf(now)) {
    return compareMembers(name, old, now, made.has(name))
  }
  if (alone && onlyAddsParameters(old, now)) return { level: "minor", what: `${name} takes more` }
  return { level: "major", what: `${name} says something else` }
}

const isShape = (node: ts.Statement): node is ts.InterfaceDeclaration | ts.ClassDeclaration =>
  ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)

/** Everything but the members: name, type parameters, what it extends. */
const headOf = (node: ts.InterfaceDeclaration | ts.ClassDeclaration): string =>
  [
    node.kind,
    ...(node.typeParameters ?? []).map((one) => one.getText()),
    ...(node.heritageClauses ?? []).map((one) => one.getText()),
  ].join(" ")

const compareMembers = (
  name: string,
  old: ts.InterfaceDeclaration | ts.ClassDeclaration,
  now: ts.InterfaceDeclaration | ts.ClassDeclaration,
  isMade: boolean,
): Found => {
  const [a, b] = [membersOf(old), membersOf(now)]
  const removed = [...a.keys()].filter((key) => !b.has(key))
  const changed = [...a.keys()].filter((key) => b.has(key) && a.get(key)!.text !== b.get(key)!.text)
  const added = [...b.keys()].filter((key) => !a.has(key))
  const breaking = added.filter((key) => isMade && ts.isInterfaceDeclaration(now) && !b.get(key)!.optional)
  const say = (words: string, keys: ReadonlyArray<string>) => `${name}: ${words} ${keys.join(", ")}`
  if (removed.length > 0) return { level: "major", what: say("without", removed) }
  if (changed.length > 0) return { level: "major", what: say("another type of", changed) }
  if (breaking.length > 0) return { level: "major", what: say("users have to give", breaking) }
  return { level: "minor", what: say("adds", added) }
}

const membersOf = (node: ts.InterfaceDeclaration | ts.ClassDeclaration) => {
  const members = new Map<string, { readonly text: string; readonly optional: boolean }>()
  for (const member of node.members) {
    const text = member.getText()
    const key = member.name?.getText() ?? text
    const optional = (member as { questionToken?: unknown }).questionToken !== undefined
    members.set(key, { text: `${members.get(key)?.text ?? ""}${text}`, optional })
  }
  return members
}

/** The same function with more optional parameters at its end. */
const onlyAddsParameters = (old: ts.Statement, now: ts.Statement): boolean => {
  const [a, b] = [signatureOf(old), signatureOf(now)]
  if (a === undefined || b === undefined || a.rest !== b.rest || b.parameters.length <= a.parameters.length)
    return false
  return (
    a.parameters.every((parameter, at) => parameter.getText() === b.parameters[at]!.getText()) &&
    b.parameters
      .slice(a.parameters.length)
      .every((one) => one.questionToken !== undefined || one.dotDotDotToken !== undefined)
  )
}

const signatureOf = (statement: ts.Statement) => {
  const type = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.type : undefined
  const node = ts.isFunctionDeclaration(statement)
    ? statement
    : type !== undefined && ts.isFunctionTypeNode(type)
      ? type
      : undefined
  if (node === undefined) return undefined
  const typeParameters = (node.typeParameters ?? []).map((one) => one.getText()).join(", ")
  return { parameters: [...node.parameters], rest: `${typeParameters} ${node.type?.getText() ?? ""}` }
}

/**
 * The values of lists that a page shows, and those that its lists lack. An argument of a call is compared with the list of its
 * operation. Everything else that looks like a value of a list (a comparison, an object that is sent later, code in the prose) is
 * compared with all the lists of fields of that name.
 */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import { parse } from "yaml"
import { definitions, operations, type KnownOperation } from "../../packages/sandbox/src/operations.ts"
import { resolve, type Schema } from "../../packages/sandbox/src/schema.ts"
import { pageOf } from "../e2e/pages.ts"

export interface ShownValue {
  readonly page: string
  readonly line: number
  readonly field: string
  readonly value: string
  /** Whether a list has it. */
  readonly isListed: boolean
}

const looksListed = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/

const inList = (schema: Schema, value: string): boolean | undefined =>
  schema["x-tts-values"]?.map(String).includes(value)

const webhooks = join(import.meta.dirname, "../../spec/webhooks")

/** All schemas in the file of an event. */
const schemasIn = (value: unknown): ReadonlyArray<Schema> => {
  if (Array.isArray(value)) return value.flatMap(schemasIn)
  if (typeof value !== "object" || value === null) return []
  return "properties" in value ? [value as Schema] : Object.values(value).flatMap(schemasIn)
}

const events = (): ReadonlyArray<Schema> =>
  readdirSync(webhooks).flatMap((name) => schemasIn(parse(readFileSync(join(webhooks, name), "utf8"))))

/** Every list of the spec, by the name of its field. */
const listsByField = ((): ReadonlyMap<string, ReadonlySet<string>> => {
  const lists = new Map<string, Set<string>>()
  const seen = new Set<Schema>()
  const collect = (name: string, reference: Schema | undefined): void => {
    if (reference === undefined) return
    const schema = resolve(reference, definitions)
    const values = schema["x-tts-values"]
    if (values !== undefined) {
      const known = lists.get(name) ?? new Set()
      for (const value of values) known.add(String(value))
      lists.set(name, known)
    }
    if (seen.has(schema)) return
    seen.add(schema)
    for (const part of schema.allOf ?? []) collect(name, part)
    collect(name, schema.items)
    for (const [field, inner] of Object.entries(schema.properties ?? {})) collect(field, inner)
  }
  for (const { data, input } of operations) {
    collect("", input)
    collect("", data)
  }
  for (const schema of events()) collect("", schema)
  return lists
})()

/** The newest version of an operation, by the name that a module exports it under. */
const operationNamed = (group: string, name: string): KnownOperation | undefined =>
  operations
    .filter(({ id }) => id.startsWith(`${group}.`) && id.endsWith(`.${name}`))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .at(-1)

const textOf = (node: ts.Node): string | undefined => (ts.isStringLiteralLike(node) ? node.text : undefined)

/** `x.y.status`, `status` and `({ status })` speak of `status`. */
const fieldOf = (node: ts.Expression): string | undefined => {
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  return ts.isIdentifier(node) ? node.text : undefined
}

const nameOf = (property: ts.ObjectLiteralElementLike): string | undefined =>
  property.name !== undefined && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
    ? property.name.text
    : undefined

type Report = (node: ts.Node, field: string, value: string, isListed: boolean) => void

const byName = (field: string, value: string): boolean | undefined => {
  const list = listsByField.get(field)
  return list === undefined || !looksListed.test(value) ? undefined : list.has(value)
}

const valuesOf = (source: ts.SourceFile, report: Report): void => {
  const imported = new Map<string, KnownOperation>()
  const constants = new Map<string, ts.Expression>()
  const done = new Set<ts.Node>()

  const compare = (node: ts.Expression, reference: Schema, field: string): void => {
    done.add(node)
    const schema = resolve(reference, definitions)
    const value = textOf(node)
    if (value !== undefined) {
      const isListed = inList(schema, value)
      if (isListed !== undefined) report(node, field, value, isListed)
    } else if (ts.isArrayLiteralExpression(node)) {
      for (const item of node.elements) compare(item, schema.items ?? {}, field)
    } else if (ts.isConditionalExpression(node)) {
      compare(node.whenTrue, reference, field)
      compare(node.whenFalse, reference, field)
    } else if (ts.isParenthesizedExpression(node)) compare(node.expression, reference, field)
    else if (ts.isIdentifier(node) && constants.has(node.text)) compare(constants.get(node.text)!, reference, field)
    else if (ts.isObjectLiteralExpression(node))
      for (const property of node.properties) {
        if (ts.isSpreadAssignment(property)) compare(property.expression, reference, field)
        else if (ts.isPropertyAssignment(property)) {
          const name = nameOf(property) ?? ""
          done.add(property)
          compare(property.initializer, schema.properties?.[name] ?? {}, name)
        }
      }
  }

  const learn = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const group = /^@tiktok-shop-kit\/api\/(\w+)$/.exec(textOf(node.moduleSpecifier) ?? "")?.[1]
      const names = node.importClause?.namedBindings
      if (group !== undefined && names !== undefined && ts.isNamedImports(names))
        for (const { name, propertyName } of names.elements) {
          const operation = operationNamed(group, (propertyName ?? name).text)
          if (operation !== undefined) imported.set(name.text, operation)
        }
    }
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined)
      constants.set(node.name.text, node.initializer)
    ts.forEachChild(node, learn)
  }

  const callsIn = (node: ts.Node): void => {
    if (ts.isCallExpression(node))
      for (const [i, argument] of node.arguments.entries()) {
        const operation = ts.isIdentifier(argument) ? imported.get(argument.text) : undefined
        const input = node.arguments[i + 1]
        if (operation?.input !== undefined && input !== undefined) compare(input, operation.input, "")
      }
    ts.forEachChild(node, callsIn)
  }

  const othersIn = (node: ts.Node): void => {
    // What the sandbox's controls take is no field of the API.
    if (ts.isCallExpression(node) && node.expression.getText().startsWith("tts.")) return
    const pairs: Array<readonly [string | undefined, ts.Expression]> = []
    if (ts.isPropertyAssignment(node) && !done.has(node)) {
      const values = ts.isArrayLiteralExpression(node.initializer) ? [...node.initializer.elements] : [node.initializer]
      for (const value of values) pairs.push([nameOf(node), value])
    }
    if (ts.isBinaryExpression(node)) pairs.push([fieldOf(node.left), node.right], [fieldOf(node.right), node.left])
    for (const [field, node] of pairs) {
      const value = textOf(node)
      const isListed = field === undefined || value === undefined ? undefined : byName(field, value)
      if (isListed !== undefined) report(node, field!, value!, isListed)
    }
    ts.forEachChild(node, othersIn)
  }

  learn(source)
  callsIn(source)
  othersIn(source)
}

/** Code in the prose, such as `document_format: "ZPL"`. A name of one word may be an option of the kit or of the sandbox. */
const inProse = /`(\w+_\w+): "([A-Z][A-Z0-9_]*)"`/g

/** All that a page shows, in its blocks and in its prose. */
export const shownValues = (page: string, text: string): ReadonlyArray<ShownValue> => {
  const shown: Array<ShownValue> = []
  for (const { name, printed } of pageOf(text).files) {
    const source = ts.createSourceFile(`${page}.${name}`, printed, ts.ScriptTarget.Latest, true)
    valuesOf(source, (node, field, value, isListed) => {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      shown.push({ page, line, field, value, isListed })
    })
  }
  for (const [i, line] of text.split("\n").entries())
    for (const [, field, value] of line.matchAll(inProse)) {
      const isListed = byName(field!, value!)
      if (isListed !== undefined) shown.push({ page, line: i + 1, field: field!, value: value!, isListed })
    }
  return shown
}

/**
 * Walks over a schema; every other file uses this walk. It knows which keywords have schemas, how a path is written, and
 * where to stop. The caller says what to make of each schema. It folds schemas of the model and raw JSON alike: the
 * checks read schemas before anything has checked them.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"

const branchKeywords = ["allOf", "anyOf", "oneOf"] as const

/** How a schema is tied to the schema around it. */
export type Edge =
  | { readonly keyword: "properties"; readonly name: string }
  | { readonly keyword: "items" | "additionalProperties" | (typeof branchKeywords)[number] }

/** A schema at its place. */
export interface Place<S> {
  /** The schema, its reference followed. */
  readonly schema: S
  /** What the spec has at this place: the schema or a reference to it. */
  readonly written: S
  /** Dotted, with `[]` for each item of a list and `*` for each entry of a map; empty at the root. */
  readonly path: string
  /** Undefined at the root, like `parent`. */
  readonly edge: Edge | undefined
  readonly parent: Place<S> | undefined
  /** The schema contains itself. The fold does not enter it again. */
  readonly isRepeated: boolean
}

/** Makes the result of a schema; `foldInner` folds the schemas directly inside it, in the order of `childrenOf`. */
export type Step<S, A> = (place: Place<S>, foldInner: () => A[]) => A

/** Follows a reference. Any other schema stays as it is. */
export type Follow<S> = (written: S) => S

/** Folds a schema and everything inside it. Without `follow`, references are leaves. */
export const foldSchema = <S, A>(root: S, step: Step<S, A>, follow: Follow<S> = (written) => written): A => {
  const foldAt = (written: S, path: string, edge: Edge | undefined, parent: Place<S> | undefined): A => {
    const schema = follow(written)
    const place: Place<S> = { schema, written, path, edge, parent, isRepeated: isAround(schema, parent) }
    return step(place, () =>
      place.isRepeated
        ? []
        : childrenOf(schema).map((child) => foldAt(child.schema, pathOf(path, child.edge), child.edge, place)),
    )
  }
  return foldAt(root, "", undefined, undefined)
}

const isAround = <S>(schema: S, outer: Place<S> | undefined): boolean =>
  outer !== undefined && (outer.schema === schema || isAround(schema, outer.parent))

/** Visits a schema and everything inside it, outer before inner. */
export const visitSchema = <S>(root: S, visit: (place: Place<S>) => void, follow?: Follow<S>): void =>
  foldSchema<S, void>(
    root,
    (place, foldInner) => {
      visit(place)
      foldInner()
    },
    follow,
  )

/** The schemas directly inside a schema, each with its edge. */
export const childrenOf = <S>(schema: S): Array<{ readonly schema: S; readonly edge: Edge }> => {
  // The fold assumes one thing: the schemas inside a schema have its type.
  const inside = isRecord(schema) ? (schema as Readonly<Record<string, unknown>>) : {}
  const { properties, items, additionalProperties } = inside
  const child = (value: unknown, edge: Edge) => ({ schema: value as S, edge })
  return [
    ...Object.entries(isRecord(properties) ? properties : {}).map(([name, property]) =>
      child(property, { keyword: "properties", name }),
    ),
    ...(items === undefined ? [] : [child(items, { keyword: "items" })]),
    ...(isRecord(additionalProperties) ? [child(additionalProperties, { keyword: "additionalProperties" })] : []),
    ...branchKeywords.flatMap((keyword) => listAt(inside, keyword).map((branch) => child(branch, { keyword }))),
  ]
}

/** The branches of `allOf`, `anyOf` and `oneOf`. */
export const branchesOf = <S>(schema: S): S[] =>
  childrenOf(schema)
    .filter(({ edge }) => branchKeywords.some((keyword) => keyword === edge.keyword))
    .map((child) => child.schema)

/** The keywords of a schema that have schemas, with the fold's results in their place. */
export const withChildren = <S, A>(schema: S, values: ReadonlyArray<A>): Record<string, unknown> => {
  const inside = isRecord(schema) ? (schema as Readonly<Record<string, unknown>>) : {}
  const made: Record<string, unknown> = {}
  if (isRecord(inside["properties"])) made["properties"] = {}
  childrenOf(schema).forEach(({ edge }, index) => {
    const value = values[index]
    if (edge.keyword === "properties") Object.assign(made["properties"] as object, { [edge.name]: value })
    else if (edge.keyword === "items" || edge.keyword === "additionalProperties") made[edge.keyword] = value
    else made[edge.keyword] = [...listAt(made, edge.keyword), value]
  })
  return made
}

/** The path of a child: its parent's, and the step to it. A branch of a schema is at the path of the schema. */
export const pathOf = (parent: string, edge: Edge): string => {
  if (edge.keyword === "items") return `${parent}[]`
  if (edge.keyword === "additionalProperties") return parent === "" ? "*" : `${parent}.*`
  if (edge.keyword === "properties") return parent === "" ? edge.name : `${parent}.${edge.name}`
  return parent
}

const listAt = (value: Readonly<Record<string, unknown>>, key: string): ReadonlyArray<unknown> => {
  const list = value[key]
  return Array.isArray(list) ? list : []
}

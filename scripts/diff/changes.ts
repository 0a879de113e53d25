/**
 * Finds every change between two versions of the spec. A changed field of a shared shape is one change, however many
 * operations use the shape. A newer operation that replaces an older one in the barrel is compared with the older one,
 * because code that imports it by name gets the newer one.
 */
import type { Metadata } from "../generate/model.ts"
import { compareFields, type Direction, type FieldChange } from "./fields.ts"
import { largest, type Change, type Level } from "./change.ts"
import type { EventShape, OperationShape, Shape } from "./shape.ts"

export const changesBetween = (before: Shape, after: Shape): Change[] => {
  const fields = new Gathered()
  const changes: Change[] = []
  const add = (level: Level, kind: string, what: string, operations: ReadonlyArray<string> = []) =>
    changes.push({ level, kind, what, where: [], operations })

  for (const id of [...new Set([...before.operations.keys(), ...after.operations.keys()])].sort()) {
    const old = before.operations.get(id)
    const now = after.operations.get(id)
    if (old === undefined) add("minor", "operation added", `\`${id}\` (\`${routeOf(now!)}\`)`, [id])
    else if (now === undefined) add("major", "operation removed", removed(id, old), [id])
    else if (old.all !== now.all || !sameFields(old, now)) {
      const count = changes.length + fields.size
      for (const one of compareOperation(old, now)) changes.push(one)
      fields.addAll("input", id, compareFields("input", old.input, now.input), id)
      fields.addAll("answer", id, compareFields("answer", old.data, now.data), id)
      if (changes.length + fields.size === count) add("patch", "documentation changed", `\`${id}\``, [id])
    }
  }
  for (const name of [...new Set([...before.events.keys(), ...after.events.keys()])].sort()) {
    const old = before.events.get(name)
    const now = after.events.get(name)
    if (old === undefined) add("minor", "webhook added", `\`${name}\` (type ${now!.type})`)
    else if (now === undefined) add("major", "webhook removed", `\`${name}\` (type ${old.type})`)
    else changes.push(...compareEvent(old, now, fields))
  }
  for (const code of new Set([...before.codes.keys(), ...after.codes.keys()])) {
    const old = before.codes.get(code)
    const now = after.codes.get(code)
    if (old === undefined) add("minor", "error code added", `${code}: ${now!.class}`)
    else if (now === undefined) add("major", "error code removed", `${code}: ${old.class}`)
    else if (old.class !== now.class) add("major", "error code changed", `${code}: from ${old.class} to ${now.class}`)
    else if (old.retry !== now.retry) {
      add(
        "minor",
        "error code changed",
        `${code}: repeating ${now.retry === "" ? "does not help" : `helps (${now.retry})`}`,
      )
    }
  }
  return [...changes, ...fields.changes(), ...movedBarrels(before, after)]
}

/** With its successor, if the spec named one. */
const removed = (id: string, old: OperationShape): string => {
  const successor = old.state["superseded-by"]
  return `\`${id}\` (\`${routeOf(old)}\`)${successor === undefined ? "" : `, use \`${successor}\``}`
}

const routeOf = ({ metadata }: OperationShape): string => `${metadata.method} ${metadata.path}`

const sameFields = (old: OperationShape, now: OperationShape): boolean =>
  JSON.stringify([...old.input, ...old.data]) === JSON.stringify([...now.input, ...now.data])

/** The metadata whose change breaks calls that work today, by what it becomes. */
const levels: Partial<Record<keyof Metadata, (before: unknown, now: unknown) => Level>> = {
  method: () => "major",
  path: () => "major",
  platform: () => "major",
  answer: () => "major",
  list: (before) => (before === undefined ? "minor" : "major"),
  paging: (before, now) => (before === undefined ? "minor" : now === undefined ? "major" : "patch"),
  // The client refuses before the network what these exclude.
  access: (_, now) => (now === "any" || now === "none" ? "minor" : "major"),
  shopCipher: (_, now) => (now === "optional" ? "minor" : "major"),
  safety: () => "minor",
  idempotencyKey: (before) => (before === undefined ? "minor" : "patch"),
  limit: () => "minor",
}

const compareOperation = (old: OperationShape, now: OperationShape): Change[] => {
  const found: Change[] = []
  const add = (level: Level, kind: string, what: string) =>
    found.push({ level, kind, what: `\`${now.id}\` ${what}`.trim(), where: [], operations: [now.id] })
  for (const key of ["method", "path", "platform", "media", "answer", "access", "shopCipher", "safety"] as const) {
    if (old.metadata[key] === now.metadata[key]) continue
    const level = levels[key]?.(old.metadata[key], now.metadata[key]) ?? "patch"
    add(level, "operation changed", `${key}: ${old.metadata[key]} becomes ${now.metadata[key]}`)
  }
  for (const key of [
    "list",
    "unwrap",
    "paging",
    "idempotencyKey",
    "limit",
    "scopes",
    "scopesInferred",
    "codes",
  ] as const) {
    const [before, after] = [old.metadata[key], now.metadata[key]]
    if (JSON.stringify(before) === JSON.stringify(after)) continue
    add(levels[key]?.(before, after) ?? "patch", "operation changed", `${key}: ${text(before)} becomes ${text(after)}`)
  }
  for (const [from, to] of [
    ["query", "body"],
    ["body", "query"],
  ] as const) {
    const moved = (old.metadata[from] ?? []).filter((name) => now.metadata[to]?.includes(name) === true)
    const left = moved.filter((name) => now.metadata[from]?.includes(name) !== true)
    if (left.length > 0) add("patch", "operation changed", `${left.join(", ")}: in the ${to} now, was in the ${from}`)
  }
  compareLife(old, now, add)
  return found
}

const text = (value: unknown): string =>
  value === undefined
    ? "none"
    : typeof value === "string"
      ? value
      : Array.isArray(value)
        ? value.join(", ") || "none"
        : JSON.stringify(value)

const compareLife = (
  { metadata: { deprecated: before }, state: oldState }: OperationShape,
  { metadata: { deprecated: after }, state }: OperationShape,
  add: (level: Level, kind: string, what: string) => void,
): void => {
  const instead = after?.successor === undefined ? "" : `, use \`${after.successor}\``
  const sunset = after?.sunset === undefined ? "" : `, sunset ${after.sunset}`
  if (before === undefined && after !== undefined)
    add("minor", "operation deprecated", `${sunset}${instead}`.replace(/^, /, "— "))
  else if (before !== undefined && after === undefined) add("minor", "no longer deprecated", "")
  else if (before?.sunset !== after?.sunset)
    add("minor", "sunset changed", `from ${text(before?.sunset)} to ${text(after?.sunset)}`)
  const successor = state["superseded-by"]
  if (successor !== undefined && successor !== oldState["superseded-by"] && after === undefined) {
    add("patch", "superseded", `by \`${successor}\``)
  }
}

const compareEvent = (old: EventShape, now: EventShape, fields: Gathered): Change[] => {
  const found: Change[] = []
  const name = `\`${now.name}\``
  const add = (level: Level, kind: string, what: string) => found.push({ level, kind, what, where: [], operations: [] })
  if (old.type !== now.type) add("major", "webhook changed", `${name} type: ${old.type} becomes ${now.type}`)
  if (old.owner !== now.owner) add("major", "webhook changed", `${name} owner: ${old.owner} becomes ${now.owner}`)
  const changed = compareFields("answer", old.data, now.data)
  fields.addAll("answer", now.name, changed)
  if (found.length + changed.length === 0 && old.all !== now.all) add("patch", "documentation changed", name)
  return found
}

/** What happens to `import { searchProducts } from "@tiktok-shop-kit/api/product"`. */
const movedBarrels = (before: Shape, after: Shape): Change[] =>
  [...before.newest].flatMap(([key, oldId]) => {
    const newId = after.newest.get(key)
    if (newId === oldId) return []
    const [category = "", name = ""] = key.split(" ")
    const entry = `\`${name}\` of \`@tiktok-shop-kit/api/${category}\``
    const kind = "newest form moved"
    if (newId === undefined) {
      const instead = after.operations.get(oldId)?.state["superseded-by"]
      // The operation itself is gone: that is reported as such.
      if (!after.operations.has(oldId)) return []
      const what = `${entry} is gone from the barrel${instead === undefined ? "" : `: \`${instead}\` takes its place`}`
      return [{ level: "major" as const, kind, what, where: [], operations: [oldId] }]
    }
    const [old, now] = [before.operations.get(oldId)!, after.operations.get(newId)!]
    const differences = [
      ...compareFields("input", old.input, now.input),
      ...compareFields("answer", old.data, now.data),
    ]
    const breaking = differences.filter(({ level }) => level === "major")
    const level = largest(["minor", ...differences.map((one) => one.level)])!
    const shown = breaking.slice(0, 6).map((one) => `\`${one.field}\` ${one.kind} ${one.said}`.trim())
    const more = breaking.length > 6 ? `, and ${breaking.length - 6} more` : ""
    const what = `${entry} is \`${newId}\` now, was \`${oldId}\`${shown.length === 0 ? "" : `: ${shown.join(", ")}${more}`}`
    return [{ level, kind, what, where: [], operations: [oldId, newId] }]
  })

/** Joins equal changes of one field in several operations. */
class Gathered {
  readonly #found = new Map<string, { change: FieldChange; where: Set<string>; operations: Set<string> }>()

  /** How many changes of fields were added; equal ones count each. */
  size = 0

  addAll(direction: Direction, place: string, changes: ReadonlyArray<FieldChange>, operation?: string): void {
    for (const change of changes) {
      this.size++
      const isShared = /^[A-Z]/.test(change.home)
      const at = isShared ? change.home : `${direction} ${place} ${change.field}`
      const key = [at, change.kind, change.said, change.level].join("|")
      const found = this.#found.get(key) ?? { change, where: new Set(), operations: new Set() }
      found.where.add(`${direction} of \`${place}\``)
      if (operation !== undefined) found.operations.add(operation)
      this.#found.set(key, found)
    }
  }

  changes(): Change[] {
    return [...this.#found.values()].map(({ change, where, operations }) => ({
      level: change.level,
      kind: change.kind,
      what: `\`${/^[A-Z]/.test(change.home) ? change.home : change.field}\` ${change.said}`.trim(),
      where: [...where],
      operations: [...operations],
    }))
  }
}

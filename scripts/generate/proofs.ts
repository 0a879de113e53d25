/**
 * What the client expects of a successful answer without a single list: the fields that the spec requires, each with the
 * objects on the way to it. If all members of the data are lists, the platform may leave out the data.
 */
import type { Metadata } from "./model.ts"
import { followShared, type Schema, type SharedSchemas } from "./schema.ts"

export const proofsOf = (shared: SharedSchemas, data: Schema): Pick<Metadata, "lists" | "required"> => {
  const required = requiredPaths(shared, data, "")
  const members = Object.entries(followShared(shared)(data).properties ?? {})
  const lists = members.filter(([, member]) => followShared(shared)(member).type === "array").map(([name]) => name)
  return {
    ...(required.length > 0 && { required }),
    ...(lists.length > 0 && lists.length === members.length && { lists }),
  }
}

/** Enters required objects only: the content of a list or an optional object may be absent with it. */
const requiredPaths = (shared: SharedSchemas, written: Schema, prefix: string): ReadonlyArray<string> => {
  const { required = [], properties = {} } = followShared(shared)(written)
  return required.flatMap((name) => {
    const path = `${prefix}${name}`
    const inner = requiredPaths(shared, properties[name] ?? {}, `${path}.`)
    return inner.length > 0 ? inner : [path]
  })
}

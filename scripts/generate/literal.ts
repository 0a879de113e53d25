/** Prints a value of the model as a TypeScript literal; the formatter breaks its lines. */
import { propertyKey } from "./names.ts"

export const literal = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, member]) => `${propertyKey(key)}: ${literal(member)}`)
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`
}

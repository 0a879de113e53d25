/**
 * Names: which are legal exports, how the name of a type follows from a field, and how texts are sorted. Sorting is by
 * code unit, so the output is the same on every machine.
 */

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const pascalCase = (text: string): string =>
  text
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => word[0]!.toUpperCase() + (/[a-z]/.test(word) ? word.slice(1) : word.slice(1).toLowerCase()))
    .join("")

/** Words that end in s and are singular. */
const singularWords = new Set(
  "status address series news business goods sms logistics analytics metrics bonus basis tts".split(" "),
)

/** `products` to `product`, `sub_categories` to `sub_category`, `status` as it is. */
export const singular = (field: string): string => {
  const word = field.slice(field.lastIndexOf("_") + 1).toLowerCase()
  if (singularWords.has(word) || word.endsWith("ss") || !word.endsWith("s")) return field
  if (/(ss|sh|ch|x|status|bonus)es$/.test(word)) return field.slice(0, -2)
  if (/[^aeiou]ies$/.test(word)) return `${field.slice(0, -3)}y`
  return field.slice(0, -1)
}

/** The name of the type of a field: `sku_price` to `SkuPrice`. */
export const typeNameOf = (field: string): string => {
  const name = pascalCase(field)
  return /^[A-Za-z]/.test(name) ? name : `Of${name}`
}

const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof var void while with yield"
  ).split(" "),
)

/** May follow `export const`. */
export const isExportName = (name: string): boolean => /^[a-z][A-Za-z0-9]*$/.test(name) && !reserved.has(name)

/** A key of an object type or literal, quoted only where it has to be. */
export const propertyKey = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name))

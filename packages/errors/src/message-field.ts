/**
 * Finds the name of a field in a message of the gateway. The gateway writes fields in several ways: with the names of internal
 * structures (`Currency of Price is a required field`), as a parameter (`param body.address is missing`), in quotes, or
 * without quotes. The result is the path in the caller's input: `price.currency`, `address`.
 */

/** A field of the body by its structure: PascalCase, the innermost name first. */
const structure = /\b([A-Z]\w*(?:\[\d*\])?(?: of [A-Z]\w*(?:\[\d*\])?)*) is a required field/
/** A parameter, usually with its place in the request. */
const parameter = /\bparam (?:(?:body|query|path|header)\.)?([a-z_][\w.[\]]*) (?:is|type)\b/
const expression = /\bexpr_path=([\w.[\]]+)/
const quoted = /['"`]([a-z][\w-]*(?:\.[\w-]+|\[\d*\])*)['"`]/i
const missed = /\bdetail: ?miss ([a-z]\w*)/
/** A word with an underscore is the name of a field. Prose has no underscores. */
const bare = /(?<![\w/.-])([a-z][a-z0-9]*_[a-z0-9_]+(?:\.[a-z0-9_]+|\[\d*\])*)(?![\w/-])/

/** The field that a message names, as the caller wrote it. `undefined` if it names no field. */
export const messageField = (message: string): string | undefined => {
  const named = structure.exec(message)?.[1]
  if (named !== undefined) return named.split(" of ").toReversed().map(snakeCase).join(".")
  for (const form of [parameter, expression, quoted, missed, bare]) {
    const field = form.exec(message)?.[1]
    if (field !== undefined) return field
  }
  return undefined
}

/** The message without the name of the field that it is about. That name may contain a keyword. */
export const withoutRequestField = (message: string): string =>
  message.replace(structure, " ").replace(parameter, " ").replace(expression, " ")

/** `MainImages` is `main_images`, `SkuID[0]` is `sku_id[0]`. */
const snakeCase = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .toLowerCase()

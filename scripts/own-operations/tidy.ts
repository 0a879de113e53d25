/**
 * Formats printed code: one member of an operation a line, the body of a namespace indented. The formatter of this
 * repository is too large to publish with the kit.
 */

export const tidy = (text: string): string =>
  indentNamespaces(text).replace(/^(export const .* = )\{ (.*) \}$/gm, spread)

const spread = (_: string, head: string, members: string): string =>
  `${head}{\n${membersOf(members)
    .map((member) => `  ${member},\n`)
    .join("")}}`

/** Split at the commas between members, not at those in strings, lists and objects. */
const membersOf = (text: string): string[] => {
  const members: string[] = []
  let depth = 0
  let start = 0
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},]/g)) {
    if (token === "[" || token === "{") depth += 1
    else if (token === "]" || token === "}") depth -= 1
    else if (token === "," && depth === 0) {
      members.push(text.slice(start, index).trim())
      start = index + 1
    }
  }
  return [...members, text.slice(start).trim()]
}

/** Printed code starts at the margin, members at four blanks; a brace at the margin ends what was opened there last. */
const indentNamespaces = (text: string): string => {
  let depth = 0
  const lines = text.split("\n").map((line) => {
    if (depth === 0) {
      if (line.startsWith("export declare namespace ")) depth = 1
      return line
    }
    if (line === "}") depth -= 1
    const isInside = depth > 0
    if (/^(export )?(interface|type) .*\{$/.test(line)) depth += 1
    return isInside && line !== "" && !line.startsWith("    ") ? `  ${line}` : line
  })
  return lines.join("\n")
}

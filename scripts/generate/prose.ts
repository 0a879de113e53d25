/**
 * Prints doc comments: wraps lines and escapes what would end a comment. What the spec says about a field beside its
 * type, such as a range or a default, becomes a sentence after the description.
 */
import type { Schema } from "./schema.ts"

const width = 120

/** A doc comment at an indent, on one line where it fits. No text, no comment. */
export const docComment = (text: string, indent = ""): string => {
  const safe = text.trim().replaceAll("*/", "*\\/")
  if (safe === "") return ""
  const room = width - indent.length
  if (!safe.includes("\n") && safe.length + 7 <= room) return `${indent}/** ${safe} */\n`
  const lines = safe.split("\n").flatMap((line) => wrap(line, room - 3))
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`
}

const wrap = (line: string, room: number): string[] => {
  const lines: string[] = []
  let current = ""
  // A dot between facts stays at the end of its line.
  for (const word of line.split(/ (?!·)/)) {
    if (current !== "" && current.length + 1 + word.length > room) {
      lines.push(current)
      current = word
    } else current = current === "" ? word : `${current} ${word}`
  }
  return [...lines, current]
}

export const sentence = (text: string): string => (/[.!?:]$/.test(text) ? text : `${text}.`)

/** The description of a field, and its bounds in words. */
export const fieldDoc = (schema: Schema): string => {
  const parts = schema.description === undefined ? [] : [sentence(schema.description.trim())]
  parts.push(...bounds(schema))
  if (schema["x-tts-uncertain"] === true) parts.push("Uncertain: the sources do not agree on it.")
  if (schema.deprecated === true) parts.push("\n@deprecated")
  return parts.join(" ").replace(" \n", "\n")
}

const number = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 4 })

const bounds = (schema: Schema): string[] => {
  const { minLength = 0, maxLength, minItems, maxItems } = schema
  const minimum = schema.minimum ?? textNumber(schema["x-tts-minimum"])
  const maximum = schema.maximum ?? textNumber(schema["x-tts-maximum"])
  const maxBytes = schema["x-tts-max-bytes"]
  const sentences: string[] = []
  if (minimum !== undefined && maximum !== undefined) sentences.push(`${number(minimum)} to ${number(maximum)}.`)
  else if (maximum !== undefined) sentences.push(`At most ${number(maximum)}.`)
  else if (minimum !== undefined) sentences.push(`At least ${number(minimum)}.`)
  if (maxLength !== undefined && minLength > 0)
    sentences.push(`${number(minLength)} to ${number(maxLength)} characters.`)
  else if (maxLength !== undefined) sentences.push(`At most ${number(maxLength)} characters.`)
  else if (minLength > 0) sentences.push(`At least ${number(minLength)} characters.`)
  if (minItems !== undefined && minItems > 0) sentences.push(`At least ${number(minItems)} of them.`)
  if (maxItems !== undefined) sentences.push(`At most ${number(maxItems)} of them.`)
  if (maxBytes !== undefined) sentences.push(`At most ${number(maxBytes / 2 ** 20)} MB.`)
  if (schema.default !== undefined) sentences.push(`${JSON.stringify(schema.default)} by default.`)
  return sentences
}

const textNumber = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text))

/** Checks that a file of the spec is short enough to edit, and that something uses it. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import type { Json } from "../../generate/source.ts"
import type { Rule } from "./rule.ts"

export const maxLines = 800

export const files: Rule = ({ source, spec }) => {
  // A list of codes has no shapes that could be moved.
  for (const file of source.list(".").filter((file) => file !== "errors.yaml")) {
    const lines = readFileSync(join(spec, file), "utf8").split("\n").length - 1
    if (lines <= maxLines) continue
    source.reportLine(
      file,
      maxLines + 1,
      `${lines} lines`,
      `move shapes to spec/schemas: the maximum is ${maxLines} lines`,
    )
  }
}

/** An edit of a shape that nothing uses has no effect. */
export const unusedSchemas: Rule = ({ source }) => {
  const used = new Set<string>()
  for (const file of source.list(".")) collectReferences(source.read(file), used)
  for (const file of source.list("schemas").filter((file) => !used.has(file))) {
    source.reportLine(file, 1, "nothing refers to this shape", "use it or remove the file")
  }
}

const collectReferences = (value: Json | undefined, into: Set<string>): void => {
  if (Array.isArray(value)) for (const item of value) collectReferences(item, into)
  if (!isRecord(value)) return
  if (typeof value["$ref"] === "string") into.add(value["$ref"])
  for (const child of Object.values(value)) collectReferences(child, into)
}

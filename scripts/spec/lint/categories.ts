/**
 * Checks that each operation has one tag, its category, and that the tag has a description, which opens the category's
 * page of the reference.
 */
import type { Rule } from "./rule.ts"

export const categories: Rule = ({ source, entries, model }) => {
  for (const { kind, category, value } of entries) {
    if (kind !== "operation") continue
    const tags = value["tags"]
    if (!Array.isArray(tags) || tags.length !== 1 || tags[0] !== category) {
      source.report(value, `the tags are not [${category}]`, `write tags: [${category}]`, "tags")
    } else if (!model.categories.has(category)) {
      const remedy = "say in a sentence what it is about, under tags in the index that lists this file"
      source.report(value, `the category ${category} is not a tag`, remedy, "tags")
    }
  }
}

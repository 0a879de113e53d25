/** What a user does about a breaking change: the sentence that follows it in a changeset. */
import type { Change } from "./change.ts"

/** By the kind of a change; the field or operation is named right before it. */
const remedies: Readonly<Record<string, string>> = {
  "operation removed": "Call its successor. Until you can, keep the version that you have.",
  "operation changed": "Check your calls of it: the platform takes or answers them differently now.",
  "newest form moved":
    "To stay with the older form, import it with its version: `@tiktok-shop-kit/api/<category>/<version>`. To move, change what is listed here.",
  "webhook removed": "Remove its handler: the event no longer arrives under this name.",
  "webhook changed": "Check its handler, and by which id you look up the account.",
  "error code removed": "Remove it where you compare `code`; catch the error by its class.",
  "error code changed": "Check where you catch its former class.",
}

const ofFields: Readonly<Record<string, { readonly input: string; readonly answer: string }>> = {
  "required field added": { input: "Pass it.", answer: "" },
  "became required": { input: "Pass it.", answer: "" },
  "became optional": { input: "", answer: "Handle `undefined` where you read it." },
  "field removed": {
    input: "Leave it out: the platform no longer takes it.",
    answer: "Do not read it: the platform no longer answers it. It may still be in `raw`.",
  },
  "type changed": {
    input: "Pass the new type.",
    answer: "Read the new type; the compiler shows where.",
  },
}

export const remedyOf = ({ level, kind, where }: Change): string | undefined => {
  if (level !== "major") return undefined
  const direction = where[0]?.startsWith("input") === true ? "input" : "answer"
  return remedies[kind] ?? (ofFields[kind]?.[direction] || undefined)
}

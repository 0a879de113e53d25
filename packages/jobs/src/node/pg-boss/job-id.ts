/** pg-boss identifies jobs by UUIDs, we by texts. */
import { createHash } from "node:crypto"

const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The UUID of a job's id: the id, if it is a UUID, else made of its SHA-256. */
export const uuidOf = (id: string): string => {
  if (isUuid.test(id)) return id
  const hex = createHash("sha256").update(id).digest("hex")
  // Version 8 is for UUIDs that an application makes by its own rule.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

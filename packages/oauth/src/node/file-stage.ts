/**
 * The stage of a record in the file store: a file that is opened in the record's folder before its value exists. To keep the
 * value is then one write. A process that is killed after it leaves the file, and the next stage of the record reads it.
 */
import { randomUUID } from "node:crypto"
import { mkdir, open, readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { removeFile } from "./file-lock.ts"

export const openStage = async (own: string) => {
  await mkdir(own, { recursive: true, mode: 0o700 })
  const earlier = (await readdir(own)).filter((name) => name.startsWith("stage.")).map((name) => join(own, name))
  const values = await Promise.all(earlier.map((file) => readFile(file, "utf8")))
  const mine = join(own, `stage.${randomUUID()}`)
  const file = await open(mine, "wx", 0o600)
  return {
    /** A process that was killed before it kept its value leaves an empty file. */
    left: values.filter((value) => value !== ""),
    put: (value: string) => file.writeFile(value),
    clear: async () => {
      await file.close()
      await Promise.all([...earlier, mine].map(removeFile))
    },
  }
}

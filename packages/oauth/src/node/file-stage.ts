/**
 * The stage of a record in the file store: a file that is opened in the record's folder before its value exists. Then one write
 * stores the value. If the process is killed after that, the file stays, and the next stage of the record reads it.
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
    /** The file of a process that was killed before it wrote its value is empty. */
    left: values.filter((value) => value !== ""),
    put: (value: string) => file.writeFile(value),
    clear: async () => {
      await file.close()
      await Promise.all([...earlier, mine].map(removeFile))
    },
  }
}

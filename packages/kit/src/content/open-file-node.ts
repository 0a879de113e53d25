/** Node, Deno and Bun: the bytes stay on the disk until they are read. */
import { openAsBlob } from "node:fs"

export const openFile: ((path: string) => Promise<Blob>) | undefined = (path) => openAsBlob(path)

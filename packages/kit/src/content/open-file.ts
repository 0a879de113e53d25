/** A file by its path as a Blob that reads from the disk as it is asked; `undefined` where there is no file system. */
import { openFile as open } from "#open-file"

export const openFile: ((path: string) => Promise<Blob>) | undefined = open

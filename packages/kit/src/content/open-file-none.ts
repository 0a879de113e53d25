/** Where there is no file system. */
export const openFile: ((path: string) => Promise<Blob>) | undefined = undefined

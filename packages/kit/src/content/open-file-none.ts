/** For runtimes without a file system. */
export const openFile: ((path: string) => Promise<Blob>) | undefined = undefined

/** The parts that need Node (or Bun, or Deno): `import { makeFileStore } from "@tiktok-shop-kit/oauth/node"`. */
export { makeFileStore } from "./file-store.ts"
export type { FileStoreOptions } from "./file-store.ts"
export { login } from "./login.ts"
export type { LoginOptions } from "./login.ts"

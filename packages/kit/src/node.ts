/** Exports for Node, Deno and Bun: the checkpoint of an export in a file, and the transport for servers. */
export { nodeTransport } from "@tiktok-shop-kit/client/node"
export type { Dispatcher, NodeTransport, NodeTransportOptions } from "@tiktok-shop-kit/client/node"
export { fileCheckpoint } from "./long-work/node/file-checkpoint.ts"
export type { FileCheckpointOptions } from "./long-work/node/file-checkpoint.ts"

/** For Node, Deno and Bun only: files by their path, and a transport with a pool of connections. */
export { file } from "./file.ts"
export { nodeTransport } from "./node-transport.ts"
export type { Dispatcher, NodeTransport, NodeTransportOptions } from "./node-transport.ts"

#!/usr/bin/env node
/**
 * `npx @tiktok-shop-kit/sandbox` runs the sandbox in a process. Node keeps the compiled modules in its compile cache, so
 * the next start takes less than half of the time. The cache covers only modules that load after it is enabled.
 */
import { enableCompileCache } from "node:module"

enableCompileCache()
const { run } = await import("./run.ts")
await run()

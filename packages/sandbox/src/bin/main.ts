#!/usr/bin/env node
/**
 * `npx @tiktok-shop-kit/sandbox` runs the sandbox in a process. Node keeps the compiled modules in its compile cache, so that
 * the next start takes less than half of the time. The cache only holds modules that load after it is on.
 */
import { enableCompileCache } from "node:module"

enableCompileCache()
const { run } = await import("./run.ts")
await run()

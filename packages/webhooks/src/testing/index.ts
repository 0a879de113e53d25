/** For tests of code that receives webhooks. `import * as Webhooks from "@tiktok-shop-kit/webhooks/testing"`. */
export { build } from "./build.ts"
export type { Builders, Built, EnvelopeOptions } from "./build.ts"
export { dedupeBattery } from "./dedupe-battery.ts"
export type { DedupeCheck, DedupeTimes } from "./dedupe-battery.ts"
export { answerTimeoutMs, redeliver, redeliverySchedule } from "./redeliver.ts"
export type { Attempt, Deliver, RedeliverOptions } from "./redeliver.ts"
export { sign } from "./sign.ts"
export type { Signed, SignOptions } from "./sign.ts"

// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of fulfillment, version 202510. */

export { createFirstMileBundle, type CreateFirstMileBundle } from "./202510/createFirstMileBundle.ts"

// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of fulfillment, version 202407. */

export { createFirstMileBundle, type CreateFirstMileBundle } from "./202407/createFirstMileBundle.ts"

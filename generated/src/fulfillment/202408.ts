// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of fulfillment, version 202408. */

export { createLastMileBundle, type CreateLastMileBundle } from "./202408/createLastMileBundle.ts"

// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of fulfillment, version 202512. */

export { createPackages, type CreatePackages } from "./202512/createPackages.ts"

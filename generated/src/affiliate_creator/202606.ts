// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of affiliate_creator, version 202606. */

export { getTokoProductMappers, type GetTokoProductMappers } from "./202606/getTokoProductMappers.ts"

// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of authorization, version 202405. */

export { getAuthorizedCategoryAssets, type GetAuthorizedCategoryAssets } from "./202405/getAuthorizedCategoryAssets.ts"

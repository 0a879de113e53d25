// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of analytics, version 202511. */

export { getBestsellingCreators, type GetBestsellingCreators } from "./202511/getBestsellingCreators.ts"
export { getBestsellingLiveSessions, type GetBestsellingLiveSessions } from "./202511/getBestsellingLiveSessions.ts"
export { getBestsellingProducts, type GetBestsellingProducts } from "./202511/getBestsellingProducts.ts"
export { getBestsellingVideos, type GetBestsellingVideos } from "./202511/getBestsellingVideos.ts"

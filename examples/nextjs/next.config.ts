import type { NextConfig } from "next"

const config: NextConfig = {
  // Loaded from node_modules as they are: bundling them takes most of the time of a build, and a server gains nothing by it.
  serverExternalPackages: ["tiktok-shop-kit", "@tiktok-shop-kit/oauth"],
  // Otherwise Next looks for its root in the folders above.
  turbopack: { root: import.meta.dirname },
}

export default config

import type { NextConfig } from "next"

const config: NextConfig = {
  // Node loads them from node_modules. A server gains nothing from a bundle of them, and the build is quicker without it.
  serverExternalPackages: ["tiktok-shop-kit", "@tiktok-shop-kit/oauth"],
  // Otherwise Next looks for its root in the folders above.
  turbopack: { root: import.meta.dirname },
}

export default config

/**
 * Keeps answers out of the caches of frameworks. The fetch of Next.js, for example, writes answers with tokens and orders to the
 * disk, and later returns old stock from there.
 */

/** The option of fetch. It is omitted in older Workers, which refuse a request with it and have no cache. */
export const noStore = (): { readonly cache?: "no-store" } => {
  const option = { cache: "no-store" } as const
  try {
    void new Request("http://localhost/", option)
    return option
  } catch {
    return {}
  }
}

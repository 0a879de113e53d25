/**
 * Keeps answers out of the caches of frameworks. Next.js, for one, writes what its fetch answers to the disk, with tokens and
 * orders in it, and serves yesterday's stock from there.
 */

/** The option of fetch. Older Workers refuse a request that has it, and have no such cache: there it is left out. */
export const noStore = (): { readonly cache?: "no-store" } => {
  const option = { cache: "no-store" } as const
  try {
    void new Request("http://localhost/", option)
    return option
  } catch {
    return {}
  }
}

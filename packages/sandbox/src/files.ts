/**
 * Files that the sandbox gives out by an address of its own: shipping labels. As on the platform, the address is all it
 * takes to read one.
 */
import { labelPdf, labelZpl } from "./pdf.ts"
import { shopsOf, type World } from "./world.ts"

export const filePath = "/_files/"

/** The address of a package's label, with a part that nobody guesses. */
export const labelUrl = (world: World, packageId: string, secret: string, format: string): string =>
  `${world.url}${filePath}labels/${packageId}-${secret}.${format.toLowerCase()}`

/** Derived, not stored: the same package has the same address. */
export const labelSecret = (trackingNumber: string): string =>
  [...trackingNumber].map((char) => ((char.charCodeAt(0) * 7 + 11) % 36).toString(36)).join("")

export const serveFile = (world: World, path: string): Response => {
  world.settle()
  const match = /^labels\/(\d+)-([0-9a-z]+)\.(pdf|zpl)$/.exec(path.slice(filePath.length))
  const parcel = shopsOf(world)
    .map((shop) => shop.packages.get(match?.[1] ?? ""))
    .find((found) => found !== undefined)
  if (match === null || parcel?.tracking_number === undefined || match[2] !== labelSecret(parcel.tracking_number))
    return new Response("No such file.\n", { status: 404, headers: { "content-type": "text/plain" } })
  const lines = [
    parcel.shipping_provider_name ?? "",
    `Tracking number ${parcel.tracking_number}`,
    `Package ${parcel.id}`,
    ...parcel.order_ids.map((id) => `Order ${id}`),
  ]
  return match[3] === "zpl"
    ? new Response(labelZpl(lines), { headers: { "content-type": "text/plain; charset=utf-8" } })
    : new Response(labelPdf(lines), { headers: { "content-type": "application/pdf" } })
}

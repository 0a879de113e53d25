/**
 * Shipping labels: their addresses, and the documents that the sandbox serves there. As on the platform, the address is all
 * that a reader needs. A label is one page of A6 with lines of text, as a small PDF or in the language of label
 * printers.
 */
import { shopsOf, type World } from "./world.ts"

const escaped = (text: string): string => text.replace(/[\\()]/g, "\\$&").replace(/[^\x20-\x7e]/g, "?")

/** A6 in points. */
const page = [298, 420] as const

const labelPdf = (lines: ReadonlyArray<string>): Uint8Array<ArrayBuffer> => {
  const text = lines.map((line, i) => `BT /F1 12 Tf 20 ${page[1] - 40 - i * 22} Td (${escaped(line)}) Tj ET`).join("\n")
  const stream = `0.5 w 10 10 ${page[0] - 20} ${page[1] - 20} re S\n${text}\n`
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.join(" ")}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}endstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ]
  let pdf = "%PDF-1.4\n"
  const offsets = objects.map((object, i) => {
    const offset = pdf.length
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = pdf.length
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  pdf += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(pdf)
}

const labelZpl = (lines: ReadonlyArray<string>): string =>
  `^XA\n${lines.map((line, i) => `^FO40,${40 + i * 50}^A0N,32,32^FD${escaped(line)}^FS`).join("\n")}\n^XZ\n`

const filePath = "/_files/"

/** The address of a package's label, with a part that cannot be guessed. */
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

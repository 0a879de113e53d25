/**
 * Kind and dimensions of an image, read from the first bytes of its file.
 */

export interface ImageInfo {
  readonly kind: "png" | "jpeg" | "webp" | "bmp" | "heic"
  readonly width: number
  readonly height: number
}

const text = (view: DataView, at: number, length: number): string => {
  let out = ""
  for (let i = at; i < at + length && i < view.byteLength; i++) out += String.fromCharCode(view.getUint8(i))
  return out
}

const png = (view: DataView): ImageInfo | undefined =>
  text(view, 0, 8) === "\x89PNG\r\n\x1a\n" && text(view, 12, 4) === "IHDR"
    ? { kind: "png", width: view.getUint32(16), height: view.getUint32(20) }
    : undefined

/** The frame header (SOF) has the size; the segments before it are skipped by their lengths. */
const jpeg = (view: DataView): ImageInfo | undefined => {
  if (view.getUint16(0) !== 0xffd8) return undefined
  let at = 2
  for (;;) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { kind: "jpeg", height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    if (marker === 0xff) at += 1
    else at += 2 + view.getUint16(at + 2)
  }
}

const webp = (view: DataView): ImageInfo | undefined => {
  if (text(view, 0, 4) !== "RIFF" || text(view, 8, 4) !== "WEBP") return undefined
  const uint24 = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16)
  switch (text(view, 12, 4)) {
    case "VP8X":
      return { kind: "webp", width: uint24(24) + 1, height: uint24(27) + 1 }
    case "VP8L": {
      const bits = view.getUint32(21, true)
      return { kind: "webp", width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case "VP8 ":
      return {
        kind: "webp",
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      }
    default:
      return undefined
  }
}

const bmp = (view: DataView): ImageInfo | undefined =>
  text(view, 0, 2) === "BM"
    ? { kind: "bmp", width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) }
    : undefined

/** The first `ispe` box (image spatial extents) among the file's metadata. */
const heic = (view: DataView): ImageInfo | undefined => {
  if (text(view, 4, 4) !== "ftyp" || !/^(hei|hev|mif1|msf1)/.test(text(view, 8, 4))) return undefined
  const box = text(view, 0, Math.min(view.byteLength, 65_536)).indexOf("ispe")
  if (box === -1) return undefined
  return { kind: "heic", width: view.getUint32(box + 8), height: view.getUint32(box + 12) }
}

/** Undefined for another kind of file, and for a file that ends too early. */
export const readImage = (bytes: Uint8Array): ImageInfo | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const read of [png, jpeg, webp, bmp, heic]) {
    try {
      const info = read(view)
      if (info !== undefined) return info
    } catch (error) {
      // Reading past the end: the file is cut off.
      if (!(error instanceof RangeError)) throw error
    }
  }
  return undefined
}

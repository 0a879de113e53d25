/** Makes a picture for the tour to upload, with a PNG encoder as small as a valid file allows. */
import { crc32, deflateSync } from "node:zlib"

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

/** Red, green and blue of one pixel, 0 to 255. */
type Pixel = readonly [red: number, green: number, blue: number]

export const png = (width: number, height: number, pixel: (x: number, y: number) => Pixel): Uint8Array<ArrayBuffer> => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // 8 bits a channel, colour type 2: red, green, blue.
  header.set([8, 2, 0, 0, 0], 8)
  // Each line begins with its filter: 0, none.
  const lines = Array.from({ length: height }, (_, y) => [
    0,
    ...Array.from({ length: width }, (_, x) => pixel(x, y)).flat(),
  ])
  return new Uint8Array(
    Buffer.concat([
      Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
      chunk("IHDR", header),
      chunk("IDAT", deflateSync(Buffer.from(lines.flat()))),
      chunk("IEND", new Uint8Array()),
    ]),
  )
}

/** A listener on a real socket, and raw requests to it, written in the test's chunks. */
import * as Effect from "effect/Effect"
import * as http from "node:http"
import * as net from "node:net"

export const served = (listener: http.RequestListener) =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const server = http.createServer(listener)
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
      const { port } = server.address() as net.AddressInfo
      return { server, port, url: `http://127.0.0.1:${port}/tiktok` }
    }),
    ({ server }) =>
      Effect.promise(
        () =>
          new Promise<void>((resolve) => {
            server.close(() => resolve())
            server.closeAllConnections()
          }),
      ),
  )

/** Sends a chunked POST, one write for each chunk, and returns the status. */
export const postInChunks = (
  port: number,
  headers: Readonly<Record<string, string>>,
  chunks: ReadonlyArray<Uint8Array>,
): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = net.connect(port, "127.0.0.1")
    const lines = Object.entries({ host: "localhost", ...headers, "transfer-encoding": "chunked", connection: "close" })
    socket.setNoDelay(true)
    socket.write(`POST /tiktok HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`)
    for (const chunk of chunks) {
      if (chunk.length === 0) continue
      socket.write(`${chunk.length.toString(16)}\r\n`)
      socket.write(chunk)
      socket.write("\r\n")
    }
    socket.write("0\r\n\r\n")
    let answer = ""
    socket.on("data", (data) => (answer += data.toString("latin1")))
    socket.on("close", () => resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1])))
    socket.on("error", reject)
  })

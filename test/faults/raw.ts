/** A server that writes bytes as a test says, whether HTTP allows them or not. */
import * as net from "node:net"
import type { AddressInfo } from "node:net"

export interface Raw extends AsyncDisposable {
  readonly url: string
  /** How many requests (their heads) came. */
  readonly requests: () => number
  readonly openSockets: () => number
}

/** `serve` gets the socket once the head of a request has come; it may write, wait, or destroy it. */
export const raw = async (
  serve: (socket: net.Socket, count: number) => void,
  onConnect: (socket: net.Socket) => void = () => undefined,
): Promise<Raw> => {
  const sockets = new Set<net.Socket>()
  let count = 0
  const server = net.createServer((socket) => {
    sockets.add(socket)
    socket.on("close", () => sockets.delete(socket))
    socket.on("error", () => undefined)
    onConnect(socket)
    let head = ""
    socket.on("data", (chunk: Buffer) => {
      head += chunk.toString("latin1")
      if (!head.includes("\r\n\r\n")) return
      head = ""
      serve(socket, ++count)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => count,
    openSockets: () => sockets.size,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

/** An answer with any head. */
export const answer = (body: string, headers: Record<string, string | number> = {}, status = "200 OK"): string => {
  const lines = Object.entries({ "Content-Type": "application/json", ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  return `HTTP/1.1 ${status}\r\n${lines.join("")}\r\n${body}`
}

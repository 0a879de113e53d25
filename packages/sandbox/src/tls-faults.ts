/**
 * Faults of TLS, for a listener with HTTPS. A fault hits a connection before its handshake.
 */
import type { Server } from "node:https"
import type { Socket } from "node:net"
import type { NextConnectionFault } from "./fault-queue.ts"
import { untrustedCertificate } from "./untrusted-certificate.ts"

export const applyTlsFaults = (
  server: Server,
  own: { readonly key: string; readonly cert: string },
  nextFault: NextConnectionFault,
): void => {
  let untrusted: ReturnType<typeof untrustedCertificate> | undefined
  const meet = (socket: Socket): void => {
    const kind = nextFault()?.kind
    server.setSecureContext(kind === "tls-untrusted" ? (untrusted ??= untrustedCertificate()) : own)
    // By then the server has begun the handshake.
    if (kind === "tls-handshake") setImmediate(() => socket.resetAndDestroy())
  }
  // Before the server's own listener, which takes the certificate that is set at that moment.
  server.prependListener("connection", meet)
  // Each request makes a connection, so that a fault hits the next request.
  server.maxRequestsPerSocket = 1
}

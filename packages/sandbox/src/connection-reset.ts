/** Asks the holder of the connection to reset it. Without a connection, the fetch fails with it. */
export class ConnectionReset extends TypeError {
  readonly code = "ECONNRESET"
  constructor(message = "fetch failed: the connection was reset") {
    super(message)
  }
}

/** Tells the listener to reset the connection. Without a listener, the fetch fails with this error. */
export class ConnectionReset extends TypeError {
  readonly code = "ECONNRESET"
  constructor(message = "fetch failed: the connection was reset") {
    super(message)
  }
}

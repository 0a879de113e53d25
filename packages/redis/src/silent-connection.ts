/**
 * Replaces a connection that is dead but open, for example because a firewall or a proxy dropped it silently: commands are
 * written and never answered, while a new connection would work. No option of `redis` does that while commands are sent:
 * `socketTimeout` restarts with each command.
 *
 * Commands that run at the same time count as one. After three timeouts in a row without an answer in between, the connection is
 * closed and made again, with the client's own address and reconnect strategy. Only connections of a single client are replaced.
 */

/** The further parts of a single client of `redis`. */
interface SingleClient {
  readonly isReady: boolean
  /** A new number for each connection. */
  readonly socketEpoch: number
  readonly destroy: () => void
  readonly connect: () => Promise<unknown>
}

/** When a command began. */
export interface Began {
  readonly round: number
  readonly epoch: number | undefined
}

export interface SilenceWatch {
  readonly began: () => Began
  readonly answered: () => void
  readonly timedOut: (command: Began) => void
}

/** Timeouts in a row after which the connection is replaced. */
const silentRounds = 3

export const watchSilence = (client: object): SilenceWatch => {
  let round = 0
  let silent = 0
  const epochOf = (): number | undefined => (isSingleClient(client) ? client.socketEpoch : undefined)
  return {
    began: () => ({ round, epoch: epochOf() }),
    answered: () => {
      silent = 0
    },
    timedOut: (command) => {
      if (command.round !== round) return
      round += 1
      // A command of an earlier connection says nothing about this one.
      silent = command.epoch === epochOf() ? silent + 1 : 0
      if (silent < silentRounds || !isSingleClient(client) || !client.isReady) return
      silent = 0
      client.destroy()
      // The client reports its errors to its own listener, and tries again by its own reconnect strategy.
      client.connect().catch(() => undefined)
    },
  }
}

const isSingleClient = (client: object): client is SingleClient => {
  const { socketEpoch, destroy, connect } = client as Partial<SingleClient>
  return typeof socketEpoch === "number" && typeof destroy === "function" && typeof connect === "function"
}

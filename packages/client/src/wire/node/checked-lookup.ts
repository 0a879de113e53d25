/** A look-up for the connections of a download. It resolves names as `node:dns` does, and refuses names of private networks. */
import dns from "node:dns"
import type { LookupFunction } from "node:net"
import { checkResolved } from "../file-address.ts"

/** Checks every address of the answer, because the connection may try any of them. */
export const checkedLookup: LookupFunction = (hostname, options, callback) =>
  dns.lookup(hostname, { ...options, all: true }, (failure, found) => {
    const error = failure ?? refusal(hostname, found)
    const [first] = found ?? []
    if (error !== undefined) callback(error, [])
    else if (options.all === true || first === undefined) callback(null, found)
    else callback(null, first.address, first.family)
  })

const refusal = (hostname: string, found: ReadonlyArray<dns.LookupAddress>): Error | undefined => {
  try {
    checkResolved(
      hostname,
      found.map(({ address }) => address),
    )
    return undefined
  } catch (refused) {
    return refused as Error
  }
}

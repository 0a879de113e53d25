/**
 * The allowed addresses of a download: https addresses of public hosts, and this machine if the caller allows it. The check reads
 * the host as it is written. If the download opens the connection itself, it also checks every address of the host's name.
 */
import { ValidationError } from "@tiktok-shop-kit/errors"
import { isConfidential, isLoopback, isPrivateAddress } from "../call/address.ts"

export const checkedAddress = (url: string, allowLoopback: boolean): URL => {
  const isAddress = (typeof url === "string" || (url as unknown) instanceof URL) && URL.canParse(url)
  const address = isAddress ? new URL(url) : undefined
  if (address === undefined || !isConfidential(address)) throw notAllowed("is not an https address")
  // Fetch refuses an address with a password, and quotes it in the error.
  if (address.username !== "" || address.password !== "") throw notAllowed("has a user name or a password")
  const isRefused = isLoopback(address) ? !allowLoopback : isPrivateAddress(address.hostname)
  if (isRefused) throw notAllowed("leads into a private network")
  return address
}

/** Checks the addresses of a name. The name of this machine must lead to this machine, any other name to public hosts. */
export const checkResolved = (name: string, addresses: ReadonlyArray<string>): void => {
  const isRefused = isLoopback(urlOf(name)) ? (address: string) => !isLoopback(urlOf(address)) : isPrivateAddress
  if (addresses.some(isRefused)) throw notAllowed("has a name that leads into a private network")
}

const urlOf = (host: string): string => `http://${host.includes(":") ? `[${host}]` : host}`

/** The message does not contain the address, because its query is often a signature. */
export const notAllowed = (problem: string): ValidationError =>
  new ValidationError({
    field: "url",
    message: `'url' or an address that it redirects to ${problem}. Pass the https address of a public host, as the API returned it.`,
  })

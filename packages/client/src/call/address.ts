/**
 * Finds out where a URL or a host leads: to this machine, into a private network, or to the public internet. Plain http is
 * allowed only to this machine. A download never follows an address into a private network.
 */

/**
 * Does the URL lead to this machine: `localhost`, `127.0.0.0/8` or `::1`? The scheme does not matter. False for text that is
 * not a URL.
 *
 * @example
 * ```ts
 * import { isLoopback } from "@tiktok-shop-kit/client/address"
 *
 * isLoopback("http://127.0.0.1:8765/callback") // true
 * isLoopback("https://open-api.tiktokglobalshop.com") // false
 * ```
 */
export const isLoopback = (url: string | URL): boolean => {
  const { hostname } = typeof url === "string" ? (URL.canParse(url) ? new URL(url) : { hostname: "" }) : url
  if (hostname === "localhost" || hostname === "[::1]") return true
  return ipv4Of(hostname)?.[0] === 127
}

/**
 * Is a request to the URL safe from readers on the way? True for https, and for http to this machine.
 *
 * @example
 * ```ts
 * import { isConfidential } from "@tiktok-shop-kit/client/address"
 *
 * isConfidential("https://example.com/label.pdf") // true
 * isConfidential("http://localhost:8080") // true
 * isConfidential("http://example.com") // false
 * ```
 */
export const isConfidential = (url: string | URL): boolean => {
  if (typeof url === "string" && !URL.canParse(url)) return false
  const { protocol } = new URL(url)
  return protocol === "https:" || (protocol === "http:" && isLoopback(url))
}

/**
 * Is the host outside of the public internet? True for loopback, private, link-local, shared and reserved addresses of IPv4
 * and IPv6, in any form that a URL accepts (`0x7f.1`, `2130706433`, `::ffff:10.0.0.1`). Also true for names that lead to them
 * by convention (`localhost`, `redis`, `*.internal`, `*.local`), and for text that is not a host. The function resolves no names.
 *
 * @param host The `hostname` of a URL, or an address of IPv6 without its brackets.
 *
 * @example
 * ```ts
 * import { isPrivateAddress } from "@tiktok-shop-kit/client/address"
 *
 * isPrivateAddress("169.254.169.254") // true: where clouds serve their metadata
 * isPrivateAddress("open-api.tiktokglobalshop.com") // false
 * ```
 */
export const isPrivateAddress = (host: string): boolean => {
  const name = normalized(host)
  if (name === undefined) return true
  if (name.startsWith("[")) return isPrivateIpv6(groupsOf(name.slice(1, -1)))
  const ipv4 = ipv4Of(name)
  return ipv4 === undefined ? privateName.test(name) : isPrivateIpv4(ipv4)
}

type Ipv4 = readonly [number, number, number, number]

/**
 * Names that lead into a private network by convention: those without a dot, which a network completes with its domain, and
 * those below a top level that the public internet does not have. Clouds serve their metadata below `internal`.
 */
const privateName =
  /^[^.]*$|\.(?:localhost|localdomain|local|internal|intranet|private|corp|home|lan|svc|home\.arpa)$|^home\.arpa$/

/** The host as a URL writes it, without a final dot. `undefined` for text that is not a host. */
const normalized = (host: string): string | undefined => {
  const bracketed = host.includes(":") && !host.startsWith("[") ? `[${host}]` : host
  const address = `http://${bracketed}/`
  if (/[/?#@\\]/.test(host) || !URL.canParse(address)) return undefined
  return new URL(address).hostname.replace(/\.$/, "")
}

/** The URL parser writes every form of IPv4 as four decimal numbers. */
const ipv4Of = (hostname: string): Ipv4 | undefined =>
  /^\d+\.\d+\.\d+\.\d+$/.test(hostname) ? (hostname.split(".").map(Number) as unknown as Ipv4) : undefined

/** First address and length of the prefix, from the IANA registry of special-purpose addresses. */
const privateIpv4: ReadonlyArray<readonly [Ipv4, number]> = [
  [[0, 0, 0, 0], 8],
  [[10, 0, 0, 0], 8],
  [[100, 64, 0, 0], 10],
  [[127, 0, 0, 0], 8],
  [[169, 254, 0, 0], 16],
  [[172, 16, 0, 0], 12],
  [[192, 0, 0, 0], 24],
  [[192, 0, 2, 0], 24],
  [[192, 88, 99, 0], 24],
  [[192, 168, 0, 0], 16],
  [[198, 18, 0, 0], 15],
  [[198, 51, 100, 0], 24],
  [[203, 0, 113, 0], 24],
  [[224, 0, 0, 0], 3],
]

const numberOf = ([a, b, c, d]: Ipv4): number => ((a << 24) | (b << 16) | (c << 8) | d) >>> 0

const isPrivateIpv4 = (address: Ipv4): boolean =>
  privateIpv4.some(([first, length]) => (numberOf(address) ^ numberOf(first)) >>> (32 - length) === 0)

/** The eight groups of an address of IPv6. */
const groupsOf = (address: string): ReadonlyArray<number> => {
  const [head = "", tail] = address.split("::")
  const read = (part: string): Array<number> =>
    part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16))
  const [before, after] = [read(head), read(tail ?? "")]
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after]
}

/** Two groups as an address of IPv4. */
const embedded = (high: number, low: number): Ipv4 => [high >> 8, high & 255, low >> 8, low & 255]

const isPrivateIpv6 = (groups: ReadonlyArray<number>): boolean => {
  const [a, b, c, , e, f, g, h] = groups as [number, number, number, number, number, number, number, number]
  const startsWithZeros = groups.slice(0, 4).every((group) => group === 0)
  // Addresses that contain an IPv4 address: compatible, mapped, translated (two prefixes), 6to4.
  if (startsWithZeros && (e === 0 || e === 0xffff) && (f === 0 || f === 0xffff)) return isPrivateIpv4(embedded(g, h))
  if (a === 0x64 && b === 0xff9b) return c !== 0 || isPrivateIpv4(embedded(g, h))
  if (a === 0x2002) return isPrivateIpv4(embedded(b, c))
  // Of the rest, only 2000::/3 is public, without Teredo and the addresses for documentation.
  return a >> 13 !== 1 || (a === 0x2001 && (b === 0 || b === 0xdb8)) || (a === 0x3fff && b < 0x1000)
}

/**
 * Reads the command line of the sandbox into options. An error names the flag.
 */
import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { checkScenario } from "../check-options.ts"
import type { ListenOptions } from "../listen.ts"
import type { Scenario } from "../options.ts"

export const usage = `Usage: tiktok-shop-sandbox [flags]
       tiktok-shop-sandbox admin [operation] [name=value ...]   calls the admin API of a running sandbox; see admin --help

An embedded TikTok Shop: prints where it listens and the environment of its client, and runs until it is stopped.

  --port <number>          where to listen; default 8787, 0 for a free one
  --seed <text>            the same seed gives the same data, ids and tokens; default "tiktok"
  --scenario <file.json>   the initial data: accounts, shops, products, orders, now, faults
  --region <us|global>     the app's region; default us
  --app-key <text>         and --app-secret: the app's own; made from the seed by default
  --products <number>      of each shop; default 25
  --orders <number>        of each shop; default 12
  --redirect-url <url>     where the consent page sends the seller
  --allowed-host <name>    a name under which the inspector may be opened, such as a container's; may be repeated
  --webhook-url <url>      where every event is sent
  --rate-limit <number>    requests a second per shop, and how many at once; default: no limit
  --scope <name>           an access scope that the app asked for; may be repeated; default all
  --lenient                turns off the rules that sources dispute, also those of signatures
  --tls-key <file.pem>     and --tls-cert: listens with HTTPS
  --version                the version of the sandbox
  --help                   this text

Examples:

  tiktok-shop-sandbox --port 0 > sandbox.env
      a free port; the environment of its client in a file

  tiktok-shop-sandbox --redirect-url http://localhost:3000/callback
      the consent page sends the seller to your app with the code

  tiktok-shop-sandbox --webhook-url http://localhost:3000/webhooks --orders 0
      every event is sent to your app; the shop begins without orders

  tiktok-shop-sandbox --scenario shop.json --rate-limit 10
      begins with the shops of the file, and throttles above 10 requests a second
`

/** Flags whose option has another name. */
const flagNames: Readonly<Record<string, string>> = {
  appKey: "app-key",
  appSecret: "app-secret",
  redirectUrl: "redirect-url",
  allowedHosts: "allowed-host",
  webhooks: "webhook-url",
  "webhooks.url": "webhook-url",
  rateLimit: "rate-limit",
  "rateLimit.requestsPerSecond": "rate-limit",
  scopes: "scope",
  rules: "lenient",
  tls: "tls-key",
  "tls.key": "tls-key",
  "tls.cert": "tls-cert",
}

/** Changes an error that names an option so that it names the flag. */
export const withFlags = (message: string): string =>
  message.replace(/option '([\w.]+)(?:\[\d+\])?'/g, (text: string, option: string) => {
    const flag = Object.hasOwn(flagNames, option) ? flagNames[option]! : option
    return Object.hasOwn(flags, flag) ? `--${flag}` : text
  })

/** A mistake on the command line; every other error is the sandbox's. */
export class UsageError extends Error {}

export interface Command {
  readonly options: ListenOptions
  readonly scenario: Scenario | undefined
  readonly help: boolean
  readonly version: boolean
}

const text = { type: "string" } as const
const flag = { type: "boolean" } as const

const flags = {
  port: text,
  seed: text,
  scenario: text,
  region: text,
  "app-key": text,
  "app-secret": text,
  products: text,
  orders: text,
  "redirect-url": text,
  "allowed-host": { ...text, multiple: true },
  "webhook-url": text,
  "rate-limit": text,
  scope: { ...text, multiple: true },
  lenient: flag,
  "tls-key": text,
  "tls-cert": text,
  version: flag,
  help: flag,
} as const

const read = (name: string, file: string): string => {
  try {
    return readFileSync(file, "utf8")
  } catch (error) {
    throw new UsageError(`--${name}: cannot read '${file}': ${(error as NodeJS.ErrnoException).code}.`)
  }
}

const numberOf = (name: string, given: string): number => {
  const value = Number(given)
  if (given.trim() === "" || !Number.isFinite(value))
    throw new UsageError(`--${name} must be a number, but is '${given}'.`)
  return value
}

const scenarioOf = (file: string): Scenario => {
  let scenario: unknown
  try {
    scenario = JSON.parse(read("scenario", file))
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`--scenario: '${file}' is not JSON: ${(error as Error).message}.`)
  }
  try {
    checkScenario(scenario as Scenario)
  } catch (error) {
    throw new UsageError(`--scenario: '${file}': ${(error as Error).message.replace(/^sandbox: /, "")}`)
  }
  return scenario as Scenario
}

const parse = (args: ReadonlyArray<string>) => {
  try {
    return parseArgs({ args: [...args], options: flags, strict: true, allowPositionals: false }).values
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

export const readCommand = (args: ReadonlyArray<string>): Command => {
  const given = parse(args)
  if ((given["tls-key"] === undefined) !== (given["tls-cert"] === undefined))
    throw new UsageError("--tls-key and --tls-cert go together: give both or neither.")
  const { "tls-cert": cert, "tls-key": key } = given
  const number = (name: "port" | "products" | "orders" | "rate-limit") =>
    given[name] === undefined ? undefined : numberOf(name, given[name])
  const requestsPerSecond = number("rate-limit")
  const options = {
    port: number("port") ?? 8787,
    seed: given.seed,
    region: given.region,
    appKey: given["app-key"],
    appSecret: given["app-secret"],
    products: number("products"),
    orders: number("orders"),
    redirectUrl: given["redirect-url"],
    allowedHosts: given["allowed-host"],
    webhooks: given["webhook-url"] === undefined ? undefined : { url: given["webhook-url"] },
    rateLimit: requestsPerSecond === undefined ? undefined : { requestsPerSecond },
    scopes: given.scope,
    rules: given.lenient === true ? "lenient" : undefined,
    tls: key === undefined ? undefined : { key: read("tls-key", key), cert: read("tls-cert", cert!) },
  }
  return {
    // Flags that were not given must be absent here: the sandbox checks every option that it gets.
    options: Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as ListenOptions,
    scenario: given.scenario === undefined ? undefined : scenarioOf(given.scenario),
    help: given.help === true,
    version: given.version === true,
  }
}

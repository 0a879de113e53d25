/**
 * Checks the options before anything starts. An error names the option and says what to give instead. A misspelt option is
 * an error too: a sandbox that ignored it would let a test pass for the wrong reason.
 */
import { checkFault, mostTimerMs } from "./check-fault.ts"
import { appRegion, appRegionOf } from "./app-region.ts"
import { isTime, timeRule, unitHint } from "./clock.ts"
import type { Fault } from "./fault.ts"
import { orderStatuses, productStatuses } from "./model.ts"
import { shopRegions } from "./regions.ts"
import { knownScopes, scopesOf } from "./scopes.ts"
import { isRecord } from "./record.ts"
import { parseAge, type AccountSeed, type OrderSeed, type SandboxOptions, type Scenario } from "./options.ts"
import { orderKinds, statusesOf } from "./state/order-kinds.ts"

type Rule = (value: unknown, at: string) => void

const shown = (value: unknown): string => {
  if (typeof value === "string") return JSON.stringify(value)
  if (Array.isArray(value)) return "a list"
  return isRecord(value) ? "an object" : String(value)
}

const fail = (at: string, must: string, value: unknown, hint = ""): never => {
  throw new Error(`sandbox: option '${at}' must be ${must}, but is ${shown(value)}.${hint}`)
}

const text: Rule = (value, at) => {
  if (typeof value !== "string" || value === "") fail(at, "a text that is not empty", value)
}
const flag: Rule = (value, at) => {
  if (typeof value !== "boolean") fail(at, "true or false", value)
}
/** Ten years: a longer lifetime was given in milliseconds. */
const mostSeconds = 315_360_000
const secondsFrom =
  (isTaken: (value: number) => boolean, must: string): Rule =>
  (value, at) => {
    if (typeof value !== "number" || !(isTaken(value) && value <= mostSeconds))
      fail(at, `${must}, in seconds, at most ${mostSeconds}`, value)
  }
/** The longest wait of the runtime's timers. */
const milliseconds: Rule = (value, at) => {
  if (typeof value !== "number" || !(value > 0 && value <= mostTimerMs))
    fail(at, `a number of milliseconds above 0, at most ${mostTimerMs}`, value)
}
const above =
  (min: number, must: string): Rule =>
  (value, at) => {
    if (typeof value !== "number" || !Number.isFinite(value) || value < min) fail(at, must, value)
  }
const whole =
  (max: number): Rule =>
  (value, at) => {
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > max)
      fail(at, `a whole number from 0 to ${max}`, value)
  }
const oneOf =
  (...values: ReadonlyArray<unknown>): Rule =>
  (value, at) => {
    if (!values.includes(value)) fail(at, `one of ${values.map(shown).join(", ")}`, value)
  }
/** Two entries must not have the same value in these fields: the sandbox could not tell them apart. */
const unlike = (entries: ReadonlyArray<unknown>, at: string, names: ReadonlyArray<string>): void => {
  for (const name of names) {
    const seen = new Set<unknown>()
    for (const [i, entry] of entries.entries()) {
      const value = (entry as Readonly<Record<string, unknown>>)[name]
      if (value !== undefined && seen.has(value))
        throw new Error(
          `sandbox: option '${at}[${i}].${name}' is ${shown(value)}, as in an earlier entry. Give each entry its own.`,
        )
      seen.add(value)
    }
  }
}
const list =
  (item: Rule, ...own: ReadonlyArray<string>): Rule =>
  (value, at) => {
    if (!Array.isArray(value)) return fail(at, "a list", value)
    value.forEach((entry, i) => item(entry, `${at}[${i}]`))
    unlike(value, at, own)
  }
const either =
  (accepts: (value: unknown) => boolean, first: Rule, second: Rule): Rule =>
  (value, at) =>
    (accepts(value) ? first : second)(value, at)

const record =
  (rules: Readonly<Record<string, Rule>>, required: ReadonlyArray<string> = []): Rule =>
  (value, at) => {
    if (!isRecord(value)) return fail(at, "an object", value)
    const path = (name: string) => (at === "" ? name : `${at}.${name}`)
    for (const name of required) {
      if (value[name] === undefined)
        throw new Error(`sandbox: option '${path(name)}' is missing. Give it, or leave out '${at}'.`)
    }
    for (const [name, entry] of Object.entries(value)) {
      const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
      if (rule === undefined)
        throw new Error(`sandbox: there is no option '${path(name)}'. There are: ${Object.keys(rules).join(", ")}.`)
      if (entry !== undefined) rule(entry, path(name))
    }
  }

const age: Rule = (value, at) => {
  if (typeof value !== "string" || parseAge(value) === undefined)
    fail(at, 'a number with a unit (seconds, minutes, hours, days, weeks), such as "3 days"', value)
}
const price: Rule = (value, at) => {
  if (typeof value !== "string" || !/^\d+(\.\d+)?$/.test(value)) fail(at, 'a decimal text, such as "12.90"', value)
}
const url: Rule = (value, at) => {
  if (typeof value !== "string" || !/^https?:\/\/[^/]/.test(value))
    fail(at, 'a URL that begins with "http://" or "https://"', value)
}

/** A host name as in a Host header, but without the port. */
const hostName: Rule = (value, at) => {
  if (typeof value !== "string" || !/^(?:[\w.-]+|\[[\da-f:.]+\])$/i.test(value))
    fail(at, 'a host name without a scheme and a port, such as "sandbox"', value)
}

const scope: Rule = (value, at) => {
  if (typeof value !== "string" || !knownScopes.includes(value))
    fail(at, `an access scope of an operation, such as "${knownScopes[0]}"`, value)
}

const sku = record({ id: text, seller_sku: text, price, quantity: whole(99_999_999), fbt_quantity: whole(99_999_999) })
const product = record({ id: text, title: text, status: oneOf(...productStatuses), age, skus: list(sku, "id") })
/** The seller SKUs that were bought. */
const named: Rule = (value, at) => {
  list(text)(value, at)
  if ((value as ReadonlyArray<string>).length === 0) fail(at, "a list of at least one, or be left out", value)
}
const orderFields = record({
  id: text,
  status: oneOf(...orderStatuses),
  age,
  seller_skus: named,
  seller_discount: price,
  platform_discount: price,
  kind: oneOf(...orderKinds),
  buyer: text,
  combines: named,
})

const order: Rule = (value, at) => {
  orderFields(value, at)
  const { combines, kind, status } = value as OrderSeed
  if (status !== undefined && !statusesOf(kind).includes(status))
    fail(`${at}.status`, `one of ${statusesOf(kind).join(", ")} for the kind '${kind}'`, status)
  if (combines !== undefined && kind !== "combined-listing")
    throw new Error(`sandbox: option '${at}.combines' needs the kind 'combined-listing'.`)
}

// This many fit into half a gigabyte.
const mostProducts = 100_000
const mostOrders = 500_000

/** A number of entries, or the entries themselves. */
const some =
  (item: Rule, most: number): Rule =>
  (value, at) => {
    if (typeof value === "number") return whole(most)(value, at)
    if (!Array.isArray(value)) return fail(at, "a number of them, or a list", value)
    list(item, "id")(value, at)
  }

const region: Rule = (value, at) => {
  if (shopRegions.includes(value as (typeof shopRegions)[number])) return
  fail(at, `one of ${shopRegions.join(", ")}`, value, value === "UK" ? " The United Kingdom is GB." : "")
}

const shop = record({
  id: text,
  name: text,
  region,
  cipher: text,
  code: text,
  seller_type: oneOf("LOCAL", "CROSS_BORDER"),
  products: some(product, mostProducts),
  orders: some(order, mostOrders),
})

const accountFields = record({
  open_id: text,
  name: text,
  user_type: oneOf(0, 1, 3, 4, 5),
  granted_scopes: list(scope),
  shops: list(shop),
})

const account: Rule = (value, at) => {
  accountFields(value, at)
  const { granted_scopes = [], shops = [], user_type = 0 } = value as AccountSeed
  const isSeller = user_type !== 1 && user_type !== 3
  if (!isSeller && shops.length > 0)
    throw new Error(
      `sandbox: option '${at}.shops' has shops of a ${user_type === 1 ? "creator" : "partner"}: only sellers have some. Leave it out.`,
    )
  const foreign = granted_scopes.findIndex((name) => !scopesOf(user_type).includes(name))
  if (foreign !== -1)
    throw new Error(
      `sandbox: option '${at}.granted_scopes[${foreign}]' is '${granted_scopes[foreign]}', which an account with 'user_type: ${user_type}' cannot grant.`,
    )
}

const positive = above(Number.MIN_VALUE, "a number above 0")
const lifetime = secondsFrom((value) => value > 0, "a number above 0")
const delay = secondsFrom((value) => value >= 0, "a number from 0")

const rateLimit = record({ requestsPerSecond: positive, burst: above(1, "at least 1"), retryAfterSeconds: lifetime }, [
  "requestsPerSecond",
])

const clock: Rule = (value, at) => {
  if (typeof value !== "function" && !isTime(value))
    fail(at, `${timeRule}, or a function that gives one`, value, unitHint(value))
}

const seed = either((value) => typeof value === "number", above(-Infinity, "a number or a text"), text)

/** The fields of a scenario: they take the same values as the options of those names. */
const data = {
  accounts: list(account),
  scopes: list(scope),
  shops: list(shop),
  products: some(product, mostProducts),
  orders: some(order, mostOrders),
  rateLimit: either((value) => value === false, flag, rateLimit),
  contentLimits: flag,
  labelDelaySeconds: delay,
  reviewSeconds: delay,
  orderUpdateTime: oneOf("status", "every-change"),
}

const options = record({
  seed,
  appKey: text,
  appSecret: text,
  serviceId: text,
  ...data,
  region: oneOf("us", "global"),
  tokens: record({ accessTtlSeconds: lifetime, refreshTtlSeconds: lifetime, oldRefreshTokenDies: flag }),
  rules: oneOf("strict", "lenient"),
  signing: oneOf("strict", "lenient"),
  webhooks: record({ url, timeoutMs: milliseconds }, ["url"]),
  clock,
  redirectUrl: url,
  allowedHosts: list(hostName),
  url,
})

const time: Rule = (value, at) => {
  if (!isTime(typeof value === "string" ? Date.parse(value) : value))
    fail(at, `${timeRule}, or a date such as "2027-01-15T08:00:00Z"`, value, unitHint(value))
}
const fault: Rule = (value, at) => {
  if (!isRecord(value)) return fail(at, "a fault", value)
  try {
    checkFault(value as unknown as Fault)
  } catch (error) {
    throw new Error(`sandbox: option '${at}': ${(error as Error).message.replace(/^sandbox: /, "")}`, { cause: error })
  }
}

const scenario = record({ seed, ...data, now: time, faults: list(fault) })

/** US sellers cannot authorize the global app, and the other way round. */
export const checkRegions = (given: SandboxOptions, at = ""): void => {
  const app = appRegion(given)
  const shops = given.accounts?.flatMap((account) => account.shops ?? []) ?? given.shops ?? []
  const place = given.accounts === undefined ? `${at}shops` : `${at}accounts[].shops`
  for (const [i, { region }] of shops.entries())
    if (region !== undefined && appRegionOf(region) !== app)
      throw new Error(
        `sandbox: option '${place}[${i}].region' is ${shown(region)}, but the app's region is ${shown(app)}. Apps of the US and of the rest of the world are separate: give the shop another sandbox.`,
      )
}

const checkAccounts = (given: SandboxOptions, at: string): void => {
  if (given.accounts !== undefined) unlike(given.accounts, `${at}accounts`, ["open_id"])
  // A cipher names a shop, whatever its account.
  const shops = given.accounts?.flatMap((account) => account.shops ?? []) ?? given.shops ?? []
  unlike(shops, given.accounts === undefined ? `${at}shops` : `${at}accounts[].shops`, ["id", "cipher"])
  if (given.accounts !== undefined && given.shops !== undefined)
    throw new Error(`sandbox: give option '${at}accounts' or '${at}shops', not both: put the shops into their account.`)
  checkRegions(given, at)
  if (given.accounts?.length === 0)
    throw new Error(`sandbox: option '${at}accounts' is empty. Name one, or leave it out for one seller with one shop.`)
}

export const checkOptions = (given: SandboxOptions): void => {
  options(given, "")
  checkAccounts(given, "")
}

export const checkRedirectUrl: (given: string) => void = (given) => url(given, "redirectUrl")

export const checkScenario = (given: Scenario): void => {
  scenario(given, "scenario")
  checkAccounts(given, "scenario.")
}

/**
 * The checks of the platform before an operation runs, from the raw bytes and in the platform's order. A check notes what
 * it found out or throws the platform's refusal. Its name is the verdict in the request log.
 */
import { requireActive } from "./activity.ts"
import { seconds } from "./clock.ts"
import { contentGate, contentLimit } from "./content/gate.ts"
import { checkInput } from "./input.ts"
import { queryValue } from "./incoming.ts"
import { otherVersions, route } from "./operations.ts"
import type { Check, Passage } from "./passage.ts"
import { Refusal } from "./refusal.ts"
import { revokeAccount } from "./revoke.ts"
import { canonicalText } from "./signature.ts"

const parameterError = (message: string): Refusal => new Refusal(36009004, message, { status: 400 })

const path: Check = (passage) => {
  const found = route(passage.incoming.path)
  if (found === undefined) {
    const versions = otherVersions(passage.incoming.path)
    throw new Refusal(36009009, "Invalid path. The specified path does not match any available endpoint", {
      status: 404,
      sandbox: versions.length === 0 ? undefined : { hint: `The path exists in ${versions.join(", ")}.` },
    })
  }
  passage.route = found
}

const method: Check = (passage) => {
  const { incoming, route } = passage
  const operation = route!.operations.find((candidate) => candidate.method === incoming.method)
  if (operation === undefined)
    throw new Refusal(36009010, `Invalid method. The endpoint does not support ${incoming.method}`, {
      status: 405,
      headers: { allow: route!.operations.map((candidate) => candidate.method).join(", ") },
    })
  passage.operation = operation
}

/** A version stops answering on its announced end date. */
const version: Check = ({ operation, world }) => {
  const sunset = operation!.deprecated?.sunset
  if (sunset !== undefined && Date.parse(sunset) <= world.clock.now())
    throw new Refusal(36009014, `Invalid API version. The 'version' value is invalid: it was retired on ${sunset}`, {
      status: 400,
      sandbox: { successor: operation!.deprecated?.successor },
    })
}

const appKey: Check = ({ incoming, world }) => {
  const given = queryValue(incoming, "app_key")
  if (given === undefined || given === "")
    throw parameterError("Missing credentials. The 'app_key' query parameter has not been provided")
  if (given !== world.app.appKey) throw parameterError("Invalid credentials. Invalid 'app_key' query parameter")
}

const maxAgeSeconds = 5 * 60
const maxAheadSeconds = 30

const timestamp: Check = (passage) => {
  const { incoming, operation, world } = passage
  const given = queryValue(incoming, "timestamp")
  if (given === undefined || given === "")
    throw parameterError("Missing timestamp. The timestamp in the query has not been provided")
  if (!/^\d{10}$/.test(given))
    throw parameterError("Invalid timestamp. The timestamp must be Unix seconds of 10 digits")
  const skew = passage.nextFault(operation!, incoming.path, (kind) => kind === "clock-skew")
  passage.skewMs = skew?.kind === "clock-skew" ? skew.skewMs : 0
  const age = seconds(world.clock.now() + passage.skewMs) - Number(given)
  if (age > maxAgeSeconds) throw parameterError("Invalid timestamp. The timestamp cannot be earlier than 5 minutes ago")
  if (age < -maxAheadSeconds)
    throw parameterError("Invalid timestamp. The timestamp cannot exceed the current time by more than 30 seconds")
}

const signature: Check = async ({ incoming, world }) => {
  const given = queryValue(incoming, "sign")
  if (given === undefined || given === "")
    throw parameterError("Missing credentials. The required signature in the query has not been provided")
  const expected = await world.signer.expected(incoming)
  if (given === expected) return
  const other = await world.signer.explain(incoming, given)
  if (world.signing === "lenient" && other?.disputed === true) return
  throw new Refusal(106001, "The 'sign' is invalid: the signature does not match the request", {
    status: 401,
    sandbox: {
      expected: { canonical: canonicalText(incoming), sign: expected },
      received: { sign: given },
      ...(other === undefined ? {} : { hint: `It was signed ${other.what}.` }),
    },
  })
}

const unknownToken = (): Refusal => parameterError("Invalid credentials. The 'x-tts-access-token' header is invalid")

const token: Check = (passage) => {
  const { incoming, operation, world } = passage
  if (operation!.access === "none") return
  const given = incoming.headers.get("x-tts-access-token")
  if (given === null || given === "")
    throw parameterError("Missing credentials. The 'x-tts-access-token' header has not been provided")
  const known = world.tokens.find(given)
  if (known === undefined) throw unknownToken()
  const { account } = known
  const fault = passage.nextFault(
    operation!,
    incoming.path,
    (kind) => kind === "expire-token" || kind === "revoke-account",
  )
  if (fault?.kind === "expire-token") world.tokens.expire(given)
  if (fault?.kind === "revoke-account") {
    revokeAccount(world, account)
    throw unknownToken()
  }
  if (known.expiresAt <= world.clock.now())
    throw new Refusal(105002, "Expired credentials. The 'access_token' or 'x-tts-access-token' header has expired", {
      status: 401,
    })
  passage.account = account
}

const userTypes: Readonly<Record<string, ReadonlyArray<number>>> = {
  seller: [0, 4, 5],
  creator: [1],
  partner: [3],
}

const userType: Check = ({ operation, account }) => {
  const accepted = userTypes[operation!.access]
  if (accepted !== undefined && account !== undefined && !accepted.includes(account.userType))
    throw new Refusal(
      101000,
      `Invalid query or header. The 'x-tts-access-token' header is of user type ${account.userType}, and the endpoint is for a ${operation!.access}`,
      { status: 401 },
    )
}

/** One of the scopes that an operation names is enough. Inferred scopes are not enforced: no source names them. */
const scope: Check = ({ operation, account }) => {
  const { scopes, scopesInferred } = operation!
  if (account === undefined || scopes.length === 0 || scopesInferred === true) return
  if (!scopes.some((name) => account.scopes.includes(name)))
    throw new Refusal(
      105005,
      `Access denied. This app has not been granted any access scope that the endpoint requires: ${scopes.join(", ")}`,
      { status: 401 },
    )
}

const cipher: Check = (passage) => {
  const { account, incoming, operation } = passage
  const given = queryValue(incoming, "shop_cipher")
  const rule = operation!.shopCipher
  if (given === undefined || given === "") {
    const only = account?.shops.length === 1 ? account.shops[0] : undefined
    if (rule === "required" || (rule === "optional" && only === undefined))
      throw new Refusal(106013, "Missing identifier. The 'shop_cipher' query parameter is required for this request", {
        status: 400,
      })
    if (rule === "optional" && only !== undefined) passage.shop = only
    return
  }
  if (rule === "forbidden")
    throw parameterError("Unexpected identifier. The 'shop_cipher' query parameter is not required for this request")
  const shop = account?.shops.find((candidate) => candidate.cipher === given)
  if (shop === undefined)
    throw new Refusal(
      101000,
      "Invalid query or header. The 'shop_cipher' query parameter or the 'x-tts-access-token' header is invalid",
      {
        status: 401,
      },
    )
  passage.shop = shop
}

const activity: Check = ({ account, shop }) => requireActive(account, shop)

const rateLimit: Check = ({ account, shop, world }) => {
  if (account !== undefined && !world.throttle(shop?.id ?? account.openId)) throw throttled(world.retryAfterSeconds)
}

/** The platform's answer to too many requests. */
export const throttled = (retryAfterSeconds: number | undefined): Refusal =>
  new Refusal(36009002, "Too many requests. Wait before you send the next one", {
    status: 429,
    headers: retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) },
  })

const input: Check = (passage) => {
  passage.input = checkInput(passage.operation!, passage.incoming, passage.world.rules)
}

const entrance: ReadonlyArray<readonly [string, Check]> = [
  ["path", path],
  ["method", method],
  ["version", version],
]

const checks: ReadonlyArray<readonly [string, Check]> = [
  ["app_key", appKey],
  ["timestamp", timestamp],
  ["signature", signature],
  ["token", token],
  ["user_type", userType],
  ["scope", scope],
  ["cipher", cipher],
  ["activity", activity],
  ["rate_limit", rateLimit],
  ["input", input],
]

/** The operations of the token hosts check their credentials themselves. */
const checksOf: Readonly<Record<string, typeof checks>> = {
  shop: checks,
  auth: [["input", input]],
  content: [
    ["token", contentGate],
    ["rate_limit", contentLimit],
    ["input", input],
  ],
}

/** Runs the checks in order, and reports the name of each before it runs. */
export const pass = async (passage: Passage, entering: (check: string) => void): Promise<void> => {
  const run = async (list: typeof checks) => {
    for (const [name, check] of list) {
      entering(name)
      await check(passage)
    }
  }
  await run(entrance)
  await run(checksOf[passage.operation!.platform] ?? checks)
}

/** The names of the checks that a request of the platform has to pass, in order. */
export const checkNames = (platform: string): ReadonlyArray<string> =>
  [...entrance, ...(checksOf[platform] ?? checks)].map(([name]) => name)

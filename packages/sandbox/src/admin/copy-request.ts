/**
 * A logged request as text that you can run again: as curl, which signs with openssl, and as SDK code. Secrets come from
 * the environment, so you can share the text.
 */
import { readQuery } from "../input.ts"
import type { Incoming } from "../incoming.ts"
import { route, type KnownOperation } from "../operations.ts"
import { signedParameters } from "../signature.ts"

/** Quotes a text for a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

const decoder = new TextDecoder()

/** Parameters whose values the text takes from the environment or from the clock. */
const fromShell: Readonly<Record<string, string>> = {
  app_key: '"$TIKTOK_SHOP_APP_KEY"',
  timestamp: '"$timestamp"',
}

const textOf = (incoming: Incoming): string | undefined =>
  incoming.body.length === 0 || incoming.mediaType === "application/json" ? decoder.decode(incoming.body) : undefined

/**
 * `aheadSeconds` says how far the sandbox's clock is ahead of the real one: the timestamp follows it. Undefined if the body
 * is not text.
 */
export const asCurl = (incoming: Incoming, url: string, aheadSeconds: number): string | undefined => {
  const body = textOf(incoming)
  if (body === undefined) return undefined
  const given = new Map(signedParameters(incoming))
  for (const name of Object.keys(fromShell)) given.set(name, "")
  const parameters = [...given].sort(([a], [b]) => (a < b ? -1 : 1))
  const valueOf = (name: string, value: string) => fromShell[name] ?? quoted(value)
  const signed = parameters.map(([name, value]) => quoted(name) + valueOf(name, value)).join("")
  const query = parameters
    .map(([name, value]) => quoted(`${encodeURIComponent(name)}=`) + valueOf(name, encodeURIComponent(value)))
    .join("'&'")
  const now = aheadSeconds === 0 ? "$(date +%s)" : `$(($(date +%s) + ${aheadSeconds}))`
  const path = encodeURI(incoming.path)
  return [
    "# Reads TIKTOK_SHOP_APP_KEY, TIKTOK_SHOP_APP_SECRET and TIKTOK_SHOP_ACCESS_TOKEN.",
    `timestamp=${now}`,
    ...(body === "" ? [] : [`body=${quoted(body)}`]),
    `text="$TIKTOK_SHOP_APP_SECRET"${quoted(incoming.path)}${signed}${body === "" ? "" : '"$body"'}"$TIKTOK_SHOP_APP_SECRET"`,
    `sign=$(printf %s "$text" | openssl dgst -sha256 -hmac "$TIKTOK_SHOP_APP_SECRET" -r | cut -d' ' -f1)`,
    `curl -sS -X ${incoming.method} ${quoted(`${url}${path}?`)}${query}'&sign='"$sign" \\`,
    `  -H "x-tts-access-token: $TIKTOK_SHOP_ACCESS_TOKEN"${body === "" ? "" : " \\"}`,
    ...(body === "" ? [] : [`  -H 'content-type: application/json' --data-binary "$body"`]),
    "",
  ].join("\n")
}

const bodyOf = (incoming: Incoming): Readonly<Record<string, unknown>> => {
  try {
    const body: unknown = JSON.parse(decoder.decode(incoming.body))
    return typeof body === "object" && body !== null && !Array.isArray(body) ? { ...body } : {}
  } catch {
    return {}
  }
}

/** An object as code: names have quotes only where they need them. */
const literal = (value: unknown): string => JSON.stringify(value, null, 2).replace(/^(\s*)"([a-z_]\w*)":/gim, "$1$2:")

/** Undefined if the SDK has no operation for the request, or if the body is a file. */
export const asSdk = (
  incoming: Incoming,
  operation: KnownOperation,
  shopId: string | undefined,
): string | undefined => {
  if (operation.platform !== "shop" || !["json", "none"].includes(operation.media)) return undefined
  const [group, version, name] = operation.id.split(".")
  const input = {
    ...route(incoming.path)?.parameters,
    ...readQuery(operation, incoming),
    ...(operation.media === "json" ? bodyOf(incoming) : {}),
  }
  const takesShop = operation.shopCipher !== "forbidden" && shopId !== undefined
  return [
    `import { ${name} } from "@tiktok-shop-kit/api/${group}/${version}"`,
    `import { createTikTokShop } from "tiktok-shop-kit"`,
    "",
    "// Reads TIKTOK_SHOP_APP_KEY, TIKTOK_SHOP_APP_SECRET and the tokens from the environment.",
    "const tiktok = createTikTokShop()",
    `const data = await tiktok${takesShop ? `.shop(${JSON.stringify(shopId)})` : ""}.call(${name}, ${literal(input)})`,
    "",
  ].join("\n")
}

import { createHash } from "node:crypto"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, it } from "@effect/vitest"
import { errorTable } from "@tiktok-shop-kit/api/errors"
import * as Client from "@tiktok-shop-kit/client"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import { describe } from "vitest"
import { developersAuthorizationUrl, developersHost } from "../src/developers.ts"
import { makeMemory, makeStored } from "../src/index.ts"
import { everyText } from "./support/leaks.ts"
import { appSecret, credentials, ping } from "./support/platform.ts"

const redirectUri = "https://shop.example/developers/callback"

/** The token host of TikTok for Developers on a socket. */
const setup = Effect.gen(function* () {
  const seen: Array<{ readonly path: string; readonly form: URLSearchParams }> = []
  let issued = 0
  const server = createServer((request, response) => {
    response.sendDate = false
    let text = ""
    request.on("data", (chunk) => (text += String(chunk)))
    request.on("end", () => {
      const form = new URLSearchParams(text)
      seen.push({ path: request.url!, form })
      response.setHeader("content-type", "application/json")
      if (request.url === "/v2/oauth/revoke/") return response.end("{}")
      const isGood = form.get("code") === "good*code" || form.get("refresh_token") === `rft.${issued}`
      if (!isGood) {
        const said = `the code ${form.get("code")} is expired for ${form.get("client_secret")}`
        return response.end(JSON.stringify({ error: "invalid_grant", error_description: said, log_id: "l-1" }))
      }
      issued++
      return response.end(
        JSON.stringify({
          open_id: "creator-1",
          scope: "user.info.basic,video.list",
          access_token: `act.${issued}`,
          expires_in: 7_200,
          refresh_token: `rft.${issued}`,
          refresh_expires_in: 15_552_000,
          token_type: "Bearer",
        }),
      )
    })
  })
  yield* Effect.acquireRelease(
    Effect.promise(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))),
    () => Effect.sync(() => void server.close()),
  )
  const authUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = Client.make({ authUrl }).pipe(Client.layers(Client.envelope({ table: errorTable })))
  const store = makeMemory()
  const stored = makeStored({ client, credentials, store, host: developersHost({ redirectUri }) })
  const endRefreshToken = (): void => {
    issued++
  }
  return { seen, store, stored, endRefreshToken }
})

const forCreators = { ...ping, access: "creator", shopCipher: "forbidden" } as const

describe("TikTok for Developers", () => {
  it.effect("the consent carries a state and the hexadecimal challenge of PKCE", () =>
    Effect.gen(function* () {
      const options = { clientKey: "ck", redirectUri, scopes: ["user.info.basic", "video.list"] }
      const { url, state, codeVerifier } = yield* developersAuthorizationUrl(options)
      expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
        client_key: "ck",
        scope: "user.info.basic,video.list",
        response_type: "code",
        redirect_uri: redirectUri,
        state,
        code_challenge: createHash("sha256").update(codeVerifier).digest("hex"),
        code_challenge_method: "S256",
      })
      expect(codeVerifier).toMatch(/^[0-9a-f]{64}$/)
      for (const [field, bad] of Object.entries({ clientKey: "", redirectUri: "x", scopes: [] })) {
        const error = yield* Effect.flip(developersAuthorizationUrl({ ...options, [field]: bad }))
        expect(error.issues[0]).toMatchObject({ field })
      }
    }),
  )

  it.effect("exchanges, counts durations from now, refreshes and revokes", () =>
    Effect.gen(function* () {
      const { seen, store, stored } = yield* setup
      yield* TestClock.setTime(1_800_000_000_000)
      const account = yield* stored.exchange("good%2Acode", { codeVerifier: "verifier" })
      expect(account).toMatchObject({
        openId: "creator-1",
        userType: "creator",
        grantedScopes: ["user.info.basic", "video.list"],
        accessTokenExpiresAtMs: 1_800_007_200_000,
        refreshTokenExpiresAtMs: 1_815_552_000_000,
      })
      expect(Object.fromEntries(seen[0]!.form)).toEqual({
        client_key: credentials.appKey,
        client_secret: appSecret,
        grant_type: "authorization_code",
        code: "good*code",
        redirect_uri: redirectUri,
        code_verifier: "verifier",
      })
      yield* TestClock.adjust(8_000_000)
      expect(Redacted.value((yield* stored.resolve({}, forCreators)).accessToken)).toBe("act.2")
      yield* stored.disconnect("creator-1")
      expect(seen.at(-1)).toMatchObject({ path: "/v2/oauth/revoke/" })
      expect(seen.at(-1)!.form.get("token")).toBe("act.2")
      expect(yield* store.scan("")).toEqual([])
    }).pipe(Effect.scoped),
  )

  it.effect("a refused code is an AuthenticationError without a secret", () =>
    Effect.gen(function* () {
      const { stored } = yield* setup
      const error = yield* Effect.flip(stored.exchange("a-secret-code"))
      expect(error).toMatchObject({ _tag: "AuthenticationError", code: "invalid_grant", outcome: "refused" })
      for (const secret of ["a-secret-code", appSecret]) expect(everyText(error)).not.toContain(secret)
    }).pipe(Effect.scoped),
  )

  it.effect("a dead refresh token ends the account", () =>
    Effect.gen(function* () {
      const { stored, endRefreshToken } = yield* setup
      yield* stored.exchange("good*code")
      yield* TestClock.adjust(8_000_000)
      endRefreshToken()
      const error = yield* Effect.flip(stored.resolve({}, forCreators))
      expect(error).toMatchObject({ _tag: "ReauthorizationRequiredError", account: "creator-1" })
      expect(error.message).toContain("invalid_grant")
    }).pipe(Effect.scoped),
  )
})

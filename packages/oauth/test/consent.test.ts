import { expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { describe } from "vitest"
import { authorizationUrl, parseCallback } from "../src/index.ts"

const expectedState = "state-0123456789abcdef"

describe("authorizationUrl", () => {
  it.effect("leads to the consent page of the region, with the service id and a state", () =>
    Effect.gen(function* () {
      const { url, state } = yield* authorizationUrl({ serviceId: "7 1&2", region: "us" })
      expect(new URL(url).host).toBe("services.us.tiktokshop.com")
      expect(Object.fromEntries(new URL(url).searchParams)).toEqual({ service_id: "7 1&2", state })
      const elsewhere = yield* authorizationUrl({ serviceId: "7", state: expectedState })
      expect(elsewhere.url).toBe(`https://services.tiktokshop.com/open/authorize?service_id=7&state=${expectedState}`)
    }),
  )

  it.effect("makes another state each time, of 256 random bits", () =>
    Effect.gen(function* () {
      const states = new Set<string>()
      for (let n = 0; n < 100; n++) states.add((yield* authorizationUrl({ serviceId: "7" })).state)
      expect(states.size).toBe(100)
      for (const state of states) expect(state).toMatch(/^[0-9a-f]{64}$/)
    }),
  )

  it.effect("names the field that is wrong", () =>
    Effect.gen(function* () {
      const empty = yield* Effect.flip(authorizationUrl({ serviceId: " " }))
      expect(empty.issues[0]).toMatchObject({ field: "serviceId" })
      const region = yield* Effect.flip(authorizationUrl({ serviceId: "7", region: "eu" as never }))
      expect(region.issues[0]).toMatchObject({ field: "region" })
      const state = yield* Effect.flip(authorizationUrl({ serviceId: "7", state: "short" }))
      expect(state.issues[0]).toMatchObject({ field: "state" })
    }),
  )
})

describe("parseCallback", () => {
  const redirectUri = "https://shop.example/tiktok/callback"
  const query = `code=ROW_code&state=${expectedState}&locale=en-GB&shop_region=GB&app_key=k`

  it.effect("reads a URL, a path and parameters", () =>
    Effect.gen(function* () {
      const expected = { code: "ROW_code", shopRegion: "GB", locale: "en-GB" }
      const forms = [
        `${redirectUri}?${query}`,
        new URL(`${redirectUri}?${query}`),
        `/cb?${query}`,
        new URLSearchParams(query),
      ]
      for (const form of forms) expect(yield* parseCallback(form, { expectedState, redirectUri })).toEqual(expected)
    }),
  )

  it.effect("a parameter that comes twice is refused: nothing says which value is meant", () =>
    Effect.gen(function* () {
      for (const [field, more] of [
        ["state", "state=x"],
        ["code", "code=x"],
      ]) {
        const error = yield* Effect.flip(parseCallback(`${redirectUri}?${query}&${more}`, { expectedState }))
        expect(error).toMatchObject({ _tag: "ValidationError", field })
      }
    }),
  )

  it.effect("a refused consent is an AuthenticationError", () =>
    Effect.gen(function* () {
      const url = `${redirectUri}?code=null&error=auth_denied&state=${expectedState}`
      const error = yield* Effect.flip(parseCallback(url, { expectedState }))
      expect(error).toMatchObject({ _tag: "AuthenticationError", code: "auth_denied" })
      expect(error.message).toContain("refused consent")
    }),
  )

  it.effect("a missing code and another address are ValidationErrors", () =>
    Effect.gen(function* () {
      const noCode = yield* Effect.flip(parseCallback(`/cb?state=${expectedState}`, { expectedState }))
      expect(noCode).toMatchObject({ _tag: "ValidationError", field: "code" })
      const elsewhere = parseCallback(`https://evil.example/tiktok/callback?${query}`, { expectedState, redirectUri })
      expect(yield* Effect.flip(elsewhere)).toMatchObject({ _tag: "ValidationError", field: "redirectUri" })
      for (const bad of ["nonsense", "http://"]) {
        const error = yield* Effect.flip(parseCallback(bad, { expectedState }))
        expect(error).toMatchObject({ _tag: "ValidationError", field: "url" })
      }
    }),
  )

  it("every other state is refused, and no state throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (state) => {
        const params = new URLSearchParams({ code: "c", state })
        const exit = Effect.runSyncExit(parseCallback(params, { expectedState }))
        expect(exit._tag).toBe(params.get("state") === expectedState ? "Success" : "Failure")
        const error = Effect.runSync(Effect.flip(parseCallback(params, { expectedState: `${expectedState}!` })))
        expect(error).toMatchObject({ _tag: "ValidationError", field: "state" })
      }),
    )
    const empty = Effect.runSync(Effect.flip(parseCallback("/?code=c&state=", { expectedState: "" })))
    expect(empty).toMatchObject({ field: "state" })
  })
})

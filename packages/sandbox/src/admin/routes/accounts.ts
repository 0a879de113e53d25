/**
 * Sellers, creators and partners: they grant and revoke authorisations, their tokens expire, and they become inactive.
 */
import type { Controls } from "../controls.ts"
import { described, listOf, objectOf, ref, text } from "../../json-schema.ts"
import { bodyOf } from "../../read-fields.ts"
import { route } from "../route.ts"
import { readState } from "../state.ts"

export const accountRoutes = (controls: Controls) => {
  const { activity, authorize, contentToken, expireToken, revoke } = controls
  const accounts = () => ({ accounts: readState(controls).accounts })
  const tokens = () => ({ tokens: readState(controls).tokens })
  const allAccounts = objectOf({ accounts: listOf(ref("Account")) })
  const allTokens = objectOf({ tokens: listOf(ref("Token")) })
  const change = (id: string, path: string, summary: string, apply: (id: string) => void) =>
    route({
      id,
      method: "POST",
      path,
      summary,
      answer: allAccounts,
      run: ({ path: parameters }) => {
        apply(Object.values(parameters)[0]!)
        return accounts()
      },
    })

  return [
    route({
      id: "accounts",
      method: "GET",
      path: "/accounts",
      summary: "The accounts and their shops.",
      answer: allAccounts,
      run: accounts,
    }),
    route({
      id: "authorize",
      method: "POST",
      path: "/accounts/{openId}/authorize",
      summary: "The account agrees on the consent page, to all or to some of its shops and scopes.",
      body: bodyOf({}, { state: text, shopIds: listOf(text), scopes: listOf(text) }),
      status: 201,
      answer: objectOf(
        { code: described("What the app's callback gets as `code`, for 30 minutes and one exchange.", text) },
        { state: text },
      ),
      run: ({ body, path }) => authorize({ ...body, openId: path["openId"]! }),
    }),
    route({
      id: "revoke",
      method: "POST",
      path: "/accounts/{openId}/revoke",
      summary: "The account revokes the authorisation: its codes and tokens stop working.",
      answer: allTokens,
      run: ({ path }) => {
        revoke(path["openId"]!)
        return tokens()
      },
    }),
    route({
      id: "contentToken",
      method: "POST",
      path: "/accounts/{openId}/content-token",
      summary: "An access token of TikTok for Developers with every scope.",
      status: 201,
      answer: objectOf({ access_token: text }),
      run: ({ path }) => ({ access_token: contentToken(path["openId"]!) }),
    }),
    route({
      id: "expireToken",
      method: "POST",
      path: "/tokens/expire",
      summary: "Expires every access token of an account now.",
      body: bodyOf({}, { openId: described("Default: the first account.", text) }),
      answer: allTokens,
      run: ({ body }) => {
        expireToken(body.openId)
        return tokens()
      },
    }),
    change("deactivateSeller", "/accounts/{openId}/deactivate", "The seller is inactive.", activity.deactivateSeller),
    change("activateSeller", "/accounts/{openId}/activate", "The seller is active again.", activity.activateSeller),
    change("deactivateShop", "/shops/{shopId}/deactivate", "The shop is inactive.", activity.deactivateShop),
    change("activateShop", "/shops/{shopId}/activate", "The shop is active again.", activity.activateShop),
  ]
}

/**
 * The token host: an authorisation code, or a refresh token, for a token pair. These calls carry the app's secret in
 * the query instead of a signature, and answer expiry times as absolute Unix seconds.
 */
import { seconds } from "../../clock.ts"
import type { Call, Handler } from "../../handler.ts"
import { queryValue } from "../../incoming.ts"
import { Refusal } from "../../refusal.ts"
import type { Grant } from "../../tokens.ts"

const parameter = (call: Call, name: string): string => {
  const value = queryValue(call.incoming, name)
  if (value === undefined || value === "") throw new Refusal(98001004, `Invalid parameter '${name}': it is required`)
  return value
}

const checkApp = (call: Call, grantType: string): void => {
  const { app } = call.world
  if (parameter(call, "app_key") !== app.appKey)
    throw new Refusal(36009004, "Invalid credentials. Invalid 'app_key' query parameter", { status: 400 })
  if (parameter(call, "app_secret") !== app.appSecret)
    throw new Refusal(36009004, "Invalid 'app_key': the app secret is not this app's", { status: 400 })
  if (parameter(call, "grant_type") !== grantType)
    throw new Refusal(98001004, `Invalid parameter 'grant_type': the expected value is '${grantType}'`)
}

const answer = ({ account, ...grant }: Grant) => ({
  access_token: grant.accessToken,
  access_token_expire_in: seconds(grant.accessExpiresAt),
  refresh_token: grant.refreshToken,
  refresh_token_expire_in: seconds(grant.refreshExpiresAt),
  open_id: account.openId,
  seller_name: account.name,
  seller_base_region: account.region,
  user_type: account.userType,
  granted_scopes: account.scopes,
})

export const getToken: Handler = (call) => {
  checkApp(call, "authorized_code")
  const grant = call.world.tokens.redeem(parameter(call, "auth_code"))
  if (grant === undefined)
    throw new Refusal(36004004, "Invalid auth code: it is unknown, was used already, or is older than 30 minutes")
  return answer(grant)
}

export const refreshToken: Handler = (call) => {
  checkApp(call, "refresh_token")
  const grant = call.world.tokens.refresh(parameter(call, "refresh_token"))
  if (grant === undefined) throw new Refusal(98001006, "Invalid refresh token: the seller must authorize again")
  return answer(grant)
}

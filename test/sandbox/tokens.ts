/**
 * The access token that an account's consent gives, fetched from the token host.
 */
import type { Sandbox } from "../../packages/sandbox/src/index.ts"
import type { Loose } from "./wire.ts"

export const tokensOf = async (tts: Sandbox, openId: string): Promise<{ readonly token: string }> => {
  const auth_code = tts.authorize({ openId }).code
  const { appKey: app_key, appSecret: app_secret } = tts.config
  const query = new URLSearchParams({ app_key, app_secret, auth_code, grant_type: "authorized_code" })
  const answer = (await (await fetch(`${tts.url}/api/v2/token/get?${query}`)).json()) as Loose
  return { token: answer.data.access_token }
}

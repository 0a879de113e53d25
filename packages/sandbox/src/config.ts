/**
 * What `createTikTokShop` takes to talk to the sandbox. The tokens are the first account's. The region and the tokens
 * follow the current scenario.
 */
export interface SandboxConfig {
  readonly appKey: string
  readonly appSecret: string
  readonly serviceId: string
  readonly region: "us" | "global"
  readonly baseUrl: string
  readonly authUrl: string
  readonly consentUrl: string
  readonly contentUrl: string
  readonly accessToken: string
  readonly refreshToken: string
  readonly clientKey: string
  readonly clientSecret: string
}

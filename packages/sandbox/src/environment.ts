/**
 * The environment variables from which a client of the sandbox reads its configuration.
 */

/** The variable with the sandbox's address. */
export const baseUrlVariable = "TIKTOK_SHOP_API_BASE_URL"

/** The fields of the sandbox's `config` by the names of their variables. */
const variables: Readonly<Record<string, string>> = {
  TIKTOK_SHOP_APP_KEY: "appKey",
  TIKTOK_SHOP_APP_SECRET: "appSecret",
  TIKTOK_SHOP_SERVICE_ID: "serviceId",
  TIKTOK_SHOP_REGION: "region",
  [baseUrlVariable]: "baseUrl",
  TIKTOK_SHOP_ACCESS_TOKEN: "accessToken",
  TIKTOK_SHOP_REFRESH_TOKEN: "refreshToken",
  TIKTOK_CLIENT_KEY: "clientKey",
  TIKTOK_CLIENT_SECRET: "clientSecret",
}

/** A line of an environment file for each variable. */
export const environment = (config: Readonly<Record<string, string>>): string =>
  Object.entries(variables)
    .map(([name, field]) => `${name}=${config[field]}\n`)
    .join("")

// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of authorization, version 202401. */

export { getWidgetToken, type GetWidgetToken } from "./202401/getWidgetToken.ts"

// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of authorization, version 202312. */

export { getWidgetToken, type GetWidgetToken } from "./202312/getWidgetToken.ts"

// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of epharmacy, version 202507. */

export { getConsultationProvider, type GetConsultationProvider } from "./202507/getConsultationProvider.ts"

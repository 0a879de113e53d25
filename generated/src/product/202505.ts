// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of product, version 202505. */

export { createImageTranslationTasks, type CreateImageTranslationTasks } from "./202505/createImageTranslationTasks.ts"

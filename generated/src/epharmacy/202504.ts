// Generated from spec/paths. Do not edit: `pnpm generate`.
/** Every operation of epharmacy, version 202504. */

export { getPharmacies, type GetPharmacies } from "./202504/getPharmacies.ts"
export { updatePharmacies, type UpdatePharmacies } from "./202504/updatePharmacies.ts"
export { updatePrescriptionRequirement, type UpdatePrescriptionRequirement } from "./202504/updatePrescriptionRequirement.ts"
export { updatePrescriptionStatus, type UpdatePrescriptionStatus } from "./202504/updatePrescriptionStatus.ts"

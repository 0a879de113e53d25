// Generated from spec/paths. Do not edit: `pnpm generate`.
/** The newest form of every operation of epharmacy, its version behind it. Older ones: `epharmacy/<version>`. */

export { getConsultationProvider, type GetConsultationProvider } from "./epharmacy/202507/getConsultationProvider.ts" // 202507
export { getPharmacies, type GetPharmacies } from "./epharmacy/202504/getPharmacies.ts" // 202504
export { updatePharmacies, type UpdatePharmacies } from "./epharmacy/202504/updatePharmacies.ts" // 202504
export { updatePrescriptionRequirement, type UpdatePrescriptionRequirement } from "./epharmacy/202504/updatePrescriptionRequirement.ts" // 202504
export { updatePrescriptionStatus, type UpdatePrescriptionStatus } from "./epharmacy/202504/updatePrescriptionStatus.ts" // 202504

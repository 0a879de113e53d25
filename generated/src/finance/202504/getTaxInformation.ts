// Generated from spec/paths/finance/202504/tax_information.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads the tax data that the seller registered.
 *
 * `GET /finance/202504/tax_information` · seller (follows from its category) · for one shop · reads, so it may be
 * repeated
 *
 * Not in the public index of July 2026.
 */
export const getTaxInformation: Operation<GetTaxInformation.Input, GetTaxInformation.Data, "shop"> = {
  id: "finance.202504.getTaxInformation",
  method: "GET",
  path: "/finance/202504/tax_information",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: [],
}

export declare namespace GetTaxInformation {
  interface Input {}

  /** The tax data. */
  interface Data {
    tax_information?: TaxInformation
  }

  interface TaxInformation {
    business_entity?: BusinessEntity
    /** Whether the shop has submitted what the tax office asks for. */
    overall_status?: OverallStatus
    tax_numbers?: Array<TaxNumber>
  }

  interface BusinessEntity {
    address?: string
    branch_number?: string
    business_name?: string
    /** Tax regime that the business is registered under (Mexico). */
    fiscal_regime?:
      | "General Law Legal Persons"
      | "Legal Persons with Non-Profit Purposes"
      | "Salaries and Salaries and Income Assimilated to Salaries"
      | "Leasing"
      | "Regime of Alienation or Acquisition of Assets"
      | "Other income"
      | "Residents Abroad without Permanent Establishment in Mexico"
      | "Dividend Income (partners and shareholders)"
      | "Individuals with Business and Professional Activities"
      | "Interest income"
      | "Regime of income from obtaining prizes"
      | "No tax obligations"
      | "Cooperative Production Societies that choose to defer their income"
      | "Tax Incorporation"
      | "Agricultural, Livestock, Forestry and Fishing Activities"
      | "Optional for Groups of Companies"
      | "Coordinated"
      | "Regime of Business Activities with income through Technological Platforms"
      | "Simplified Trust Regime"
      | (string & {})
    /** Head office or branch. */
    organization_level?: "UNKNOWN" | "HEADQUARTER" | "BRANCH" | (string & {})
    postal_code?: string
  }

  interface OverallStatus {
    /** True once nothing is missing from the tax data. */
    is_tax_infomation_complete?: boolean
    /** True once a tax number was submitted. */
    is_tax_number_submitted?: boolean
  }

  interface TaxNumber {
    recent_audit?: RecentAudit
    /** Whether the tax number is registered. */
    registration_status?: "UNKNOWN" | "NOT_REGISTERED" | "REGISTERED" | (string & {})
    /** The status of the review of the tax form. */
    tax_form_audit_status?: "PENDING_AUDIT" | "UNDER_AUDIT" | "APPROVED" | "REJECTED" | (string & {})
    tax_number?: string
    /** Kind of tax number. */
    type?: "REGISTRATION_NUMBER" | "VAT" | "TIN" | (string & {})
  }

  interface RecentAudit {
    /** Why the last review of the tax data refused them. */
    rejection_reasons?: Array<"INVALID_RFC" | "ZIPCODE_NOT_MATCH_RFC" | "NAME_NOT_MATCH_RFC" | (string & {})>
    /** Outcome of the last review of the tax data. */
    status?: "PENDING_AUDIT" | "UNDER_AUDIT" | "APPROVED" | "REJECTED" | (string & {})
    tax_number?: string
  }
}

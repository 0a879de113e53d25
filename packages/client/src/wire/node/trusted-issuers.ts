/** The issuers of certificates that a pool trusts: Node's, and those of the option `ca`. */
import type { ConfigurationIssue } from "@tiktok-shop-kit/errors/configuration"
import { X509Certificate } from "node:crypto"
import * as tls from "node:tls"

/** PEM text of one or several certificates. */
export type Issuers = string | ReadonlyArray<string>

export const issuerIssues = (ca: Issuers | undefined): ReadonlyArray<ConfigurationIssue> =>
  ca === undefined || ([ca].flat().length > 0 && [ca].flat().every(isCertificate)) ? [] : [noCertificate]

const isCertificate = (text: unknown): boolean => {
  if (typeof text !== "string") return false
  try {
    return new X509Certificate(text).raw.length > 0
  } catch {
    return false
  }
}

const noCertificate: ConfigurationIssue = {
  field: "ca",
  problem: "is not the text of a certificate in PEM form",
  remedy: 'read the file and pass its text, such as readFileSync("issuer.pem", "utf8")',
}

/** Call it once for each pool: with a hundred certificates it takes longer than a request. */
export const trusting = (ca: Issuers): tls.SecureContext =>
  tls.createSecureContext({ ca: [...tls.getCACertificates("default"), ...[ca].flat()] })

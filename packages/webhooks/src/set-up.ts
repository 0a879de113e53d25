/** What is wrong with how this package is set up, in one form everywhere: the field, the problem, the remedy. */
import { ConfigurationError } from "@tiktok-shop-kit/errors"

export const setUpError = (field: string, problem: string, remedy: string): ConfigurationError =>
  new ConfigurationError({
    message: `Webhooks: '${field}' ${problem}: ${remedy}.`,
    issues: [{ field, problem, remedy }],
  })

/** A body that was parsed and written again has other bytes than those that were signed. */
export const parsedBody = (
  remedy = "verify before anything parses or reads the body (Express: express.raw({ type: '*/*' }) on this route, before express.json()); what has to read first may read request.clone()",
): ConfigurationError => setUpError("body", "was parsed or read before it was verified, so its bytes are lost", remedy)

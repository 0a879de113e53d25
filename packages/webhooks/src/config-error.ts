/** The errors for wrong options of a receiver, and for a request whose body is unusable. */
import type { ConfigurationError } from "@tiktok-shop-kit/errors"
import { configurationError } from "@tiktok-shop-kit/errors/configuration"

export const configError = (field: string, problem: string, remedy: string): ConfigurationError =>
  configurationError("Webhooks", [{ field, problem, remedy }])

/** If a body was parsed and serialised again, its bytes are not the signed bytes. */
export const parsedBodyError = (
  remedy = "verify before anything parses or reads the body (Express: express.raw({ type: '*/*' }) on this route, before express.json()); code that has to read it first may read request.clone()",
): ConfigurationError => configError("body", "was parsed or read before it was verified, so its bytes are lost", remedy)

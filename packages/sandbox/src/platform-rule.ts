/**
 * The rules of operations, for what a seed or a control makes without a request: what TikTok refuses, it can never show.
 */
import { refusalIn } from "./refusal.ts"

/** Throws an error of the sandbox's user where the rule refuses. `what` begins the sentence, such as "option 'products[0]'". */
export const keepRule = (what: string, rule: () => unknown): void => {
  const refusal = refusalIn(rule)
  if (refusal !== undefined)
    throw new Error(`sandbox: ${what} is refused, as TikTok would (${refusal.code}): ${refusal.message}.`, {
      cause: refusal,
    })
}

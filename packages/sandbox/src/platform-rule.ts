/**
 * The rules of operations, for data that a seed or a control makes without a request: TikTok can never show what it
 * refuses.
 */
import { refusalIn } from "./refusal.ts"

/**
 * Throws an error for the sandbox's user if the rule refuses. `what` begins the sentence, such as "option 'products[0]'".
 */
export const keepRule = (what: string, rule: () => unknown): void => {
  const refusal = refusalIn(rule)
  if (refusal !== undefined)
    throw new Error(`sandbox: ${what} is refused, as TikTok would (${refusal.code}): ${refusal.message}.`, {
      cause: refusal,
    })
}

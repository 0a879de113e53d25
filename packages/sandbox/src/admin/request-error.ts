/**
 * The admin API's refusal of a request: a status and a sentence.
 */
import { HTTPException } from "hono/http-exception"

export const requestError = (message: string, status: 400 | 404 | 415 = 400): HTTPException =>
  new HTTPException(status, { message })

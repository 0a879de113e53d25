/** Services that more than one package needs. */
import * as Context from "effect/Context"
import type * as Redacted from "effect/Redacted"

/** The app's key and secret. The secret signs requests, exchanges codes and checks webhooks. */
export class Credentials extends Context.Service<
  Credentials,
  { readonly appKey: string; readonly appSecret: Redacted.Redacted<string> }
>()("tiktok-shop-kit/Credentials") {}

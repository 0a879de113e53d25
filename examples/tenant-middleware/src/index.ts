/**
 * A middleware for apps that serve many tenants: each call is made for one tenant. Calls of a suspended tenant fail before
 * anything is sent. Each request has the tenant's id, for a proxy that counts by tenant.
 */
import * as Client from "@tiktok-shop-kit/client"
import * as Context from "effect/Context"
import * as Data from "effect/Data"
import * as Effect from "effect/Effect"

export interface Tenant {
  readonly id: string
  readonly isSuspended: boolean
}

/** The tenant of the calls of this fiber. */
export class CurrentTenant extends Context.Service<CurrentTenant, Tenant>()("tiktok-shop-kit-tenant/CurrentTenant") {}

/** The tenant is suspended; nothing was sent. */
export class TenantSuspendedError extends Data.TaggedError("TenantSuspendedError")<{
  readonly message: string
  readonly tenant: string
}> {}

export interface TenantOptions {
  /** Header that names the tenant. It is not signed, so a proxy may remove it. Default `x-tenant`. */
  readonly header?: string | undefined
}

/** It adds an error and needs a service. The type of a client with this middleware shows both. */
export interface TenantMiddleware extends Client.Middleware<"tenant", TenantSuspendedError, CurrentTenant> {}

const suspended = ({ id }: Tenant): TenantSuspendedError =>
  new TenantSuspendedError({ message: `Tenant ${id} is suspended: nothing was sent.`, tenant: id })

const activeTenant = Effect.filterOrFail(CurrentTenant, ({ isSuspended }) => !isSuspended, suspended)

/** Add it with `Client.use` to check once for each call, or with `Client.perAttempt` to check before each request. */
export const tenant = ({ header = "x-tenant" }: TenantOptions = {}): TenantMiddleware =>
  Client.middleware(
    "tenant",
    (next) => (call) => Effect.flatMap(activeTenant, ({ id }) => next(Client.withHeader(call, header, id))),
  )

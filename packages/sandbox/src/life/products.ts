/**
 * The life of a listing: it is reviewed after a change and put on sale; the seller deactivates, deletes and recovers it.
 * Every step emits an event.
 */
import type { Product, Shop } from "../model.ts"
import type { World } from "../world.ts"

export const moveProduct = (
  world: World,
  shop: Shop,
  product: Product,
  status: string,
  at: number,
  event = { status: "PRODUCT_STATUS_CHANGED", suspended_reason: "" },
): void => {
  product.update_time = at
  if (product.status === status) return
  product.status = status
  world.emit({ shop }, "PRODUCT_STATUS_CHANGE", { product_id: product.id, ...event, update_time: at }, at)
}

const emitAudit = (world: World, shop: Shop, product: Product, at: number): void =>
  world.emit(
    { shop },
    "PRODUCT_AUDIT_STATUS_CHANGE",
    { product_id: product.id, audit: { status: product.audit.status }, update_time: at },
    at,
  )

/** Sends the listing to the review, which passes after a while. A listing that is on sale stays so meanwhile. */
export const reviewProduct = (world: World, shop: Shop, product: Product, at: number): void => {
  product.audit.status = "AUDITING"
  delete product.audit_failed_reasons
  emitAudit(world, shop, product, at)
  if (product.status === "DRAFT" || product.status === "FAILED") moveProduct(world, shop, product, "PENDING", at)
  const due = { at: at + world.reviewSeconds, kind: "product.reviewed", shopId: shop.id, id: product.id }
  if (world.reviewSeconds === 0) passReview(world, shop, product, at)
  else world.timeline.add(due)
}

export const passReview = (world: World, shop: Shop, product: Product, at: number): void => {
  if (product.audit.status !== "AUDITING" || product.status === "DELETED") return
  product.audit.status = "APPROVED"
  emitAudit(world, shop, product, at)
  if (product.status === "PENDING") moveProduct(world, shop, product, "ACTIVATE", at)
}

/** A listing that is on sale stays on sale without the change. */
export const failReview = (
  world: World,
  shop: Shop,
  product: Product,
  why: {
    readonly position?: string
    readonly reasons?: ReadonlyArray<string>
    readonly suggestions?: ReadonlyArray<string>
  },
  at: number,
): void => {
  const { position = "Description", reasons = ["The listing does not meet the rules."], suggestions = [] } = why
  product.audit.status = "FAILED"
  product.audit_failed_reasons = [
    { listing_platform: "TIKTOK_SHOP", position, reasons: [...reasons], suggestions: [...suggestions] },
  ]
  emitAudit(world, shop, product, at)
  const event = { status: "PRODUCT_AUDIT_FAILURE", suspended_reason: reasons.join(" ") }
  if (product.status === "PENDING") moveProduct(world, shop, product, "FAILED", at, event)
}

export const emitProductCreation = (world: World, shop: Shop, product: Product, at: number): void =>
  world.emit({ shop }, "PRODUCT_CREATION", { product_id: product.id, product_types: [], update_time: at }, at)

/** `fields` are the event's words: title, description, main_images, product_attributes, others. */
export const emitProductChange = (
  world: World,
  shop: Shop,
  product: Product,
  fields: ReadonlyArray<string>,
  at: number,
): void =>
  world.emit(
    { shop },
    "PRODUCT_INFORMATION_CHANGE",
    { product_id: product.id, change_source: "OPEN_API", changed_fields: [...fields], update_time: at },
    at,
  )

/**
 * Activates, deactivates, deletes and recovers products. Each product succeeds or fails alone; failures are listed in
 * `errors`.
 */
import { handler, shopOf, type Call, type Handler } from "../../handler.ts"
import { moveProduct, reviewProduct } from "../../life/products.ts"
import type { Product } from "../../model.ts"
import { refusalIn } from "../../refusal.ts"
import { categoryIdOf, checkRequirements } from "./requirements.ts"

interface Named {
  readonly product_ids: ReadonlyArray<string>
}

type Failure = readonly [code: number, message: string]

/** `step` does it, or returns why it cannot. */
const each = (step: (call: Call, product: Product) => Failure | undefined): Handler =>
  handler<unknown, Named>((call) => {
    const { product_ids: ids } = call.body
    const errors = []
    for (const id of ids) {
      const product = shopOf(call).products.get(id)
      const failure = product === undefined ? ([12052032, "The product does not exist"] as const) : step(call, product)
      if (failure !== undefined) errors.push({ code: failure[0], message: failure[1], detail: { product_id: id } })
    }
    return { errors }
  })

const move = (call: Call, product: Product, status: string): undefined => {
  moveProduct(call.world, shopOf(call), product, status, call.now)
  return undefined
}

const productMissing: Failure = [12052032, "The product does not exist"]

export const deleteProducts = each((call, product) =>
  product.status === "DELETED" ? productMissing : move(call, product, "DELETED"),
)

export const deactivateProducts = each((call, product) => {
  if (product.status === "DELETED") return productMissing
  if (product.status === "SELLER_DEACTIVATED") return undefined
  return product.status === "ACTIVATE"
    ? move(call, product, "SELLER_DEACTIVATED")
    : [12052901, `The product is ${product.status}: it is not on sale`]
})

export const activateProducts = each((call, product) => {
  if (product.status === "DELETED") return productMissing
  if (product.status === "ACTIVATE" || product.status === "PENDING") return undefined
  if (product.status === "SELLER_DEACTIVATED") return move(call, product, "ACTIVATE")
  if (product.status !== "DRAFT" && product.status !== "FAILED")
    return [12052901, `The product is ${product.status}: the platform took it down`]
  const lacking = refusalIn(() => checkRequirements(shopOf(call), categoryIdOf(product), product))
  if (lacking !== undefined) return [lacking.code, lacking.message]
  reviewProduct(call.world, shopOf(call), product, call.now)
  return undefined
})

export const recoverProducts = each((call, product) =>
  product.status === "DELETED"
    ? move(call, product, "SELLER_DEACTIVATED")
    : [12052901, `The product is ${product.status}: only a deleted product can be recovered`],
)

/**
 * Checks the category that a call names, and the version of the category tree that its market uses.
 */
import type { Call } from "../../handler.ts"
import type { Shop } from "../../model.ts"
import { Refusal } from "../../refusal.ts"
import { isInSoutheastAsia } from "../../regions.ts"
import { categories } from "../../state/categories.ts"

/** Attributes, rules and listings belong to leaves. */
export const requireLeaf = (id: string): string => {
  const category = categories.find((candidate) => candidate.id === id)
  if (category === undefined) throw new Refusal(12052023, `Invalid 'category_id': the category '${id}' does not exist`)
  if (!category.is_leaf) throw new Refusal(12052024, `Invalid 'category_id': the category '${id}' is not a leaf`)
  return id
}

const requireVersion = (region: string, version: string | undefined): void => {
  if (version !== "v2")
    throw new Refusal(12052217, `Invalid 'category_version': the categories of ${region} are those of 'v2'`)
}

/** The US has only the tree of version 2. */
export const checkTree = ({ shop }: Call, version: string | undefined): void => {
  if (shop?.region === "US") requireVersion(shop.region, version)
}

/** For listings, Southeast Asia has only the tree of version 2, too. */
export const checkTreeOfListing = ({ region }: Shop, version: string | undefined): void => {
  if (region === "US" || isInSoutheastAsia(region)) requireVersion(region, version)
}

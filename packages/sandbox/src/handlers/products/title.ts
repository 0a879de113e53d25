/**
 * Checks the title of a listing, whose length depends on the market.
 */
import { invalid, Refusal } from "../../refusal.ts"
import { isInSoutheastAsia } from "../../regions.ts"

const longest = (region: string): number => (region === "BR" || region === "MX" ? 300 : 255)

const shortest = (region: string): number => (isInSoutheastAsia(region) ? 25 : 1)

export const checkTitle = (title: string, region: string): void => {
  if (title.trim() === "") throw new Refusal(12052261, "Invalid 'title': it must not be empty")
  if (title.length > longest(region))
    throw new Refusal(12052051, `Invalid 'title': ${region} takes at most ${longest(region)} characters`)
  // The platform documents no code for it.
  if (title.length < shortest(region)) throw invalid("title", `${region} takes at least ${shortest(region)} characters`)
}

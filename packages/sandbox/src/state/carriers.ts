/**
 * The carriers. The first one is the platform's own; a seller who ships may use either.
 */
export const carrier = { id: "7117858858072016686", name: "Sandbox Post" } as const

export const carriers = [carrier, { id: "7117858858072016687", name: "Own carrier" }] as const

/** The name of a carrier; undefined for an unknown id. */
export const carrierName = (id: string): string | undefined => carriers.find((one) => one.id === id)?.name

/**
 * What carriers do.
 */
import { deliveryFailures, type DeliveryFailure } from "../../life/failed-deliveries.ts"
import { shopsOf, type World } from "../../world.ts"
import type { Controls } from "../controls.ts"
import { objectOf, oneOf, text } from "../../json-schema.ts"
import { bodyOf } from "../../read-fields.ts"
import { route } from "../route.ts"

const answer = objectOf({ package_id: text, package_status: text })

/** The package after a step of its carrier. */
const packageWithId = (world: World, id: string) => ({
  package_id: id,
  package_status: shopsOf(world).flatMap(({ packages }) => packages.get(id) ?? [])[0]!.status,
})

export const carrierRoutes = ({ carrier, world }: Controls) => [
  route({
    id: "carrier.collect",
    method: "POST",
    path: "/packages/{packageId}/collect",
    summary: "The carrier collects a package whose shipment is arranged.",
    answer,
    run: ({ path }) => {
      carrier.collect(path["packageId"]!)
      return packageWithId(world, path["packageId"]!)
    },
  }),
  route({
    id: "carrier.deliver",
    method: "POST",
    path: "/packages/{packageId}/deliver",
    summary: "The carrier delivers a package that is on its way.",
    answer,
    run: ({ path }) => {
      carrier.deliver(path["packageId"]!)
      return packageWithId(world, path["packageId"]!)
    },
  }),
  route({
    id: "carrier.fail",
    method: "POST",
    path: "/packages/{packageId}/fail",
    summary: "The delivery of a package fails.",
    body: bodyOf({ reason: oneOf(...(Object.keys(deliveryFailures) as ReadonlyArray<DeliveryFailure>)) }),
    answer,
    run: ({ body, path }) => {
      carrier.fail(path["packageId"]!, body.reason)
      return packageWithId(world, path["packageId"]!)
    },
  }),
]

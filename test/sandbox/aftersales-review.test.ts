/**
 * The review of aftersales requests: several decisions in one call, each carried out or refused alone.
 */
import { expect, test } from "vitest"
import { sandbox } from "../../packages/sandbox/src/index.ts"
import { caller, type Loose } from "./wire.ts"

test("each request is decided alone, told by an event, and only once under its key", async () => {
  await using tts = await sandbox({
    orders: [
      { status: "DELIVERED", age: "3 days" },
      { status: "DELIVERED", age: "4 days" },
    ],
  })
  const { data } = caller(tts)
  const [first, second] = tts.orders().map(({ id }) => tts.buyer.requestReturn(id)) as [string, string]
  const returns = async () =>
    (await data("return_refund.202602.searchReturns", {})).return_orders as ReadonlyArray<Loose>
  const { aftersales_requests } = await data("return_refund.202603.searchAftersalesRequest", {})
  const requestOf = new Map<string, string>(
    aftersales_requests.map((one: Loose) => [one.sku_return_requests[0].return_id, one.id]),
  )
  const decisions = [
    { aftersales_request_id: requestOf.get(first), decision: "APPROVE_REFUND", idempotency_key: "A" },
    { aftersales_request_id: requestOf.get(second), decision: "APPROVE_RETURN", idempotency_key: "B" },
    { aftersales_request_id: "404", decision: "APPROVE_REFUND", idempotency_key: "C" },
    { decision: "APPROVE_REFUND" },
  ]
  const review = () => data("return_refund.202606.reviewAftersales", { aftersales_request_decisions: decisions })
  const { errors } = await review()
  expect(errors).toMatchObject([{ code: expect.any(String) }, { code: "25007006" }, { code: "36009004" }])
  const statuses = new Map((await returns()).map((one) => [one.return_id, one.return_status]))
  expect(statuses.get(first)).toBe("RETURN_OR_REFUND_REQUEST_SUCCESS")
  expect(statuses.get(second)).toBe("RETURN_OR_REFUND_REQUEST_PENDING")
  const reviewed = tts.events.filter(
    ({ data: told, name }) =>
      name === "AFTERSALES_REQUEST_STATUS_UPDATE" &&
      (told as Loose).aftersales_request_status === "REQUEST_REVIEW_COMPLETED",
  )
  expect(reviewed).toMatchObject([{ data: { aftersales_request_id: requestOf.get(first) } }])
  // The decision that was carried out is not an error the second time.
  expect((await review()).errors).toEqual(errors)
})

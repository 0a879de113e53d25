/**
 * The shop's earnings: statements, their transactions, payments, and unsettled orders. All are sums over one ledger, so
 * that they agree with the orders and with each other.
 */
import { fitted, found, handler, shopOf, type Call, type Handler } from "../../handler.ts"
import { amount } from "../../money.ts"
import type { Shop } from "../../model.ts"
import { pageOf } from "../../paging.ts"
import type { LedgerEntry } from "../../state/money.ts"
import { undocumented } from "../../refusal.ts"
import { sorted } from "../sorting.ts"
import { onWire, sumsOf } from "./amounts.ts"
import { transaction } from "./transactions.ts"
import { payment, statements, within, type Sorting, type Statement } from "./statements.ts"
import { getUnsettled } from "./unsettled.ts"

interface StatementQuery extends Sorting {
  readonly statement_time_ge?: number
  readonly statement_time_lt?: number
  readonly payment_status?: string
}

const statementOnWire = (shop: Shop, statement: Statement, now: number) => {
  const paid = payment(statement, now)
  return {
    id: statement.id,
    statement_time: statement.time,
    payment_id: paid.id,
    payment_status: paid.status,
    ...(paid.status === "PAID" ? { payment_time: paid.time } : {}),
    ...onWire(sumsOf(statement.entries), shop),
  }
}

/** All closed ones, oldest first. */
export const statementsOnWire = (shop: Shop, now: number) =>
  statements(shop, now).map((statement) => statementOnWire(shop, statement, now))

const getStatements = handler<StatementQuery, unknown>((call) => {
  const shop = shopOf(call)
  const { payment_status: status, sort_order, statement_time_ge: from, statement_time_lt: before } = call.query
  const list = statements(shop, call.now).filter(
    (statement) =>
      within(statement.time, from, before) && (status === undefined || payment(statement, call.now).status === status),
  )
  const order = sorted(list, ({ time }) => time, sort_order)
  const page = pageOf(order, call.query, [shop.id, from, before, status, sort_order])
  return {
    statements: page.items.map((statement) => statementOnWire(shop, statement, call.now)),
    next_page_token: page.next_page_token,
  }
})

interface PaymentQuery extends Sorting {
  readonly create_time_ge?: number
  readonly create_time_lt?: number
}

const getPayments = handler<PaymentQuery, unknown>((call) => {
  const shop = shopOf(call)
  const { create_time_ge: from, create_time_lt: before, sort_order } = call.query
  const list = statements(shop, call.now).filter(({ time }) => within(time, from, before))
  const order = sorted(list, ({ time }) => time, sort_order)
  const page = pageOf(order, call.query, [shop.id, "payments", from, before, sort_order])
  const money = (value: string) => ({ value, currency: shop.currency })
  return {
    payments: page.items.map((statement) => {
      const paid = payment(statement, call.now)
      const { settlement_amount } = onWire(sumsOf(statement.entries), shop)
      return {
        id: paid.id,
        status: paid.status,
        create_time: statement.time,
        ...(paid.status === "PAID" ? { paid_time: paid.time } : {}),
        amount: money(settlement_amount),
        settlement_amount: money(settlement_amount),
        payment_amount_before_exchange: money(settlement_amount),
        reserve_amount: money(amount(0, shop.currency)),
        exchange_rate: "1",
        bank_account: "**** 4242",
      }
    }),
    next_page_token: page.next_page_token,
  }
})

const getTransactionsByStatement = handler<Sorting, unknown>((call) => {
  const shop = shopOf(call)
  const id = call.path.statement_id!
  const statement = statements(shop, call.now).find((candidate) => candidate.id === id)
  if (statement === undefined) throw undocumented(22005007, `The statement '${id}' does not exist in this shop`)
  const order = sorted(statement.entries, ({ order_create_time }) => order_create_time, call.query.sort_order)
  const page = pageOf(order, call.query, [shop.id, id, call.query.sort_order])
  const list = page.items.map((entry) => transaction(shop, entry, statement))
  const total = onWire(sumsOf(statement.entries), shop)
  return {
    ...total,
    id,
    statement_id: id,
    create_time: statement.time,
    statement_time: statement.time,
    status: "SETTLED",
    payable_amount: total.settlement_amount,
    total_settlement_amount: total.settlement_amount,
    total_reserve_amount: amount(0, shop.currency),
    total_settlement_breakdown: {
      total_adjustment_amount: total.adjustment_amount,
      total_fee_tax_amount: total.fee_amount,
      total_revenue_amount: total.revenue_amount,
      total_shipping_cost_amount: total.shipping_cost_amount,
    },
    statement_transactions: list,
    transactions: list,
    next_page_token: page.next_page_token,
    total_count: page.total_count,
  }
})

const getTransactionsByOrder: Handler = (call) => {
  const shop = shopOf(call)
  const order = found(shop.orders, call.path.order_id!, 21008111, "order", undocumented)
  const entries = shop.ledger.filter((entry) => entry.order_id === order.id)
  const closed = statements(shop, call.now)
  const statementOf = (entry: LedgerEntry) => closed.find((statement) => statement.entries.includes(entry))
  const skus = entries.flatMap((entry) =>
    transaction(shop, entry, statementOf(entry)).sku_statement_transactions.map((line) => ({
      ...line,
      quantity: String(line.quantity),
      statement_id: statementOf(entry)?.id ?? "",
    })),
  )
  return {
    order_id: order.id,
    order_create_time: order.create_time,
    ...onWire(sumsOf(entries), shop),
    statement_transactions: entries.map((entry) => transaction(shop, entry, statementOf(entry))),
    sku_transactions: skus,
    total_count: skus.length,
  }
}

/** A payment that arrived is withdrawn at once, as with an automatic payout. */
const getWithdrawals = handler<PaymentQuery, unknown>((call: Call<PaymentQuery>) => {
  const shop = shopOf(call)
  const { create_time_ge: from, create_time_lt: before } = call.query
  const list = statements(shop, call.now).filter((statement) => {
    const paid = payment(statement, call.now)
    return paid.status === "PAID" && within(paid.time, from, before)
  })
  const page = pageOf(list.toReversed(), call.query, [shop.id, "withdrawals", from, before])
  return {
    withdrawals: page.items.map((statement) => ({
      id: `3800${statement.id.slice(4)}`,
      type: "WITHDRAW",
      status: "SUCCESS",
      currency: shop.currency,
      amount: onWire(sumsOf(statement.entries), shop).settlement_amount,
      create_time: payment(statement, call.now).time,
    })),
    next_page_token: page.next_page_token,
    total_count: page.total_count,
  }
})

export const financeHandlers = fitted({
  "GET /finance/202309/statements": getStatements,
  "GET /finance/202309/payments": getPayments,
  "GET /finance/202605/payments": getPayments,
  "GET /finance/202309/withdrawals": getWithdrawals,
  "GET /finance/202309/statements/{statement_id}/statement_transactions": getTransactionsByStatement,
  "GET /finance/202501/statements/{statement_id}/statement_transactions": getTransactionsByStatement,
  "GET /finance/202309/orders/{order_id}/statement_transactions": getTransactionsByOrder,
  "GET /finance/202501/orders/{order_id}/statement_transactions": getTransactionsByOrder,
  "GET /finance/202507/orders/unsettled": getUnsettled,
})

/**
 * Manufacturers and responsible persons, which products of some markets must name.
 */
import { accountOf, handler, type Call } from "../../handler.ts"
import type { Account } from "../../model.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { invalid, Refusal } from "../../refusal.ts"
import type { ComplianceContact } from "../../state/catalog.ts"
import { isEmailAddress } from "../email-address.ts"
import { oneOf } from "../sorting.ts"

interface Kind {
  /** The name of the id; the filter's name is its plural. */
  readonly id: string
  readonly list: string
  readonly read: (account: Account) => Map<string, ComplianceContact>
}

const manufacturers: Kind = { id: "manufacturer_id", list: "manufacturers", read: (account) => account.manufacturers }
const persons: Kind = {
  id: "responsible_person_id",
  list: "responsible_persons",
  read: (account) => account.responsiblePersons,
}

const checkEmail = (email: string | undefined): void => {
  if (email !== undefined && !isEmailAddress(email)) throw invalid("email", "it must be an email address")
}

const create = (kind: Kind) =>
  handler<unknown, Omit<ComplianceContact, "id">>((call) => {
    checkEmail(call.body.email)
    const id = call.world.random.id("7172")
    kind.read(accountOf(call)).set(id, { ...call.body, id, locale: call.body.locale ?? "en-IE" })
    return { [kind.id]: id }
  })

const edit = (kind: Kind) =>
  handler<unknown, Partial<ComplianceContact>>((call) => {
    const id = call.path[kind.id]!
    const contact = kind.read(accountOf(call)).get(id)
    if (contact === undefined) throw new Refusal(38023051, `Invalid '${kind.id}': '${id}' does not exist`)
    checkEmail(call.body.email)
    Object.assign(contact, call.body, { id })
  })

interface Search {
  readonly keyword?: string
  readonly manufacturer_ids?: ReadonlyArray<string>
  readonly responsible_person_ids?: ReadonlyArray<string>
}

/** The newer form has a profile per market; the older form shows the only profile. */
const onWire = (contact: ComplianceContact) => ({ ...contact, regional_profiles: [contact] })

const search = (kind: Kind) =>
  handler<PageQuery, Search>((call: Call<PageQuery, Search>) => {
    const { keyword = "", manufacturer_ids, responsible_person_ids } = call.body
    const list = [...kind.read(accountOf(call)).values()].filter(
      (contact) =>
        oneOf(manufacturer_ids ?? responsible_person_ids, contact.id) &&
        contact.name.toLowerCase().includes(keyword.toLowerCase()),
    )
    const page = pageOf(list, call.query, [call.account?.openId, kind.id, call.body])
    return {
      [kind.list]: page.items.map(onWire),
      next_page_token: page.next_page_token,
      total_count: page.total_count,
    }
  })

export const createManufacturer = create(manufacturers)
export const editManufacturer = edit(manufacturers)
export const searchManufacturers = search(manufacturers)
export const createPerson = create(persons)
export const editPerson = edit(persons)
export const searchPersons = search(persons)

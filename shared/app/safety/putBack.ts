import { ZegelError } from '../../domain/error.ts'
import { sha256Hex } from '../../sealing/hash.ts'
import { readMessage } from '../../sealing/message.ts'
import type { ProcedureState } from '../../sealing/state.ts'
import { type App, type Open, withNobody } from '../app.ts'
import { readDocument, writeDocument } from '../documents.ts'
import { enrolments } from '../exchange/enrolled.ts'
import { logIsWhole, writeLog } from '../log.ts'
import type { Store } from '../ports.ts'
import { protocolState, roundNow, roundState } from '../progressOf.ts'
import { bytesOf, type Container } from './container.ts'

/** A message that can be judged anew; one that was hollowed by an erasure cannot. */
const isWhole = (bytes: Uint8Array): boolean => {
  try {
    readMessage(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * Is a list or an archive known on this laptop that the copy lacks? Whoever went on with it would make other ones in their place, which
 * every laptop that knows these refuses.
 */
const isBehind = (copy: Open, known: Open): boolean => {
  const foundations = ({ rosters, rounds }: ProcedureState): string[] => [
    ...rosters.map(({ id }) => id),
    ...Object.values(rounds).flatMap(({ archive }) => archive?.id ?? []),
  ]
  const there = new Set(foundations(protocolState(copy)))
  return foundations(protocolState(known)).some((id) => !there.has(id))
}

/** What only the own laptop has of its owner: drafts, own documents, and whatever was signed or came there. */
const bringOwn = (app: App, open: Open, before: Store, home: string): void => {
  const { store } = open
  for (const name of before.documents.names()) {
    const found = before.documents.current(name)
    if (!found || !(name === 'carried' || name.endsWith(`:${home}`))) continue
    store.documents.put(name, found.body, found.at, app.version)
    store.documents.settle(name)
  }
  const theirs = withNobody(open.id, { store: before, identities: open.identities })
  writeDocument(app, open, 'codes', { ...readDocument(theirs, 'codes'), ...readDocument(open, 'codes') })
  const state = protocolState(theirs)
  for (const { payload } of state.rosters)
    for (const { cid } of payload.candidates) {
      const key = { round: payload.round, member: home, cid }
      const body = before.drafts.get(key)
      if (body) store.drafts.put(key, body)
    }
  const known = new Set(store.messages.all().map(({ id }) => id))
  for (const { id, type, bytes, at } of before.messages.all())
    if (!known.has(id) && isWhole(bytes))
      store.arrived.add({
        hash: sha256Hex(bytes),
        name: `${type.split('/')[0]}-${id.slice(0, 8)}.zegel`,
        bytes,
        at,
      })
  for (const row of before.arrived.all()) store.arrived.add(row)
}

/**
 * Identities that came along, and what each of them is known to have sworn. The facts first: without them somebody would be
 * free to do a thing twice that the copy knows of.
 * @param isOurs is the identity that lies here this computer's own? One that an attempt brought that was cut off is not.
 * @returns whose came along
 */
const bringIdentities = (open: Open, { head }: Container, isOurs: (member: string) => boolean): string[] => {
  const { identities } = open
  const facts = readDocument(open, 'facts') ?? {}
  const came = head.people.filter(({ id }) => !isOurs(id))
  for (const { id, identity, recovery } of came) {
    const have = identities.facts(id).length
    for (const line of (facts[id] ?? []).slice(have)) identities.appendFact(id, line)
    if (recovery !== null) identities.writeRecovery(id, bytesOf(recovery))
    identities.write(id, bytesOf(identity))
  }
  return came.map(({ id }) => id)
}

/**
 * Makes this computer the secretary's laptop of the procedure in a copy, as far as the copy goes. Where it was a member's own
 * laptop until now, what that member has there comes along.
 * @param file the procedure file that was in the container
 * @param member who puts it back, as the log then says
 * @throws E_NO_COPY when it is not what its line says, E_COPY_OTHER on the own laptop of somebody who may not open it, E_COPY_OLD on one that
 *   knows a list or an archive which the copy lacks; see ProcedureFiles.replace
 */
export const putBack = (app: App, container: Container, file: Uint8Array, member: string): void => {
  const { head } = container
  const isBroken = app.files.ids().includes(head.procedure) && app.files.fault(head.procedure) !== null
  app.files.replace(head.procedure, file, app.clock(), ({ store, identities }, before) => {
    const open = withNobody(head.procedure, { store, identities })
    if (store.procedure().home !== null || (store.log.last()?.hash ?? null) !== head.head)
      throw new ZegelError('E_NO_COPY')
    if (!logIsWhole(open)) throw new ZegelError('E_BACKUP')
    const home = before?.procedure().home ?? null
    const isOurs = (id: string) => id === home || (isBroken && identities.read(id) !== null)
    const members = bringIdentities(open, container, isOurs)
    if (before && home !== null) {
      // Whose laptop this is must be able to unlock it afterwards, with the key that is here.
      const opener = readDocument(open, 'openers')?.[home]
      const known = withNobody(head.procedure, { store: before, identities })
      const enrol = enrolments(known).get(home)
      if (!opener || opener.enrol !== enrol?.id) throw new ZegelError('E_COPY_OTHER')
      if (isBehind(open, known)) throw new ZegelError('E_COPY_OLD')
      bringOwn(app, open, before, home)
      store.wraps.put(home, new Uint8Array(Buffer.from(opener.wrap, 'base64')))
      writeDocument(app, open, 'places', { ...readDocument(open, 'places'), [home]: 'here' })
    }
    const earlier = readDocument(open, 'restored')
    writeDocument(app, open, 'restored', {
      of: head.at,
      at: app.clock(),
      round: roundNow(open),
      members: [...new Set([...(earlier?.members ?? []).filter((id) => id !== home), ...members])].sort(),
    })
    // What the copy lacks is in no log any more: whoever reads this one sees from when on that may be.
    const body = { of: head.at.replaceAll(/[:.]/g, '-') }
    writeLog(app, open, { actor: member, kind: 'restore', ref: null, body })
  })
}

const isCopied = (open: Open, member: string, round: number): boolean => {
  const restored = readDocument(open, 'restored')
  return restored !== null && round <= restored.round && restored.members.includes(member)
}

/**
 * Who would have to give a key in the round that is now, and cannot because it came with a copy: scorers in `strict`, the second key
 * holder and deputies in `twokey`. By the list of the round, and before it by the committee.
 */
export const copiedKeys = (open: Open): string[] => {
  const round = roundNow(open)
  const seats = readDocument(open, 'mode')
  const list = roundState(open)?.roster.payload
  const strict = (list?.mode ?? seats?.mode) === 'strict'
  const scores = list
    ? list.people.filter(({ scorer }) => scorer)
    : (seats?.seats.filter(({ scorer }) => scorer) ?? [])
  const second = list
    ? [list.keeper ?? '', ...list.deputies]
    : (seats?.seats.filter(({ keeper, deputy }) => keeper || deputy).map(({ id }) => id) ?? [])
  return (strict ? scores.map(({ id }) => id) : second).filter((id) => isCopied(open, id, round))
}

/**
 * A key that came with a copy, or is brought from elsewhere to a laptop that was put back, gives nothing in a round that the copy
 * knew: whether it was given on the lost laptop, nobody here can know (sealing.md, rule 3).
 * @param brought the identity file came from a stick
 * @throws E_COPIED_KEY
 */
export const mustKnowAll = (open: Open, member: string, round: number, brought = false): void => {
  const restored = readDocument(open, 'restored')
  if (isCopied(open, member, round) || (brought && restored && round <= restored.round))
    throw new ZegelError('E_COPIED_KEY')
}

/** The member has a key of this laptop's own making now, which nobody ever used elsewhere. */
export const noteNewKey = (app: App, open: Open, member: string): void => {
  const restored = readDocument(open, 'restored')
  if (restored?.members.includes(member))
    writeDocument(app, open, 'restored', {
      ...restored,
      members: restored.members.filter((id) => id !== member),
    })
}

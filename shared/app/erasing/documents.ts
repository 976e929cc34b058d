import { type Committee, type Member, unsaid } from '../../domain/committee.ts'
import { aboutOthers } from '../../domain/decision.ts'
import type { App, Open } from '../app.ts'
import type { DocumentBody, DocumentName } from '../documentShapes.ts'
import { isOfRound, nameIn, readDocument, rowName, writeDocument } from '../documents.ts'
import { courseOf } from '../progressOf.ts'
import { eraseSittings } from '../sittings.ts'
import { blackingOut } from './named.ts'

type Gone = ReadonlySet<string>
/** Blacks out whoever goes in what is kept about another candidate. */
type Black = (cid: string, text: string) => string

/** What erasing does to a document: leaves it, drops it whole, or makes another body of it. */
type Erasing<N extends DocumentName> =
  | 'stays'
  | 'goes'
  | ((body: NonNullable<DocumentBody<N>>, gone: Gone, black: Black) => DocumentBody<N>)

const others =
  <T extends { readonly cid: string }>(gone: Gone) =>
  (list: readonly T[]): T[] =>
    list.filter(({ cid }) => !gone.has(cid))

/**
 * What erasing some candidates does to each document. What lies under one member's own key cannot be read by whoever
 * erases: after the opening it holds nothing that is not elsewhere too, so it goes whole.
 */
const ofCandidates: { readonly [N in DocumentName]: Erasing<N> } = {
  design: 'stays',
  amendment: 'stays',
  mode: 'stays',
  codes: 'stays',
  facts: 'stays',
  committee: 'stays',
  named: 'stays',
  shownCommittee: 'stays',
  due: 'stays',
  asked: 'stays',
  carried: 'stays',
  openers: 'stays',
  restored: 'stays',
  erasing: 'stays',
  counts: 'stays',
  // Who was given small groups must be answerable for; nothing in it is about a candidate.
  handed: 'stays',
  reasons: 'stays',
  own: 'goes',
  primer: 'goes',
  practice: 'stays',
  practised: 'stays',
  retained: 'goes',
  // What somebody wrote freely may be about anybody; that a point was talked about may stay.
  feedback: 'goes',
  remarks: 'goes',
  feedbackSeen: 'stays',
  explained: (body) => body.map((one) => ({ ...one, text: '' })),
  places: 'stays',
  unpacked: 'stays',
  turnedDown: 'stays',
  talk: (body, gone) => ({
    ...body,
    turns: body.turns.filter(({ cid }) => cid === null || !gone.has(cid)),
  }),
  revisions: (body, gone) => others<(typeof body)[number]>(gone)(body),
  noteVersions: (body, gone) => others<(typeof body)[number]>(gone)(body),
  schedule: (body, gone) => ({ ...body, slots: others<(typeof body.slots)[number]>(gone)(body.slots) }),
  names: (body, gone) => ({
    ...body,
    candidates: others<(typeof body.candidates)[number]>(gone)(body.candidates),
  }),
  candidates: (body, gone) => others<(typeof body)[number]>(gone)(body),
  formerNames: 'stays',
  lateCards: (body, gone) => others<(typeof body)[number]>(gone)(body),
  opened: (body, gone) => others<(typeof body)[number]>(gone)(body),
  decision: (body, gone) => aboutOthers(body, gone),
  decidedBefore: (body, gone) => body.map((one) => aboutOthers(one, gone)),
  reopened: 'stays',
  lot: (body, gone) => ({ ...body, order: body.order.filter((cid) => !gone.has(cid)) }),
  offers: (body, gone) => others<(typeof body)[number]>(gone)(body),
  // Nobody signed what is written here, so it can lose a name.
  holds: (body, gone, black) =>
    others<(typeof body)[number]>(gone)(body).map((one) => ({ ...one, ground: black(one.cid, one.ground) })),
  consents: (body, gone, black) =>
    others<(typeof body)[number]>(gone)(body).map((one) => ({ ...one, how: black(one.cid, one.how) })),
  lessons: 'stays',
  adopted: 'stays',
  survey: 'stays',
  letters: (body, gone, black) =>
    others<(typeof body)[number]>(gone)(body).map((one) => ({ ...one, text: black(one.cid, one.text) })),
  // Whom a file was about is forgotten with the candidate; that it still lies somewhere is not.
  outside: (body, gone) =>
    body.map((item) => (item.cid !== null && gone.has(item.cid) ? { ...item, cid: null } : item)),
}

const withoutPerson = (member: Member): Member => ({ ...member, ...unsaid })

/** What goes besides once nobody is left: the committee keeps its seats, not its people. */
const ofEverybody: { readonly [N in DocumentName]?: Erasing<N> } = {
  names: 'goes',
  named: 'goes',
  shownCommittee: 'goes',
  formerNames: 'goes',
  reasons: 'goes',
  practice: 'goes',
  practised: 'goes',
  survey: 'goes',
  committee: (body: Committee) => ({ ...body, members: body.members.map(withoutPerson), diversity: '' }),
}

const apply = <N extends DocumentName>(
  app: App,
  open: Open,
  name: N,
  erasing: Erasing<N>,
  gone: Gone,
  black: Black,
): void => {
  const { documents } = open.store
  if (erasing === 'stays') return
  if (erasing === 'goes') {
    for (const row of documents.names()) if (nameIn(row) === name) documents.delete(row)
    return
  }
  const rounds = isOfRound(name) ? courseOf(open).map((_, i) => i + 1) : [null]
  for (const round of rounds) {
    const body = readDocument(open, name, round)
    if (body === null) continue
    writeDocument(app, open, name, erasing(body, gone, black), round)
    documents.settle(rowName(open, name, round))
  }
}

/** Takes candidates out of every document, and out of what could be undone. Needs somebody unlocked. @throws E_LOCKED */
export const eraseDocuments = (app: App, open: Open, gone: Gone, everybody: boolean): void => {
  const people = readDocument(open, 'candidates') ?? []
  const going = people.filter(({ cid }) => gone.has(cid))
  const black: Black = (cid, text) => blackingOut(going, people.find((one) => one.cid === cid) ?? null)(text)
  const each = <N extends DocumentName>(name: N) => {
    apply(app, open, name, ofCandidates[name] as Erasing<N>, gone, black)
    const more = everybody ? (ofEverybody[name] as Erasing<N> | undefined) : undefined
    if (more) apply(app, open, name, more, gone, black)
  }
  for (const name of Object.keys(ofCandidates) as DocumentName[]) each(name)
  if (everybody) eraseSittings(open)
}

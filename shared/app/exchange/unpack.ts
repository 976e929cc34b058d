import type { z } from 'zod'
import { forbiddenChanges } from '../../domain/amendment.ts'
import { design as designSchema } from '../../domain/schemas/design.ts'
import { briefingOf } from '../../sealing/accept/briefing.ts'
import { utf8 } from '../../sealing/bytes.ts'
import { canonicalBytes, type Json } from '../../sealing/canonical.ts'
import { must } from '../../sealing/errors.ts'
import { sha256Hex } from '../../sealing/hash.ts'
import type { Message } from '../../sealing/message.ts'
import type { Names } from '../../sealing/names.ts'
import type { Roster } from '../../sealing/rules/people.ts'
import { type App, type Open, type Session, unlocked } from '../app.ts'
import { readDocument, writeDocument } from '../documents.ts'
import { isBetweenRounds, secretaryNow } from '../office.ts'
import { decisionsOf, isDecisionGone, isLost, protocolState, roundState } from '../progressOf.ts'
import type { Steps } from '../work.ts'
import { writeCommittee } from '../writeCommittee.ts'
import { type BriefedAfter, keepAfter } from './afterwards.ts'
import { listsMyKeys } from './alarms.ts'
import { type BriefedPlan, briefedDesigns, briefedPlan } from './briefingContents.ts'
import { unpackDecisionsOf } from './unpackDecisions.ts'
import { isUnpacked, markUnpacked } from './unpacked.ts'

type Unlocked = Open & { session: Session }

const addCodes = (app: App, open: Open, codes: Record<string, string>): void =>
  writeDocument(app, open, 'codes', { ...readDocument(open, 'codes'), ...codes })

type Versions = z.infer<typeof briefedDesigns>

const hashOf = (body: Json): string => sha256Hex(canonicalBytes(body))

/** What somebody signed, in the form that is expected here. @throws SealingError E_INNER when it has another */
const inForm = <T>(form: z.ZodType<T>, said: unknown): T => {
  const { data, error } = form.safeParse(said)
  must(error === undefined, 'E_INNER', 'it was signed in a form that is not known here')
  return data as T
}

/** Is every version after the frozen one what was signed: the same change, for the same reason? */
const isAmendedAsSigned = (open: Open, versions: Versions, frozen: number): boolean => {
  const { amendments } = protocolState(open)
  return versions.slice(frozen + 1).every(({ at, body, reason }, i) => {
    const before = versions[frozen + i]
    return amendments.some(
      ({ payload }) =>
        payload.design === hashOf(body) &&
        payload.at === at &&
        before !== undefined &&
        payload.prev === hashOf(before.body) &&
        payload.reason === sha256Hex(utf8(reason ?? '')),
    )
  })
}

/** Keeps the versions of the design, under the hashes that their canonical forms have. */
const keepDesigns = (app: App, open: Open, versions: Versions, codes: Record<string, string>): void => {
  const known = open.store.designs.all().length
  for (const { version, body, at, app: by, reason } of versions.slice(known)) {
    const bytes = canonicalBytes(body)
    const hash = sha256Hex(bytes)
    open.store.designs.add({ version, body: bytes, hash, code: codes[hash] ?? '', at, app: by, reason })
  }
  const last = versions.at(-1)
  if (last) writeDocument(app, open, 'design', designSchema.parse(last.body))
  open.store.documents.settle('design')
}

/** Committee, candidates and schedule as the screens read them; the committed names of the roster are what counts. */
const keepPlan = (
  app: App,
  open: Open,
  { committee, schedule, turnedDown }: BriefedPlan,
  names: Names,
  round: number,
): void => {
  const named = new Map(names.people.map(({ id, name }) => [id, name]))
  const members = committee.members.map((one) => ({ ...one, name: named.get(one.id) ?? one.name }))
  writeCommittee(app, open, { ...committee, members })
  const rest = { email: '', clinic: '', region: '', withdrawn: false }
  const listed = names.candidates.map(({ cid, name }) => ({ cid, name, ...rest }))
  // Whom an earlier round turned down is in no list of this one, and stays who that was about.
  const ofThis = new Set(
    protocolState(open).rounds[round]?.rosters.flatMap(({ payload }) =>
      payload.candidates.map(({ cid }) => cid),
    ),
  )
  const before = (readDocument(open, 'candidates') ?? []).filter(({ cid }) => !ofThis.has(cid))
  writeDocument(app, open, 'candidates', [...listed, ...before])
  writeDocument(app, open, 'turnedDown', { ...readDocument(open, 'turnedDown'), ...turnedDown })
  if (schedule) writeDocument(app, open, 'schedule', schedule, round)
  for (const name of ['committee', 'candidates']) open.store.documents.settle(name)
}

const isOpened = (open: Open, round: number): boolean => {
  const archive = roundState(open, round)?.archive
  return archive != null && isUnpacked(open, archive.id)
}

/** Is there an archive of the round, read, or will there be none? */
const hasClosed = (open: Open, round: number): boolean => isOpened(open, round) || isLost(open, round)

const signer = ({ sig }: Message<'briefing/v1'>): string => sig[0]?.by ?? ''

/** Whoever handed the office over between two rounds ends nothing any more: only who is secretary now does. */
const endedBy = (open: Open, briefing: Message<'briefing/v1'>, after: BriefedAfter): BriefedAfter =>
  isBetweenRounds(open) && signer(briefing) !== secretaryNow(open) ? { ...after, ended: null } : after

/** A briefing before the opening says how to score; a later one how it went on, which waits for archive and decision. */
const unpackBriefing = async (
  app: App,
  open: Unlocked,
  { transaction, work }: Steps,
  briefing: Message<'briefing/v1'>,
  roster: Roster,
): Promise<void> => {
  const { masters } = open.session
  const opened = transaction(() => hasClosed(open, roster.payload.round))
  const { names, designs, plan, codes } = await work('readBriefed', {
    procedure: open.id,
    masters,
    // After the end of the round the names of who was erased are gone from the list; one that came in a later list has none.
    roster: opened || roster.att['names'] === undefined ? null : roster.bytes,
    briefing: briefing.bytes,
    hash: roster.id,
  })
  transaction(() => {
    if (
      app.open !== open ||
      isUnpacked(open, briefing.id) ||
      hasClosed(open, roster.payload.round) !== opened
    )
      return
    const said = inForm(briefedPlan, plan)
    const { after, named, shown } = said
    const versions = inForm(briefedDesigns, designs)
    const at = versions.findIndex(({ body }) => hashOf(body) === roster.payload.design)
    const frozen = versions[at]
    must(frozen !== undefined, 'E_ROSTER', 'the briefing has another design than the list names')
    // The signed change may come after the briefing that tells of it: until then nothing of it counts here.
    if (!isAmendedAsSigned(open, versions, at)) return
    // What the cards rest on cannot be amended any more, whatever the secretary's laptop says.
    const { body } = versions.at(-1) ?? frozen
    const changed = forbiddenChanges(designSchema.parse(frozen.body), designSchema.parse(body), 'frozen')
    must(changed.length === 0, 'E_ROSTER', `the briefing changes ${changed.join(', ')} after the freeze`)
    addCodes(app, open, codes)
    keepDesigns(app, open, versions, codes)
    const { round } = roster.payload
    if (names) keepPlan(app, open, said, names, round)
    // After the committee, which notes a change of its own: what the page said is the secretary's to tell.
    writeDocument(app, open, 'named', named)
    if (shown.length > 0) writeDocument(app, open, 'shownCommittee', shown)
    if (after && !opened) return
    if (after) keepAfter(app, open, endedBy(open, briefing, after), signer(briefing))
    markUnpacked(app, open, briefing.id)
  })
}

const unpackArchive = async (
  app: App,
  open: Unlocked,
  { transaction, work }: Steps,
  archive: Message<'archive/v1'>,
): Promise<void> => {
  const { masters } = open.session
  const { round } = archive.payload
  const { cards, code } = await work('readArchive', {
    procedure: open.id,
    masters,
    archive: archive.bytes,
  })
  transaction(() => {
    if (app.open !== open || isUnpacked(open, archive.id)) return
    addCodes(app, open, { [archive.id]: code })
    writeDocument(app, open, 'opened', cards, round)
    markUnpacked(app, open, archive.id)
  })
}

/**
 * On a member's own laptop: opens with the own box key what has come since, and writes it where the screens read it. What
 * is written follows from the messages; each is unpacked once.
 * @throws SealingError E_COMMIT, E_INNER, E_ROSTER, E_KEY when a file does not hold what it was signed for
 */
export const unpackArrived = async (app: App, steps: Steps): Promise<void> => {
  const open = unlocked(app)
  const state = protocolState(open)
  for (const round of Object.values(state.rounds)) {
    // Not in the list, or with the keys of an earlier laptop: nothing in it is for these keys.
    if (!listsMyKeys(open, round)) continue
    const { archive, roster } = round
    const briefing = briefingOf(state, roster.id)
    const unpackNewest = async (): Promise<void> => {
      if (briefing && !isUnpacked(open, briefing.id)) await unpackBriefing(app, open, steps, briefing, roster)
    }
    if (!isOpened(open, round.round)) await unpackNewest()
    if (archive && briefing && !isUnpacked(open, archive.id)) await unpackArchive(app, open, steps, archive)
    await unpackDecisionsOf(app, open, steps, round)
    const decision = decisionsOf(open, round.round).at(-1)
    const hasDecided = decision ? isUnpacked(open, decision.id) : isDecisionGone(open, round.round)
    if (isOpened(open, round.round) && hasDecided) await unpackNewest()
  }
}

import { z } from 'zod'
import { sameList } from '../bytes.ts'
import { parseCanonical } from '../canonical.ts'
import { must, SealingError } from '../errors.ts'
import { checkSigners, isSigned, type Message } from '../message.ts'
import { keysUnder, type Office } from './office.ts'
import { type Roster, signKeys } from './people.ts'

type Amendment = Message<'amendment/v1'>

const amsterdam = new Intl.DateTimeFormat('en-CA', {
  ...{ year: 'numeric', month: '2-digit', day: '2-digit' },
  timeZone: 'Europe/Amsterdam',
})

/**
 * The moment at which a last day for applications is over in the Netherlands, in UTC: midnight is at 22 or 23 hours there.
 * @param applyUntil YYYY-MM-DD, or null where there is none
 */
export const closingOf = (applyUntil: string | null): string | null =>
  applyUntil === null
    ? null
    : ([22, 23]
        .map((hour) => `${applyUntil}T${hour}:00:00.000Z`)
        .find((at) => amsterdam.format(new Date(at)) > applyUntil) ?? null)

/** How many decide: two once applying has closed, because candidates have relied on the rules by then. */
export const decidersAt = (closing: string | null, at: string): 1 | 2 =>
  closing !== null && at >= closing ? 2 : 1

/** After the closing two decide. Throws SealingError E_SIGNERS. */
export const checkDeciders = ({ payload: { at, closing, signers } }: Amendment): void =>
  must(
    signers.length >= decidersAt(closing, at),
    'E_SIGNERS',
    'after the closing date two decide on a change of the design',
  )

const dated = z.object({ dates: z.object({ applyUntil: z.string().nullable() }) })

/** The longest reason that is shown to whoever signs, in UTF-16 units. */
const LONGEST_REASON = 1000

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const textOf = (bytes: Uint8Array): string | null => {
  try {
    return decoder.decode(bytes)
  } catch {
    return null
  }
}

/** What it names is what it lists as attached, also where that is left out. Throws SealingError E_ATT. */
const checkListed = ({ payload }: Amendment): void =>
  must(
    (['design', 'prev', 'reason'] as const).every((name) => payload.att[name]?.sha256 === payload[name]),
    'E_ATT',
    'another design or reason named than listed',
  )

/**
 * The designs and the reason that go with an amendment are those that it names, the reason is a text, and the closing is that of
 * the design before. Where they are not there, as nested in an archive, nothing can be said.
 * Throws SealingError E_ATT, E_CANON, E_INNER.
 */
export const checkEnclosed = (amendment: Amendment): void => {
  checkListed(amendment)
  const { att, payload } = amendment
  const { design, prev, reason } = att
  if (!design && !prev && !reason) return
  if (!design || !prev || !reason) throw new SealingError('E_ATT', 'not both designs and the reason')
  const why = textOf(reason) ?? ''
  const isText = why !== '' && why.length <= LONGEST_REASON && why === why.normalize('NFC')
  must(isText, 'E_INNER', 'the reason is no text, or too long')
  parseCanonical(design)
  const read = dated.safeParse(parseCanonical(prev))
  must(read.success, 'E_INNER', 'what was changed is no design')
  must(
    closingOf(read.data.dates.applyUntil) === payload.closing,
    'E_INNER',
    'another closing than in the design that was changed',
  )
}

/** Is it signed, by everybody who must, with the keys of this list? */
const isSignedUnder = (roster: Roster, amendment: Amendment): boolean => {
  const { signers } = amendment.payload
  const listed = signers.every((id) => roster.payload.people.some((person) => person.id === id))
  return listed && isSigned(amendment, signKeys(roster, signers))
}

/**
 * An amendment of an archive or audit: by as many as must decide and, where the list that was there then stands in the file, by
 * who was coordinator then, with the keys of that list and of that office. Before the first list keys can only be those that people
 * enrolled with, which a file does not hold of who left: a reader is told. So too of an office that went after an audit's archive.
 * @param then the list that the last row of a list before it names, and who was coordinator there; null where the file does not hold it
 * Throws SealingError E_ATT, E_SIGNERS, E_SIG.
 */
export const checkNestedAmendment = (
  amendment: Amendment,
  then: { readonly list: Roster; readonly office: Office } | null,
): void => {
  checkListed(amendment)
  checkDeciders(amendment)
  if (!then) return
  const { list, office } = then
  const { signers } = amendment.payload
  must(signers.includes(office.id), 'E_SIGNERS', 'a change of the design without the coordinator')
  must(
    sameList(
      amendment.sig.map(({ by }) => by),
      signers,
    ),
    'E_SIGNERS',
    'signed by others than decided',
  )
  const keys = keysUnder(list, office, signers)
  const shown = amendment.sig.filter(({ by }) => by in keys)
  checkSigners({ ...amendment, sig: shown }, keys)
}

/** Whether some list known here has these keys. */
export const isSignedUnderAny = (rosters: readonly Roster[], amendment: Amendment): boolean =>
  rosters.some((roster) => isSignedUnder(roster, amendment))

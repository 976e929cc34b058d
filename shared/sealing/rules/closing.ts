import { sameList } from '../bytes.ts'
import { canonicalBytes, type Json } from '../canonical.ts'
import { must } from '../errors.ts'
import { sha256Hex } from '../hash.ts'
import { checkSigners, listsJust, type Message, readNested } from '../message.ts'
import { checkAnswerer, type Handover } from './handover.ts'
import { personOf, type Roster, recusedBy, scorersOf, signKeys } from './people.ts'

type Seal = Message<'seal/v1'>
type Close = Message<'close/v1'>
type Answer = Message<'open/v1'> | Message<'release/v1'>

const ofRoster = (roster: Roster, message: Seal | Close | Answer): void => {
  const { procedure, round, roster: named } = message.payload
  must(procedure === roster.payload.procedure, 'E_PROCEDURE', `a ${message.type} of another procedure`)
  must(named === roster.id, 'E_ROSTER', `a ${message.type} under another list`)
  must(round === roster.payload.round, 'E_ROUND', `a ${message.type} of another round`)
}

/** Each candidate of the roster exactly one card or recusal. Throws SealingError E_COVERAGE. */
export const checkCoverage = (roster: Roster, seal: Seal): void => {
  const { member, cards, recusals } = seal.payload
  const recused = recusals.map((recusal) => recusal.cid)
  const covered = [...cards.map((one) => one.cid), ...recused].sort()
  const candidates = roster.payload.candidates.map((candidate) => candidate.cid)
  must(sameList(covered, candidates), 'E_COVERAGE', `${member} does not cover each candidate once`)
  for (const cid of recusedBy(roster, member))
    must(recused.includes(cid), 'E_COVERAGE', `${member} judges ${cid} in spite of a recusal`)
}

/**
 * Round, roster, author, signature and attachments of a seal. Throws SealingError E_PROCEDURE, E_ROSTER, E_ROUND, E_SIGNERS,
 * E_SIG, E_ATT.
 */
export const checkSealAuthor = (roster: Roster, seal: Seal): void => {
  ofRoster(roster, seal)
  const author = personOf(roster, seal.payload.member)
  must(author.scorer, 'E_SIGNERS', `${author.id} does not score`)
  checkSigners(seal, { [author.id]: author.sign })
  const wrapped = Object.hasOwn(seal.payload.att, 'release')
  must(
    wrapped === (roster.payload.mode === 'twokey'),
    'E_ATT',
    'release belongs to mode twokey, and only there',
  )
}

/** What a seal must be by itself, under its roster. Throws as checkSealAuthor and checkCoverage. */
export const checkSeal = (roster: Roster, seal: Seal): void => {
  checkSealAuthor(roster, seal)
  checkCoverage(roster, seal)
}

/** The seals nested in a close, read but not judged. */
export const sealsOf = (close: Close, mode: Roster['payload']['mode']): Seal[] =>
  readNested('seal/v1', close.att['seals'], mode === 'twokey' ? 'release' : 'nothing')

/**
 * A close and its seals, one of every scorer. Throws SealingError E_INCOMPLETE, E_CLOSE and what checkSeal throws.
 */
export const checkClose = (roster: Roster, close: Close, seals: readonly Seal[]): void => {
  ofRoster(roster, close)
  checkSigners(close, signKeys(roster, [roster.payload.coordinator]))
  const named = close.payload.seals
  const scorers = scorersOf(roster).map((person) => person.id)
  must(
    sameList(
      named.map((seal) => seal.member),
      scorers,
    ),
    'E_INCOMPLETE',
    'not every scorer exactly once',
  )
  const same =
    sameList(
      named.map((one) => one.id),
      seals.map((seal) => seal.id),
    ) &&
    sameList(
      scorers,
      seals.map((seal) => seal.payload.member),
    )
  must(same, 'E_CLOSE', 'the seals are not those that the close names')
  for (const seal of seals) checkSeal(roster, seal)
}

/**
 * The same for a close whose seals were kept apart from it: in mode strict its attachment was just these, stripped; in
 * twokey they carried there what is not kept. Throws as checkClose.
 */
export const checkClosed = (roster: Roster, close: Close, seals: readonly Seal[]): void => {
  checkClose(roster, close, seals)
  const { att } = close.payload
  must(
    roster.payload.mode === 'twokey' || listsJust(att['seals'], seals),
    'E_CLOSE',
    'the close was sent with other seals',
  )
}

/** What a close closes, whoever signed it when: the hash for which an answer is given once. */
export const contentOf = (seals: readonly Seal[]): string => {
  const list = seals.map(({ payload: { cards, member, recusals } }) => ({ cards, member, recusals }))
  return sha256Hex(canonicalBytes(list as Json))
}

const ofClose = (close: Close, answer: Answer): void =>
  must(answer.payload.close === close.id, 'E_CLOSE', `the ${answer.type} answers another close`)

/**
 * A keeper's answer, or a deputy's under one of these handovers. Throws SealingError E_STATE, E_SIGNERS, E_SIG, E_CLOSE,
 * E_INCOMPLETE, and as checkSeal and checkHandover.
 */
export const checkOpen = (
  roster: Roster,
  close: Close,
  open: Message<'open/v1'>,
  handovers: readonly Handover[],
): void => {
  ofRoster(roster, open)
  const { keeper, handover, att } = open.payload
  must(roster.payload.mode === 'twokey', 'E_STATE', 'an answer of a keeper in mode strict')
  const named = handovers.find((one) => one.id === handover) ?? null
  must(handover === null || named !== null, 'E_SIGNERS', 'answers under a handover that is not known here')
  checkAnswerer(roster, close.id, keeper, named)
  checkSigners(open, signKeys(roster, [keeper]))
  ofClose(close, open)
  const wanted = scorersOf(roster).map((person) => `key-${person.id}`)
  must(sameList(Object.keys(att).sort(), wanted.sort()), 'E_INCOMPLETE', 'not one key for every scorer')
}

/** A scorer's release in mode strict. Throws as checkOpen. */
export const checkRelease = (roster: Roster, close: Close, release: Message<'release/v1'>): void => {
  ofRoster(roster, release)
  must(roster.payload.mode === 'strict', 'E_STATE', 'a release in mode twokey')
  const author = personOf(roster, release.payload.member)
  must(author.scorer, 'E_SIGNERS', `${author.id} does not score`)
  checkSigners(release, { [author.id]: author.sign })
  ofClose(close, release)
}

import { must } from '../errors.ts'
import { checkSigners, type Message } from '../message.ts'
import { isMajority, judgesOf } from './majority.ts'
import { type Roster, scorersOf, signKeys } from './people.ts'

export type Exception = Message<'exception/v1'>

/** How a round ends under this exception without an opening: `abort` before a close, `void` after one; null when it goes on. */
export const endingOf = ({ payload: { kind } }: Exception): 'abort' | 'void' | null =>
  kind === 'abort' || kind === 'void' ? kind : null

const isPerson = (roster: Roster, id: string): boolean =>
  roster.payload.people.some((person) => person.id === id)

/** Whom each kind is about: `who` is a person, a newcomer, a candidate, or nobody. */
export const fitsWho = (
  roster: Roster,
  { kind, who }: Pick<Exception['payload'], 'kind' | 'who'>,
): boolean => {
  switch (kind) {
    case 'drop-out':
      return scorersOf(roster).some((person) => person.id === who)
    case 'added':
      return who !== null && !scorersOf(roster).some((person) => person.id === who)
    case 'key':
      return who !== null && isPerson(roster, who)
    case 'withdraw':
      return roster.payload.candidates.some((candidate) => candidate.cid === who)
    case 'keeper':
      return true
    case 'roster':
    case 'abort':
    case 'void':
      return who === null
    case 'opening-mislukt':
      return who === null || isPerson(roster, who)
  }
}

/** Whether the keeper who is replaced has signed; without, the archive says that nobody heard the keeper. */
const keeperAgreed = (roster: Roster, { deciders }: Pick<Exception['payload'], 'deciders'>): boolean =>
  roster.payload.keeper !== null && deciders.includes(roster.payload.keeper)

/** Whether these people may replace the keeper: the keeper is one of them, or more than half of the scorers are. */
export const mayReplaceKeeper = (
  roster: Roster,
  { who, deciders }: Pick<Exception['payload'], 'who' | 'deciders'>,
): boolean => keeperAgreed(roster, { deciders }) || isMajority(judgesOf(roster, [who]), deciders)

/**
 * An exception about a roster: who decided it, and about whom. Throws SealingError E_PROCEDURE, E_ROSTER, E_ROUND,
 * E_SIGNERS, E_SIG. What the next roster may change under it is for checkGeneration to say.
 */
export const checkException = (roster: Roster, exception: Exception): void => {
  const { procedure, round, roster: about, deciders, kind } = exception.payload
  must(procedure === roster.payload.procedure, 'E_PROCEDURE', 'an exception of another procedure')
  must(about === roster.id, 'E_ROSTER', 'the exception is about another list')
  must(round === roster.payload.round, 'E_ROUND', 'the exception is of another round')
  checkSigners(exception, signKeys(roster, deciders))
  must(
    deciders.length >= 2 && deciders.some((id) => id !== roster.payload.coordinator),
    'E_SIGNERS',
    'decided by fewer than two people',
  )
  must(fitsWho(roster, exception.payload), 'E_ROSTER', `an exception "${kind}" about the wrong person`)
  if (kind === 'keeper') {
    const agreed = mayReplaceKeeper(roster, exception.payload)
    must(agreed, 'E_SIGNERS', 'neither the keeper nor more than half of the scorers signed')
  }
}

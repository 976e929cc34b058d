import { randomBytes } from 'node:crypto'
import { commonPassphrases } from '../../content/passphrase/common.ts'
import { passphraseWords } from '../../content/passphrase/words.ts'
import { SealingError } from '../../sealing/errors.ts'
import { lockIdentity, unlockIdentity } from '../../sealing/identity.ts'
import { deriveKeys, type Masters, newMasters } from '../../sealing/keys.ts'
import { makeEnrol } from '../../sealing/make/enrolment.ts'
import { newProcedureKey, unwrapProcedureKey, wrapProcedureKey } from '../../sealing/procedure-key.ts'
import { makeRecovery, openRecovery } from '../../sealing/recovery.ts'

/**
 * A new person in a procedure: masters, the passphrase file that holds them, the enrolment, and the procedure key
 * wrapped for the new box key.
 * @param procedureKey null for the first person, who makes the key
 * @throws E_WEAK
 */
export const newPerson = async (input: {
  procedure: string
  app: string
  member: string
  role: 'member' | 'coordinator' | 'keeper'
  passphrase: string
  workFactor: number
  procedureKey: Uint8Array | null
}): Promise<{
  file: Uint8Array
  masters: Masters
  enrol: Uint8Array
  wrap: Uint8Array
  procedureKey: Uint8Array
}> => {
  const { procedure, member, role, passphrase, workFactor } = input
  const masters = newMasters(randomBytes)
  const keys = deriveKeys(masters, procedure)
  const file = await lockIdentity({ procedure, member, masters }, passphrase, {
    common: commonPassphrases,
    workFactor,
  })
  const procedureKey = input.procedureKey ?? newProcedureKey(randomBytes)
  return {
    file,
    masters,
    enrol: makeEnrol({ procedure, app: input.app }, { member, role }, keys),
    wrap: await wrapProcedureKey(procedureKey, procedure, [keys.box.recipient]),
    procedureKey,
  }
}

/**
 * What a passphrase unlocks.
 * @throws E_PASSPHRASE when it is not right, E_PROCEDURE when the file belongs to another procedure or person, E_KEY
 */
export const unlockPerson = async (input: {
  procedure: string
  member: string
  file: Uint8Array
  passphrase: string
  wrap: Uint8Array
}): Promise<{ masters: Masters; procedureKey: Uint8Array }> => {
  const masters = await openIdentity(input)
  const { identity } = deriveKeys(masters, input.procedure).box
  return { masters, procedureKey: await unwrapProcedureKey(input.wrap, input.procedure, identity) }
}

/**
 * The masters alone, for somebody who types a passphrase once more to act in another's session.
 * @throws E_PASSPHRASE, E_KEY
 */
export const openIdentity = async (input: {
  procedure: string
  member: string
  file: Uint8Array
  passphrase: string
}): Promise<Masters> => {
  const found = await unlockIdentity(input.file, input.passphrase)
  if (found.procedure !== input.procedure || found.member !== input.member)
    throw new SealingError('E_KEY', 'the identity belongs to somebody else')
  return found.masters
}

/** A recovery card for somebody's masters: the file that its words open, and the words, which are told once. */
export const recoveryCard = async (input: {
  procedure: string
  member: string
  masters: Masters
  workFactor: number
}): Promise<{ file: Uint8Array; words: string[]; check: string }> => {
  const { procedure, member, masters, workFactor } = input
  const whose = { procedure, member, masters }
  const { file, card } = await makeRecovery(whose, passphraseWords, randomBytes, workFactor)
  return { file, words: [...card.words], check: card.check }
}

/**
 * The masters behind a recovery card, locked anew under another passphrase.
 * @throws E_PASSPHRASE for words that do not fit, E_WEAK, E_KEY
 */
export const recovered = async (input: {
  procedure: string
  member: string
  file: Uint8Array
  words: string
  passphrase: string
  wrap: Uint8Array
  workFactor: number
}): Promise<{ file: Uint8Array; masters: Masters; procedureKey: Uint8Array }> => {
  const { procedure, member, passphrase, workFactor } = input
  const found = await openRecovery(input.file, input.words)
  if (found.procedure !== procedure || found.member !== member)
    throw new SealingError('E_KEY', 'the card belongs to somebody else')
  const options = { common: commonPassphrases, workFactor }
  const file = await lockIdentity(found, passphrase, options)
  const { identity } = deriveKeys(found.masters, procedure).box
  return {
    file,
    masters: found.masters,
    procedureKey: await unwrapProcedureKey(input.wrap, procedure, identity),
  }
}

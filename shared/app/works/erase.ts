import { mayBeErased } from '../../sealing/attachments.ts'
import { purgedArchive, withoutCandidates } from '../../sealing/erase.ts'
import { deriveKeys, type Masters } from '../../sealing/keys.ts'
import { makePurge, signPurge } from '../../sealing/make/purge.ts'
import { type AnyMessage, readAs, readKept, withAttachments } from '../../sealing/message.ts'

export interface EraseInput {
  readonly procedure: string
  readonly app: string
  readonly at: string
  readonly coordinator: { readonly id: string; readonly masters: Masters }
  readonly second: { readonly id: string; readonly masters: Masters }
  /** What to ask for: the candidates of each archive, and under null those of rounds that never opened. */
  readonly asked: readonly { readonly archive: string | null; readonly cids: readonly string[] }[]
  readonly kept: readonly { readonly id: string; readonly bytes: Uint8Array }[]
  /** Nobody is left: everything about persons goes, that of the committee too. */
  readonly everybody: boolean
}

const withoutPeople = (message: AnyMessage): Uint8Array => {
  const left = Object.entries(message.att).filter(([name]) => !mayBeErased(message.type, name))
  return left.length === Object.keys(message.att).length
    ? message.bytes
    : withAttachments(message, Object.fromEntries(left))
}

/** The signed purges, and every kept message that changes, without what is about the candidates. */
export const erase = async (
  input: EraseInput,
): Promise<{ purges: Uint8Array[]; erased: { id: string; bytes: Uint8Array }[] }> => {
  const { procedure, app, at, coordinator, second, everybody } = input
  const keys = deriveKeys(coordinator.masters, procedure)
  const others = deriveKeys(second.masters, procedure)
  const purges = input.asked.map(({ archive, cids }) => {
    const signers = [coordinator.id, second.id] as const
    const asked = makePurge({ procedure, app }, { archive, cids, at, signers }, coordinator.id, keys)
    return readAs('purge/v1', signPurge(asked, second.id, others))
  })
  const cids = purges.flatMap(({ payload }) => payload.cids)
  const shorn = (message: AnyMessage): Uint8Array => {
    const about = purges.filter(({ payload }) => payload.archive === message.id)
    const purged =
      message.type === 'archive/v1' && about.length > 0
        ? purgedArchive(message, about)
        : withoutCandidates(message, cids)
    return everybody ? withoutPeople(readKept(purged)) : purged
  }
  return {
    purges: purges.map(({ bytes }) => bytes),
    erased: input.kept.flatMap(({ id, bytes }) => {
      const left = shorn(readKept(bytes))
      return left === bytes ? [] : [{ id, bytes: left }]
    }),
  }
}

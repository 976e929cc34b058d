import { purgedArchive, withoutCandidates, withoutPeople } from '../../sealing/erase.ts'
import { deriveKeys, type Masters } from '../../sealing/keys.ts'
import { makePurge, signPurge } from '../../sealing/make/purge.ts'
import { type AnyMessage, readAs, readKept } from '../../sealing/message.ts'

interface Signing {
  readonly procedure: string
  readonly app: string
  readonly at: string
  /** Without masters this person signs on another laptop. */
  readonly second: { readonly id: string; readonly masters: Masters | null }
  /** What to ask for: the candidates of each archive, and under null those of rounds that never opened; and who was its secretary. */
  readonly asked: readonly {
    readonly archive: string | null
    readonly cids: readonly string[]
    readonly coordinator: { readonly id: string; readonly masters: Masters }
  }[]
}

/** The requests to erase, signed by the secretary and, where the own key is here, one other person. */
export const purges = async (input: Signing): Promise<Uint8Array[]> => {
  const { procedure, app, at, second, asked } = input
  const others = second.masters && deriveKeys(second.masters, procedure)
  return asked.map(({ archive, cids, coordinator }) => {
    const keys = deriveKeys(coordinator.masters, procedure)
    const signers = [coordinator.id, second.id] as const
    const begun = makePurge({ procedure, app }, { archive, cids, at, signers }, coordinator.id, keys)
    return others ? signPurge(begun, second.id, others) : begun
  })
}

/** Every kept message that changes, without what is about the candidates whom these requests name. */
export const erase = async (input: {
  readonly purges: readonly Uint8Array[]
  readonly kept: readonly { readonly id: string; readonly bytes: Uint8Array }[]
  /** Nobody is left: everything about persons goes, that of the committee too. */
  readonly everybody: boolean
}): Promise<{ id: string; bytes: Uint8Array }[]> => {
  const asked = input.purges.map((bytes) => readAs('purge/v1', bytes))
  const cids = asked.flatMap(({ payload }) => payload.cids)
  const shorn = (message: AnyMessage): Uint8Array => {
    const about = asked.filter(({ payload }) => payload.archive === message.id)
    const purged =
      message.type === 'archive/v1' && about.length > 0
        ? purgedArchive(message, about)
        : withoutCandidates(message, cids)
    return input.everybody ? withoutPeople(readKept(purged)) : purged
  }
  return input.kept.flatMap(({ id, bytes }) => {
    const left = shorn(readKept(bytes))
    return left === bytes ? [] : [{ id, bytes: left }]
  })
}

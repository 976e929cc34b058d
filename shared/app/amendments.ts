import { type Change, designDifference } from '../domain/difference.ts'
import { design as designSchema } from '../domain/schemas/design.ts'
import type { Open } from './app.ts'
import type { DesignVersion } from './ports.ts'
import { protocolState } from './progressOf.ts'

/** A change of the published design: when, why, by how many, from which version to which. */
export interface PublishedAmendment {
  readonly version: number
  readonly at: string
  readonly reason: string
  /** The code of this version, and of the one that it replaced. */
  readonly code: string
  readonly before: string
  /** Who decided; nobody on a laptop to which the signatures never came. */
  readonly deciders: readonly string[]
  readonly changes: readonly Change[]
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** A version of the design as it was frozen. */
export const designOf = ({ body }: Pick<DesignVersion, 'body'>) =>
  designSchema.parse(JSON.parse(utf8.decode(body)))

/** Is this what was signed for that version? A design may become again what it was, so its moment counts too. */
const isOf = (
  { design, at }: { readonly design: string; readonly at: string },
  version: Pick<DesignVersion, 'hash' | 'at'>,
): boolean => design === version.hash && at === version.at

/** Every change after the publication, oldest first; what changed follows from the versions and is never stored. */
export const amendmentsOf = (open: Open): PublishedAmendment[] => {
  const versions = open.store.designs.all()
  const signed = versions.length > 1 ? protocolState(open).amendments : []
  return versions.flatMap((version, i) => {
    const before = versions[i - 1]
    if (!before || version.reason === null) return []
    const deciders = signed.find(({ payload }) => isOf(payload, version))?.payload.signers ?? []
    return [
      {
        version: version.version,
        at: version.at,
        reason: version.reason,
        code: version.code,
        before: before.code,
        deciders,
        changes: designDifference(designOf(before), designOf(version)),
      },
    ]
  })
}

/** The same for readers outside: how many decided, not who. */
export const publicAmendments = (open: Open) =>
  amendmentsOf(open).map(({ deciders, ...one }) => ({ ...one, deciders: deciders.length }))

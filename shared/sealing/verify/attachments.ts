import { demand, shown } from './broken.ts'
import { sha256 } from './bytes.ts'
import type { Listed } from './payload.ts'
import type { Type } from './payloads.ts'

/** Attachments of archive and audit alike, of which one of the last two follows from the mode. */
const BOTH = [
  ...['enrols', 'rosters', 'confirms', 'exceptions', 'handovers', 'faults', 'seals', 'close'],
  ...['earlier-seals', 'earlier-closes', 'earlier-answers', 'amendments', 'log'],
]
const ANSWERS = ['open', 'releases']
/** Cards, and the evidence of faults: what an erasure can take away. */
const CARD = /^(?:card|keys|onion)-[0-9a-hjkmnp-tv-z]{10}$/

/** Names that a payload of each type must list, and the form of the names that it may list besides. */
const NAMES: Readonly<Record<Type, { readonly must: readonly string[]; readonly may: RegExp | null }>> = {
  'amendment/v1': { must: ['design', 'prev', 'reason'], may: null },
  'archive/v1': {
    must: [...BOTH, 'withdrawals', 'reasons'],
    may: /^(?:open|releases|(?:card|keys|onion)-[0-9a-hjkmnp-tv-z]{10})$/,
  },
  'audit/v1': { must: [...BOTH, 'compared'], may: /^(?:open|releases)$/ },
  'close/v1': { must: ['seals'], may: null },
  'compare/v1': { must: [], may: null },
  'confirm/v1': { must: [], may: null },
  'enrol/v1': { must: [], may: null },
  'exception/v1': { must: ['reason'], may: null },
  'fault/v1': { must: ['keys', 'onion'], may: null },
  'handover/v1': { must: [], may: null },
  'open/v1': { must: [], may: /^key-[0-9a-hjkmnp-tv-z]{10}$/ },
  'purge/v1': { must: [], may: null },
  'release/v1': { must: ['key'], may: null },
  'roster/v1': { must: ['names', 'enrols', 'rosters', 'exceptions', 'handovers'], may: null },
  'seal/v1': { must: ['cards'], may: /^release$/ },
  'withdraw/v1': { must: [], may: null },
}

/**
 * The names that a payload lists are those of its type.
 * @throws Broken E_ATT
 */
export const checkListed = (type: Type, listed: Listed, where: string): void => {
  const { must, may } = NAMES[type]
  const missing = must.find((name) => !listed.has(name))
  demand(missing === undefined, 'E_ATT', `${where} does not list its attachment ${missing}`)
  const strange = [...listed.keys()].find((name) => !must.includes(name) && !may?.test(name))
  demand(
    strange === undefined,
    'E_ATT',
    `${where} lists an attachment that does not belong there: ${strange}`,
  )
}

/**
 * The attachments of the file itself: each listed with its length and hash, and each listed one there. Cards and reasons
 * may be missing here (erasure); whether they may, is asked later.
 * @throws Broken E_ATT
 */
export const checkAttached = (type: Type, listed: Listed, attached: ReadonlyMap<string, Buffer>): void => {
  const archive = type === 'archive/v1'
  for (const [name, bytes] of attached) {
    if (archive && name === 'purges' && !listed.has(name)) continue
    const told = listed.get(name)
    demand(told !== undefined, 'E_ATT', `the file holds an attachment that it does not list: ${shown(name)}`)
    const right = told.bytes === bytes.length && told.sha256 === sha256(bytes)
    demand(right, 'E_ATT', `the attachment ${name} is not the one that was signed`)
  }
  const missing = [...listed.keys()].find(
    (name) => !attached.has(name) && !(archive && (name === 'reasons' || CARD.test(name))),
  )
  demand(missing === undefined, 'E_ATT', `the attachment ${missing} was taken out of the file`)
  const answers = ANSWERS.filter((name) => listed.has(name))
  if (archive || type === 'audit/v1')
    demand(
      answers.length === 1,
      'E_ATT',
      'the file must hold the answer of the keeper, or releases, and not both',
    )
}

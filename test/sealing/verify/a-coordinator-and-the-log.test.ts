import { describe } from 'vitest'
import {
  type Attack,
  cidsOf,
  findsOut,
  HASH,
  last,
  moveRow,
  officeOf,
  rosterOf,
  roundOf,
  rowOnly,
  STRANGER,
  scorersOf,
  underLast,
} from './dishonest.ts'
import type { Members } from './remake.ts'

const logs: Attack[] = [
  [
    'a row of an exception that is left out',
    'archive',
    rowOnly('exception', (own) => ({ kind: 'drop-out', ...underLast(own) })),
    'E_LOG',
  ],
  [
    'a row of a handover that is left out',
    'archive',
    rowOnly('handover', (own) => ({ from: officeOf(own), to: officeOf(own), ...underLast(own) })),
    'E_LOG',
  ],
  [
    'a row of a list that is left out',
    'archive',
    rowOnly('roster', (own) => ({ gen: 3, ...roundOf(own) })),
    'E_LOG',
  ],
  [
    'a row of a confirmation that is left out',
    'archive',
    rowOnly('confirm', (own) => ({ member: officeOf(own), roster: rosterOf(own).id })),
    'E_LOG',
  ],
  [
    'a row of a fault that is left out',
    'archive',
    rowOnly('fault', (own) => ({ close: own.of('close/v1')[0]!.id, ...roundOf(own) })),
    'E_LOG',
  ],
  [
    'a row of a withdrawal that is left out',
    'archive',
    rowOnly('withdraw', (own) => ({ cid: cidsOf(own)[0]!, ...roundOf(own) })),
    'E_LOG',
  ],
  [
    'a row of a comparison that is left out',
    'audit',
    (own) => {
      const body = { archive: own.payload['archive']!, found: ['seal-other'], member: officeOf(own) }
      own.rows.push(own.row('compare', HASH, body))
    },
    'E_LOG',
  ],
  ['a row of a second close', 'archive', rowOnly('close', underLast), 'E_LOG'],
  [
    'a round that was void',
    'archive',
    (own) => own.rows.push(own.row('void', HASH, roundOf(own))),
    'E_STATE',
  ],
  [
    'a round that was aborted',
    'archive',
    (own) => own.rows.push(own.row('abort', HASH, roundOf(own))),
    'E_STATE',
  ],
  [
    'the end of another round that nobody signed',
    'archive',
    (own) => own.rows.push(own.row('void', HASH, { round: 9 })),
    'E_LOG',
  ],
  [
    'the end of a round that is not told',
    'archive',
    (own) => own.rows.push(own.row('void', null, {})),
    'E_LOG',
  ],
  [
    'another archive of the same round',
    'archive',
    rowOnly('archive', (own) => ({ close: HASH, ...underLast(own) })),
    'E_LOG',
  ],
  [
    'another archive of the same round, in an audit',
    'audit',
    rowOnly('archive', (own) => ({ close: HASH, ...underLast(own) })),
    'E_LOG',
  ],
  [
    'an archive row about another close',
    'audit',
    (own) => {
      const row = own.rows.find(({ kind, ref }) => kind === 'archive' && ref === own.payload['archive'])!
      ;(row.body as Members)['close'] = HASH
    },
    'E_LOG',
  ],
  [
    'a comparison before there was an archive',
    'audit',
    (own) => {
      const row = own.rows.findIndex(({ kind, ref }) => kind === 'archive' && ref === own.payload['archive'])
      moveRow(own, own.at(own.of('compare/v1')[0]!), row)
    },
    'E_LOG',
  ],
  [
    'a row by nobody of the procedure',
    'archive',
    (own) => {
      own.rows.push({ ...own.row('note', null, {}), actor: STRANGER })
    },
    'E_LOG',
  ],
  [
    'a row with the salt of another',
    'archive',
    (own) => {
      const salt = (own.rows[0]!.body as Members)['salt']!
      own.rows.push(own.row('note', null, {}))
      ;(last(own.rows).body as Members)['salt'] = salt
    },
    'E_LOG',
  ],
  [
    'a purge without its file',
    'archive',
    (own) => own.rows.push(own.row('purge', null, { cids: [] })),
    'E_LOG',
    'taken in',
  ],
  [
    'a comparison that the coordinator signed for somebody',
    'audit',
    (own) => {
      own.of('compare/v1')[0]!.signers = [officeOf(own)]
    },
    'E_SIGNERS',
  ],
  [
    'a number that is not counted',
    'audit',
    (own) => {
      ;(own.payload['numbers'] as Members)['cards'] = null
    },
    'E_NUMBERS',
    'E_CLOSE',
  ],
  [
    'somebody who signs an audit besides the coordinator',
    'audit',
    (own) => {
      own.payload['signers'] = [officeOf(own), scorersOf(rosterOf(own))[0]!].sort()
    },
    'E_SIGNERS',
  ],
]

describe('a coordinator who changes the log is found out by verifier and app:', () => findsOut(logs))
